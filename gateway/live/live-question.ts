import type { FastifyRequest } from 'fastify';
import { RequestRefused } from '#shared/http/request-refused.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { MaybeViewer, Viewer } from '#shared/identity/viewer.ts';
import { isEmployedAt, worksFor } from '#shared/identity/works-for.ts';
import { concernsDate, type FeedEvent } from '#shared/live-feed/domain/feed-event.ts';
import { isForHostsAlone } from '#shared/live-feed/domain/feed-kind.ts';
import { type FeedTopic, topicOfDiner, topicOfRestaurant } from '#shared/live-feed/domain/feed-topic.ts';

/** What somebody listens to, who may. */
export interface LiveQuestion {
  readonly topic: FeedTopic;
  readonly viewer: Viewer;
  readonly isWanted: (event: FeedEvent) => boolean;
}

const signInFirst = (): RequestRefused =>
  new RequestRefused(401, 'UNAUTHENTICATED', 'Sign in first: this needs a bearer token');

/** The service day's changes for those who work there, or all; what is not there and what is not yours read the same. */
export const questionOfRestaurant = (
  viewer: MaybeViewer,
  publicId: string,
  date: Temporal.PlainDate | null,
): LiveQuestion => {
  if (viewer === null) throw signInFirst();
  const id: RestaurantId | null = restaurantPublicId.decode(publicId);
  if (id === null || !worksFor(viewer, id))
    throw new RequestRefused(404, 'NOT_FOUND', 'There is no such restaurant');
  const isHost = isEmployedAt(viewer, id);
  return {
    topic: topicOfRestaurant(id),
    viewer,
    isWanted: ({ kind, facts }) =>
      (isHost || !isForHostsAlone(kind)) &&
      // What a restaurant wants to be told it is told whichever day its dashboard shows.
      (date === null || kind === 'NOTICE' || concernsDate(facts, date)),
  };
};

/** What the viewer booked and waits for, whoever changes it. */
export const questionOfViewer = (viewer: MaybeViewer): LiveQuestion => {
  if (viewer === null) throw signInFirst();
  if (viewer.roles.length === 0)
    throw new RequestRefused(403, 'FORBIDDEN', 'Only who may book has reservations');
  return { topic: topicOfDiner(viewer.id), viewer, isWanted: () => true };
};

const queryOf = ({ url }: FastifyRequest): URLSearchParams =>
  new URLSearchParams(url.includes('?') ? url.slice(url.indexOf('?')) : '');

/** The date in the address; null where there is none. */
export const readDate = (request: FastifyRequest): Temporal.PlainDate | null => {
  const [text, ...more] = queryOf(request).getAll('date');
  if (text === undefined) return null;
  try {
    if (more.length > 0 || !/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new RangeError('no date');
    return Temporal.PlainDate.from(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RequestRefused(400, 'BAD_USER_INPUT', 'date: a date such as 2026-11-27 was expected');
  }
};

/** Before every event: who names what no stream ever named is told to read anew. */
const unknownEvent = -1;

/**
 * The event that a client knows; null where it knows none. The header counts, in which a browser that comes again says
 * so: the address is still that of its first request.
 */
export const readLastEventId = (request: FastifyRequest): number | null => {
  const header = request.headers['last-event-id'];
  const text = typeof header === 'string' ? header : queryOf(request).get('lastEventId');
  if (text === null || text === '') return null;
  return /^\d{1,15}$/.test(text) ? Number(text) : unknownEvent;
};
