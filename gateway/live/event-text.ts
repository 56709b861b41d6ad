import type { FeedEvent } from '#shared/live-feed/domain/feed-event.ts';
import { subjectOfKind } from '#shared/live-feed/domain/feed-kind.ts';

/** Why a stream ends: with a new token, with another one, or at once, the client may come again. */
export type EndReason = 'TOKEN_EXPIRED' | 'TOKEN_REVOKED' | 'RECONNECT';

/** One event of a stream, as server-sent events are written. JSON has no line breaks of its own. */
const textOf = (name: string, id: number | null, facts: object): string =>
  `${id === null ? '' : `id: ${id}\n`}event: ${name}\ndata: ${JSON.stringify(facts)}\n\n`;

/** The stream follows this event. */
export const startText = (lastId: number, retryMilliseconds: number): string =>
  `retry: ${retryMilliseconds}\n${textOf('start', lastId, { lastEventId: String(lastId) })}`;

/** What came before this event cannot be told: read everything anew. */
export const resetText = (lastId: number): string => textOf('reset', lastId, { lastEventId: String(lastId) });

export const endText = (reason: EndReason): string => textOf('end', null, { reason });

/** A comment, and where the stream has come to, so that who hears of little does not fall behind. */
export const heartbeatText = (lastId: number | null): string =>
  lastId === null ? ':\n\n' : `:\nid: ${lastId}\n\n`;

const texts = new WeakMap<FeedEvent, string>();

/** Made once, however many listen. */
export const eventText = (event: FeedEvent): string => {
  const known = texts.get(event);
  if (known !== undefined) return known;
  const { id, kind, occurredAt, facts } = event;
  const text = textOf(subjectOfKind[kind], id, { kind, occurredAt: occurredAt.toString(), ...facts });
  texts.set(event, text);
  return text;
};
