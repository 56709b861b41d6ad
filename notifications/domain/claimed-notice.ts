import type { NoticeId, RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { NoticeChannel, NoticeKind } from '#shared/notifications/domain/notice-kind.ts';

/** A notice that this worker is to send, and no other before its lease is over. */
export interface ClaimedNotice {
  readonly restaurantId: RestaurantId;
  readonly noticeId: NoticeId;
  /** UUID of the reservation, or of the place in the line. */
  readonly subjectId: string;
  readonly kind: NoticeKind;
  readonly channel: NoticeChannel;
  readonly recipient: number;
  readonly occasion: string;
  readonly sequence: number | null;
  /** When it was due before anybody tried. */
  readonly dueSince: Temporal.Instant;
  /** With this one. */
  readonly attempts: number;
}
