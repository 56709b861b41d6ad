import { randomUUID } from 'node:crypto';
import { type Latencies, latenciesOf, runConcurrently } from '../measure.ts';
import type { Booker, BookingReply } from './booker.ts';
import type { Wish } from './hot-house.ts';

export type Confirmed = Extract<BookingReply, { readonly kind: 'confirmed' }> & {
  readonly partySize: number;
};

/** What became of an evening. Latencies are of single requests, refusals included. */
export interface Evening extends Latencies {
  readonly confirmed: readonly Confirmed[];
  /** How often the time that was asked could not be had, by reason. */
  readonly refusals: ReadonlyMap<string, number>;
  /** Diners for whom no alternative was left. */
  readonly turnedAway: number;
  readonly requests: number;
  readonly seconds: number;
  readonly bookingsPerSecond: number;
  readonly retries: number | null;
}

/** Far more than anybody needs: every refusal names what was free a moment ago. */
const mostRequestsADiner = 100;

export interface EveningParts {
  readonly booker: Booker;
  readonly restaurantId: number;
  readonly serviceDate: string;
  readonly wishes: readonly Wish[];
  readonly connections: number;
}

/** Every diner books; who is refused takes the first alternative, until they have a table or none is left. */
export const runEvening = async (parts: EveningParts): Promise<Evening> => {
  const { booker, wishes, connections, restaurantId, serviceDate } = parts;
  const latencies: number[] = [];
  const confirmed: Confirmed[] = [];
  const refusals = new Map<string, number>();
  let turnedAway = 0;
  const request = async (diner: number, { minute, partySize }: Wish): Promise<BookingReply> => {
    const begun = performance.now();
    const idempotencyKey = randomUUID();
    const reply = await booker.book({ restaurantId, serviceDate, minute, partySize, diner, idempotencyKey });
    latencies.push(performance.now() - begun);
    return reply;
  };
  const dine = async (diner: number): Promise<void> => {
    let wish = wishes[diner];
    for (let requests = 0; wish !== undefined && requests < mostRequestsADiner; requests += 1) {
      const reply = await request(diner, wish);
      if (reply.kind === 'confirmed') {
        if (reply.minute !== wish.minute) throw new Error('booked for another time than was asked');
        confirmed.push({ ...reply, partySize: wish.partySize });
        return;
      }
      refusals.set(reply.reason, (refusals.get(reply.reason) ?? 0) + 1);
      const [minute] = reply.alternativeMinutes;
      wish = minute === undefined ? undefined : { ...wish, minute };
    }
    turnedAway += 1;
  };
  await booker.prepare(wishes.length);
  await booker.takeRetries();
  const startedAt = performance.now();
  await runConcurrently(dine, wishes.length, connections);
  const seconds = (performance.now() - startedAt) / 1_000;
  return {
    ...latenciesOf(latencies),
    confirmed,
    refusals,
    turnedAway,
    requests: latencies.length,
    seconds,
    bookingsPerSecond: confirmed.length / seconds,
    retries: await booker.takeRetries(),
  };
};
