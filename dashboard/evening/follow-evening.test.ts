import { createClient, fetchExchange } from 'urql';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LiveFeedListener } from '#shared/browser/live-feed.ts';
import { createEveningStore } from './evening-store.ts';
import { followEvening } from './follow-evening.ts';

const date = '2026-11-27';

const feeds = vi.hoisted((): { listener?: LiveFeedListener } => ({}));
vi.mock('#shared/browser/live-feed.ts', () => ({
  openLiveFeed: (_path: string, listener: LiveFeedListener) => {
    feeds.listener = listener;
    return { close: () => {} };
  },
}));

/** As the graph answers it, after so many steps. */
const booking = (id: string, status: string, steps: number) => ({
  __typename: 'Reservation',
  id,
  status,
  date,
  startsAt: '2026-11-27T19:00:00+01:00',
  durationMinutes: 90,
  guestName: id,
  tables: [],
  guest: null,
  history: Array.from({ length: steps }, () => ({ to: status, occurredAt: '2026-11-27T17:00:00Z' })),
});

interface Question {
  readonly ids: readonly string[] | undefined;
  readonly answer: (data: object) => void;
}

/** A graph whose answers the test gives, behind the client that the page has. */
const follow = () => {
  const questions: Question[] = [];
  const graph = createClient({
    url: 'http://graph.example/graphql',
    preferGetMethod: false,
    exchanges: [fetchExchange],
    fetch: (_address, init) => {
      const { promise, resolve } = Promise.withResolvers<Response>();
      const { ids } = JSON.parse(String(init?.body)).variables;
      questions.push({ ids, answer: (data) => resolve(Response.json({ data })) });
      return promise;
    },
  });
  const store = createEveningStore(date, 'Europe/Vienna');
  const end = followEvening({ graph, restaurantId: 'rst_1', store, onSignedOut: () => {} });
  return {
    end,
    question: (number: number) => vi.waitUntil(() => questions[number]),
    shown: () => store.getState().bookings.map(({ id, status }) => `${id} ${status}`),
    hear: (reservationId: string) =>
      feeds.listener?.onEvent({ name: 'reservation', facts: { reservationId } }),
    begin: () => feeds.listener?.onFresh(),
  };
};

const evening = (...book: object[]) => ({ restaurant: { __typename: 'Restaurant', id: 'rst_1', book } });

beforeEach(() => {
  // In development the client wants the document's text, which the page does not have.
  vi.stubEnv('NODE_ENV', 'production');
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

it('reads a booking again that changes while it is read', async () => {
  const { begin, question, hear, shown, end } = follow();
  begin();
  (await question(0)).answer(evening(booking('a', 'CONFIRMED', 1)));
  await vi.waitUntil(() => shown().length === 1);
  hear('a');
  const first = await question(1);
  hear('a');
  first.answer({ reservations: [booking('a', 'ARRIVED', 2)] });
  (await question(2)).answer({ reservations: [booking('a', 'SEATED', 3)] });
  await vi.waitUntil(() => shown()[0] === 'a SEATED');
  end();
});

it('keeps what was booked while the evening was read', async () => {
  const { begin, question, hear, shown, end } = follow();
  begin();
  const all = await question(0);
  hear('b');
  (await question(1)).answer({ reservations: [booking('b', 'CONFIRMED', 1)] });
  await vi.waitUntil(() => shown().length === 1);
  all.answer(evening(booking('a', 'CONFIRMED', 1)));
  await vi.waitUntil(() => shown().length > 1 || !shown().includes('b CONFIRMED'));
  expect(shown()).toEqual(['a CONFIRMED', 'b CONFIRMED']);
  end();
});

it('reads the evening again where the feed began anew while it was read', async () => {
  const { begin, question, shown, end } = follow();
  begin();
  const first = await question(0);
  begin();
  first.answer(evening(booking('a', 'CONFIRMED', 1)));
  (await question(1)).answer(evening(booking('a', 'CANCELLED', 2)));
  await vi.waitUntil(() => shown()[0] === 'a CANCELLED');
  end();
});
