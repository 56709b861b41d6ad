import type { FeedKind } from './feed-kind.ts';
import type { FeedTopic } from './feed-topic.ts';

/** What clients get to know of a change: public ids, dates, states. Nothing personal, ever. */
export type FeedFacts = Readonly<Record<string, string | number | null | readonly string[]>> & {
  readonly restaurantId: string;
  /** The service dates that the change concerns, YYYY-MM-DD; a plan's change has an interval in their place. */
  readonly serviceDates?: readonly string[];
  readonly validFrom?: string;
  /** The last date; null where there is none. */
  readonly validUntil?: string | null;
};

/** An event that is to be written. */
export interface NewFeedEvent {
  readonly topic: FeedTopic;
  readonly kind: FeedKind;
  readonly facts: FeedFacts;
}

/** An event as it was committed. */
export interface FeedEvent {
  /** From 1 without a gap within its topic, in the order of commits. */
  readonly id: number;
  readonly kind: FeedKind;
  readonly occurredAt: Temporal.Instant;
  readonly facts: FeedFacts;
}

/** Whether a change concerns a service date. */
export const concernsDate = (
  { serviceDates, validFrom, validUntil }: FeedFacts,
  date: Temporal.PlainDate,
): boolean => {
  const day = date.toString();
  if (serviceDates !== undefined) return serviceDates.includes(day);
  return validFrom !== undefined && validFrom <= day && (validUntil ?? day) >= day;
};
