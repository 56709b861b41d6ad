import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { partyId } from '#shared/identifiers/identifiers.ts';
import { reservationPublicId, restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { Booker } from '../booking/booker.ts';
import { makeWishes } from '../booking/hot-house.ts';
import { epochNow, type Listener, openListener } from './listener.ts';

export interface LiveRoundParts {
  readonly booker: Booker;
  readonly address: string;
  readonly restaurantId: RestaurantId;
  /** One a listener. */
  readonly tokens: readonly string[];
  readonly bookings: number;
  readonly bookingsPerSecond: number;
}

/** Of every booking at every listener, in milliseconds. */
export interface LiveRound {
  readonly bookings: number;
  /** From the moment at which the event was numbered, just before the commit. */
  readonly sinceCommit: readonly number[];
  /** From the answer to whoever booked; 0 where the listener knew first. */
  readonly sinceAnswer: readonly number[];
  readonly bookingLatencies: readonly number[];
}

const dates = 14;
const firstDay = 10;
const patienceMilliseconds = 10_000;

interface Booking {
  readonly reservationId: string;
  readonly answeredAt: number;
}

const bookAll = async (parts: LiveRoundParts, latencies: number[]): Promise<Booking[]> => {
  const { booker, restaurantId, bookings, bookingsPerSecond } = parts;
  await booker.prepare(bookings);
  const today = Temporal.Now.plainDateISO('UTC');
  const startedAt = performance.now();
  const book = async (diner: number, wish: { minute: number; partySize: number }) => {
    await setTimeout(Math.max(0, startedAt + (diner * 1_000) / bookingsPerSecond - performance.now()));
    const serviceDate = today.add({ days: firstDay + (diner % dates) }).toString();
    const begun = performance.now();
    const reply = await booker.book({
      restaurantId,
      serviceDate,
      ...wish,
      diner,
      idempotencyKey: randomUUID(),
    });
    latencies.push(performance.now() - begun);
    if (reply.kind === 'refused') return [];
    const reservationId = reservationPublicId.encode({ restaurantId, id: partyId(reply.reservationId) });
    return [{ reservationId, answeredAt: epochNow() }];
  };
  return (await Promise.all(makeWishes(bookings, 'live').map((wish, diner) => book(diner, wish)))).flat();
};

const untilAllHeard = async (listeners: readonly Listener[], bookings: number): Promise<void> => {
  const givenUpAt = performance.now() + patienceMilliseconds;
  while (listeners.some(({ heard }) => heard.length < bookings) && performance.now() < givenUpAt)
    await setTimeout(20);
  // For what would come twice.
  await setTimeout(200);
};

/** @throws Error unless the listener heard of every booking once, and in the order of the numbers */
const check = ({ heard, startedAfter }: Listener, bookings: ReadonlyMap<string, Booking>): void => {
  const isInOrder = heard.every(({ id }, index) => id === startedAfter + index + 1);
  const known = new Set(heard.map(({ reservationId }) => reservationId));
  const isWhole = known.size === bookings.size && heard.length === bookings.size;
  if (!isInOrder || !isWhole || !bookings.keys().every((reservationId) => known.has(reservationId)))
    throw new Error(`a listener heard ${heard.length} of ${bookings.size} bookings, or not in order`);
};

/** So many listen to one restaurant while it is booked at a steady rate. Everything that was heard is checked. */
export const runLiveRound = async (parts: LiveRoundParts): Promise<LiveRound> => {
  const { address, restaurantId, tokens } = parts;
  const path = `/live/restaurants/${restaurantPublicId.encode(restaurantId)}`;
  const listeners = await Promise.all(tokens.map((token) => openListener(address, path, token)));
  try {
    const bookingLatencies: number[] = [];
    const made = await bookAll(parts, bookingLatencies);
    const bookings = new Map(made.map((booking) => [booking.reservationId, booking]));
    await untilAllHeard(listeners, bookings.size);
    for (const listener of listeners) check(listener, bookings);
    const heard = listeners.flatMap((listener) => listener.heard);
    return {
      bookings: bookings.size,
      sinceCommit: heard.map(({ committedAt, heardAt }) => heardAt - committedAt),
      sinceAnswer: heard.map(({ reservationId, heardAt }) =>
        Math.max(0, heardAt - (bookings.get(reservationId)?.answeredAt ?? Number.NaN)),
      ),
      bookingLatencies,
    };
  } finally {
    for (const listener of listeners) listener.close();
  }
};
