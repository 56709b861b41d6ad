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
with house as (
  select r.restaurant_id, floor.content as floor_plan, shifts.content as shifts, rules.content as rules
  from inventory.restaurant r
  join inventory.plan_part floor
    on floor.restaurant_id = r.restaurant_id and floor.part = 'FLOOR_PLAN' and floor.valid_from = '-infinity'
  join inventory.plan_part shifts
    on shifts.restaurant_id = r.restaurant_id and shifts.part = 'SHIFTS' and shifts.valid_from = '-infinity'
  join inventory.plan_part rules
    on rules.restaurant_id = r.restaurant_id and rules.part = 'RULES' and rules.valid_from = '-infinity'
  where r.bookable_online
    -- Where a part changes on a date, the first one is not all there is.
    and not exists (select from inventory.plan_part p
      where p.restaurant_id = r.restaurant_id and p.valid_from <> '-infinity')
    and not exists (select from inventory.special_day s
      where s.restaurant_id = r.restaurant_id and s.service_date = $2)
    and not exists (select from inventory.slot_pacing s
      where s.restaurant_id = r.restaurant_id and s.service_date = $2)
    and not exists (select from inventory.service_day d
      where d.restaurant_id = r.restaurant_id and d.service_date = $2 and d.occupancy <> '')
)
select h.restaurant_id, count(*)::integer as tables
from house h,
  jsonb_to_recordset(h.floor_plan -> 'tables')
    as t ("minimumParty" integer, "maximumParty" integer, bookability text)
where h.rules -> 'pacingCovers' = 'null' and h.rules -> 'pacingParties' = 'null'
  and (h.rules ->> 'bookingWindowDays')::integer > 50 and (h.rules ->> 'slotIntervalMinutes')::integer = 15
  and t.bookability = 'ONLINE' and t."minimumParty" <= $1 and t."maximumParty" >= $1
  and exists (select from jsonb_to_recordset(h.shifts)
      as s (weekday integer, "firstSeatingMinute" integer, "lastSeatingMinute" integer, pacing jsonb, "slotPacing" jsonb)
    where s.weekday = extract(isodow from $2::date) and s.pacing is null and s."slotPacing" is null
      and s."firstSeatingMinute" <= 1140 and s."lastSeatingMinute" >= 1140)
  and not exists (select from jsonb_to_recordset(h.floor_plan -> 'combinations') as c ("minimumParty" integer)
    where c."minimumParty" <= $1)
group by h.restaurant_id
order by count(*), h.restaurant_id
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
