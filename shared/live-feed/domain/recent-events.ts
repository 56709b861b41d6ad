import type { FeedEvent } from './feed-event.ts';

/** The last events of a topic, as far as they are kept in memory. */
export interface RecentEvents {
  /** Of the last event, also where that is not kept. */
  readonly lastId: number;
  readonly events: readonly FeedEvent[];
}

const follow = (id: number, events: readonly FeedEvent[]): boolean =>
  events.every((event, index) => event.id === id + index + 1);

/**
 * With the events that follow.
 * @param most how many are kept
 * @returns null where they do not follow: one is missing between
 */
export const withNext = (
  { lastId, events }: RecentEvents,
  next: readonly FeedEvent[],
  most: number,
): RecentEvents | null =>
  follow(lastId, next)
    ? { lastId: next.at(-1)?.id ?? lastId, events: [...events, ...next].slice(-most) }
    : null;

/** Everything after an event; null where not all of that is kept. */
export const eventsAfter = ({ lastId, events }: RecentEvents, id: number): readonly FeedEvent[] | null => {
  const missed = lastId - id;
  return missed < 0 || missed > events.length ? null : events.slice(events.length - missed);
};
