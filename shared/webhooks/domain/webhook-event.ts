import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { WebhookOwner } from './webhook-owner.ts';

/** What endpoints can be told of. */
export const webhookEventTypes = [
  'reservation.created',
  'reservation.changed',
  'reservation.cancelled',
  'reservation.seated',
  'reservation.no_show',
] as const;
export type WebhookEventType = (typeof webhookEventTypes)[number];

/** Something that happened at a restaurant, for whoever wants to know. */
export interface WebhookEvent {
  readonly restaurantId: RestaurantId;
  /** The same however often it is told: receivers drop repeats by it. */
  readonly id: string;
  readonly type: WebhookEventType;
  readonly occurredAt: Temporal.Instant;
  /** Ids, times and numbers; nothing personal. */
  readonly data: Readonly<Record<string, string | number | null>>;
  /** Whose endpoints are told. */
  readonly owners: readonly WebhookOwner[];
}

/** The text that is sent and signed. */
export const bodyOf = ({ type, id, occurredAt, data }: WebhookEvent): string =>
  JSON.stringify({ type, id, timestamp: occurredAt.toString({ smallestUnit: 'millisecond' }), data });
