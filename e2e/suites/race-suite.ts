import { join } from 'node:path';
import { Client } from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  CreateReservationDocument,
  type CreateReservationInput,
  type CreateReservationMutation,
  ViewerReservationsDocument,
} from '#schema/operations/generated/graphql.ts';
import { openEmbeddedPostgres } from '#shared/database/embedded/embedded-postgres.ts';
import { restaurantId } from '#shared/identifiers/identifiers.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { Answer } from '../ask.ts';
import { daysAhead, guest, key } from '../booking.ts';
import type { Platform } from '../platform.ts';

const racerCount = 200;
const partySize = 2;

interface Racer {
  readonly token: string;
  readonly input: CreateReservationInput;
}

type BookingAnswer = Answer<CreateReservationMutation>;

/** A restaurant without pacing that seats two at 19:00 on a day that nobody has booked yet, and its tables for two. */
const chosenHouse = `
select r.restaurant_id, count(*)::integer as tables
from inventory.restaurant r
join inventory.dining_table t using (restaurant_id)
where r.pacing_covers is null and r.pacing_parties is null and r.bookable_online and r.booking_window_days > 50
  and r.slot_interval_minutes = 15
  and t.minimum_party <= $1 and t.maximum_party >= $1
  and not exists (select from inventory.special_day s where s.restaurant_id = r.restaurant_id and s.service_date = $2)
  and exists (select from inventory.shift s where s.restaurant_id = r.restaurant_id
    and s.weekday = extract(isodow from $2::date)
    and s.first_seating_minute <= 1140 and s.last_seating_minute >= 1140)
  and not exists (select from inventory.table_combination c
    where c.restaurant_id = r.restaurant_id and c.minimum_party <= $1)
  and not exists (select from inventory.service_day d
    where d.restaurant_id = r.restaurant_id and d.service_date = $2 and d.occupancy <> '')
group by r.restaurant_id
order by count(*), r.restaurant_id
limit 1`;

const doubleBookings = `
select count(*)::integer as count
from inventory.allocation one
join inventory.allocation other using (restaurant_id, table_id)
where one.party_id < other.party_id and one.during && other.during`;

const withDatabase = async <Result>(
  platform: Platform,
  work: (client: Client) => Promise<Result>,
): Promise<Result> => {
  const server = await openEmbeddedPostgres({ directory: join(platform.dataDirectory, 'postgres') });
  const client = new Client({ connectionString: server.url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
    await server.stop();
  }
};

const findHouse = (platform: Platform, date: string) =>
  withDatabase(platform, async (client) => {
    const { rows } = await client.query<{ restaurant_id: number; tables: number }>(chosenHouse, [
      partySize,
      date,
    ]);
    const [house] = rows;
    if (house === undefined) throw new Error(`no empty house on ${date}`);
    return { id: restaurantPublicId.encode(restaurantId(house.restaurant_id)), tables: house.tables };
  });

const countDoubleBookings = (platform: Platform) =>
  withDatabase(
    platform,
    async (client) => (await client.query<{ count: number }>(doubleBookings)).rows[0]?.count,
  );

const kindOf = (answer: BookingAnswer) => answer.data?.createReservation.__typename ?? answer.explanation;

const reservationOf = ({ data }: BookingAnswer): string | null =>
  data?.createReservation.__typename === 'ReservationConfirmed'
    ? data.createReservation.reservation.id
    : null;

const makeRacers = (platform: Platform, race: string, houseId: string, date: string): Promise<Racer[]> =>
  Promise.all(
    Array.from({ length: racerCount }, async (_, index) => ({
      token: await platform.token('diner', `${race}-${index}`),
      input: { idempotencyKey: key(), restaurantId: houseId, date, time: '19:00', partySize, guest },
    })),
  );

/** Two hundred diners who want the same table, and the same with the platform killed among them. */
export const describeRaces = (running: () => Platform): void => {
  describe('two hundred diners at once', () => {
    const book = ({ token, input }: Racer) =>
      running().ask(CreateReservationDocument, { input }, { token, deadlineMilliseconds: 60_000 });
    const race = async (name: string, days: number) => {
      const date = daysAhead(days);
      const house = await findHouse(running(), date);
      return { house, racers: await makeRacers(running(), name, house.id, date) };
    };

    const expectExactly = (answers: readonly BookingAnswer[], tables: number) => {
      const kinds = answers.map(kindOf);
      const refused = kinds.filter((kind) => kind !== 'ReservationConfirmed');
      expect(refused).toEqual(Array.from({ length: racerCount - tables }, () => 'SlotUnavailable'));
      for (const { data } of answers)
        if (data?.createReservation.__typename === 'SlotUnavailable') {
          expect(data.createReservation.reason).toBe('NO_TABLE');
          expect(data.createReservation.alternatives.length).toBeGreaterThan(0);
        }
    };

    let first: Awaited<ReturnType<typeof race>>;
    beforeAll(async () => {
      first = await race('racer', 30);
    });

    it('get exactly the tables that fit; everyone else alternatives', async () => {
      const answers = await Promise.all(first.racers.map(book));
      expectExactly(answers, first.house.tables);
      expect(await countDoubleBookings(running())).toBe(0);
    });

    it('lose nothing that was answered when the platform is killed in the middle, and book nothing twice', async () => {
      const { house, racers } = await race('survivor', 37);
      const answered = new Map<Racer, string | null>();
      let ended: Promise<unknown> | undefined;
      const attempts = racers.map(async (racer) => {
        const answer = await book(racer);
        if (answer.status !== 200 || answer.errors.length > 0) return;
        answered.set(racer, reservationOf(answer));
        // In the middle: some have their answer, many are waiting for the lock.
        if (answered.size === 3) ended = running().end('SIGKILL');
      });
      await Promise.allSettled(attempts);
      await ended;
      expect(answered.size).toBeLessThan(racerCount);
      await running().startAgain();

      for (const [{ token }, reservation] of answered) {
        if (reservation === null) continue;
        const { viewer } = await running().query(ViewerReservationsDocument, {}, { token });
        const ids = viewer?.reservations?.edges.map(({ node }) => node.id);
        expect(ids).toEqual([reservation]);
      }
      // Everyone asks again with the same key: who had an answer gets the same one.
      const again = await Promise.all(racers.map(book));
      expectExactly(again, house.tables);
      racers.forEach((racer, index) => {
        const answer = again[index];
        if (answered.has(racer) && answer !== undefined)
          expect(reservationOf(answer)).toBe(answered.get(racer));
      });
      expect(await countDoubleBookings(running())).toBe(0);
    });
  });
};
