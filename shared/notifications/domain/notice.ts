import { z } from 'zod';
import type { NoticeId, RestaurantId } from '#shared/identifiers/identifiers.ts';
import {
  type DropReason,
  dropReasons,
  type GuestNoticeKind,
  guestNoticeKinds,
  type NoticeChannel,
  type NoticeKind,
  type NoticeState,
} from './notice-kind.ts';
import { type SendFailure, sendFailures } from './send-failure.ts';

export type NoticeReason = DropReason | SendFailure;

/** Of what is stored: null for what this version does not know. */
export const noticeReason: z.ZodType<NoticeReason | null> = z
  .enum([...dropReasons, ...sendFailures])
  .nullable()
  .catch(null);

/** One message to one recipient, as it stands. */
export interface Notice {
  readonly restaurantId: RestaurantId;
  readonly noticeId: NoticeId;
  /** UUID of the reservation, or of the place in the line. */
  readonly subjectId: string;
  readonly kind: NoticeKind;
  readonly channel: NoticeChannel;
  readonly state: NoticeState;
  readonly dueAt: Temporal.Instant;
  readonly settledAt: Temporal.Instant | null;
  readonly attempts: number;
  readonly reason: NoticeReason | null;
}

export const isGuestKind = (kind: NoticeKind): kind is GuestNoticeKind =>
  guestNoticeKinds.some((known) => known === kind);

/** Not what the restaurant is told of the same reservation. */
export const isToGuest = ({ kind }: { readonly kind: NoticeKind }): boolean => isGuestKind(kind);
