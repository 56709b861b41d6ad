import { createParser } from 'eventsource-parser';
import { readEvents } from './read-events.ts';

/** One event as it came. */
export interface HeardEvent {
  readonly id: string | undefined;
  readonly event: string | undefined;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A client of a stream, over a connection of its own. */
export interface LiveClient {
  readonly status: number;
  readonly headers: Headers;
  /** Everything so far. */
  readonly events: readonly HeardEvent[];
  readonly comments: readonly string[];
  /** The ids of what happened, in the order in which they came. */
  happened(): number[];
  /** Drops the connection. */
  leave(): void;
  /** Resolves when the stream has ended, by whomever. */
  readonly ended: Promise<void>;
}

interface LiveClientOptions {
  readonly token?: string | undefined;
  readonly lastEventId?: string | undefined;
}

/** What streams themselves say. */
const ownEvents = ['start', 'reset', 'end'];

/** Resolves once the head of the answer has come. @param address with the path */
export const openLive = async (
  address: string,
  { token, lastEventId }: LiveClientOptions = {},
): Promise<LiveClient> => {
  const leaving = new AbortController();
  const response = await fetch(address, {
    headers: {
      accept: 'text/event-stream',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
    },
    signal: leaving.signal,
  });
  const events: HeardEvent[] = [];
  const comments: string[] = [];
  const parser = createParser({
    onEvent: ({ id, event, data }) => events.push({ id, event, facts: JSON.parse(data) }),
    onComment: (comment) => comments.push(comment),
  });
  return {
    status: response.status,
    headers: response.headers,
    events,
    comments,
    happened: () => events.filter(({ event = '' }) => !ownEvents.includes(event)).map(({ id }) => Number(id)),
    leave: () => leaving.abort(),
    ended: readEvents(response, parser),
  };
};
