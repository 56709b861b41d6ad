import { randomUUID } from 'node:crypto';
import { context, ROOT_CONTEXT, TraceFlags, trace } from '@opentelemetry/api';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Database, Queryable } from '#shared/database/database.ts';
import { partyId, type RestaurantId, restaurantId, tableId } from '#shared/identifiers/identifiers.ts';
import { captureSpans } from '#shared/testing/captured-spans.ts';
import { countStatements } from '#shared/testing/count-statements.ts';
import { planFixture } from '#shared/testing/plan-fixture.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import {
  type AvailabilityAnswer,
  type AvailabilityQuestion,
  checkBulkAvailability,
  type ReadInventory,
  readInventory,
} from './bulk-availability.ts';
import { withAllocation } from './domain/service-day-state.ts';
import { changeDays, releaseParty } from './ledger.ts';
import { createPlanSource } from './plan-source.ts';
import { createRememberedInventory } from './remembered-inventory.ts';
import { insertAllocation } from './repositories/allocation-repository.ts';
import { lockServiceDays, saveServiceDays } from './repositories/locked-service-days.ts';
import { writePlans } from './repositories/plan-writer.ts';
import { rebuildServiceDays } from './repositories/rebuild-service-days.ts';

captureSpans();
const traced = trace.setSpanContext(ROOT_CONTEXT, {
  traceId: '1'.repeat(32),
  spanId: '2'.repeat(16),
  traceFlags: TraceFlags.SAMPLED,
});

const timeZone = 'Europe/Vienna';
const inDays = (days: number) => Temporal.Now.plainDateISO(timeZone).add({ days }).toString();
const dates = [inDays(3), inDays(4)] as const;

const open = async (houses: number) => {
  const { database } = await createTestDatabase();
  const ids = Array.from({ length: houses }, (_, index) => restaurantId(index + 1));
  await database.transaction((transaction) =>
    writePlans(
      transaction,
      ids.map((id) => planFixture({ restaurantId: id, timeZone })),
    ),
  );
  const counted = countStatements(database);
  const remembered = createRememberedInventory(counted.database, createPlanSource());
  return { database, ids, remembered, statements: counted.statements };
};

const questionsTo = (ids: readonly RestaurantId[], serviceDate: string = dates[0]): AvailabilityQuestion[] =>
  [1_140, 1_620].flatMap((minute) => {
    const request = { serviceDate, minute, partySize: 2, seating: null, channel: 'ONLINE' } as const;
    return ids.map((id) => ({ restaurantId: id, request }));
  });

/** Everything that an answer says. */
const spelledOut = (answers: readonly (AvailabilityAnswer | null)[]) =>
  answers.map(
    (answer) =>
      answer && {
        version: answer.plan.version,
        slots: answer.slots,
        alternatives: answer.alternatives,
        nearest: answer.nearestAlternative,
        reason: answer.reason,
      },
  );

const ask = async (read: ReadInventory, questions: readonly AvailabilityQuestion[]) =>
  spelledOut(await checkBulkAvailability(read, questions));

/** The same, read from the database for this one question. */
const askDatabase = (database: Queryable, questions: readonly AvailabilityQuestion[]) =>
  ask((asked) => readInventory(database, createPlanSource(), asked), questions);

interface Seated {
  readonly house: RestaurantId;
  readonly date: string;
  readonly table: number;
  readonly hour: number;
  readonly holdSeconds?: number | null;
}

/** Takes a table; says nothing where it is taken. */
const seat = async (
  transaction: Queryable,
  { house, date, table, hour, holdSeconds = null }: Seated,
): Promise<void> => {
  const startsAt = Temporal.PlainDateTime.from(`${date}T00:00`)
    .add({ hours: hour })
    .toZonedDateTime(timeZone).epochMilliseconds;
  const party = {
    partyId: partyId(randomUUID()),
    tableIds: [tableId(table)],
    covers: 2,
    startsAt,
    endsAt: startsAt + 3_600_000,
  };
  const locked = await lockServiceDays(transaction, house, timeZone, [date]);
  const [taken] = await transaction.query({
    text: `select from inventory.allocation where restaurant_id = $1 and table_id = $2
      and during && tstzrange($3, $4)`,
    values: [house, table, new Date(party.startsAt).toISOString(), new Date(party.endsAt).toISOString()],
  });
  if (taken !== undefined) return saveServiceDays(transaction, locked);
  await insertAllocation(transaction, house, party, holdSeconds);
  await saveServiceDays(
    transaction,
    changeDays(locked, (day) => withAllocation(day, party)),
  );
};

const leaveSomeTable = async (database: Database, house: RestaurantId, date: string) => {
  const [party] = await database.query<{ party_id: string }>({
    text: `select party_id from inventory.allocation where restaurant_id = $1
      and during && tstzrange($2::date, $2::date + 1) order by party_id limit 1`,
    values: [house, date],
  });
  if (party === undefined) return;
  await database.transaction(async (transaction) => {
    const locked = await lockServiceDays(transaction, house, timeZone, [date]);
    await releaseParty(transaction, locked, partyId(party.party_id));
  });
};

const ageHolds = async (database: Database, house: RestaurantId) => {
  const passed = `statement_timestamp() - interval '1 second'`;
  await database.query({
    text: `update inventory.allocation set hold_expires_at = ${passed}
      where restaurant_id = $1 and hold_expires_at is not null`,
    values: [house],
  });
  await database.query({
    text: `update inventory.service_day set earliest_hold_expires_at = ${passed}
      where restaurant_id = $1 and earliest_hold_expires_at is not null`,
    values: [house],
  });
};

const seatedAt = (houses: number) =>
  fc.record({
    house: fc.integer({ min: 1, max: houses }).map(restaurantId),
    date: fc.constantFrom(...dates),
    table: fc.integer({ min: 1, max: 5 }),
    hour: fc.integer({ min: 17, max: 27 }),
  });

const happening = (houses: number) =>
  fc.oneof(
    { weight: 6, arbitrary: seatedAt(houses).map((seated) => ({ kind: 'book', ...seated }) as const) },
    { weight: 3, arbitrary: seatedAt(houses).map((seated) => ({ kind: 'hold', ...seated }) as const) },
    { weight: 2, arbitrary: seatedAt(houses).map((seated) => ({ kind: 'leave', ...seated }) as const) },
    { weight: 1, arbitrary: seatedAt(houses).map((seated) => ({ kind: 'age holds', ...seated }) as const) },
    { weight: 1, arbitrary: seatedAt(houses).map((seated) => ({ kind: 'change plan', ...seated }) as const) },
    { weight: 1, arbitrary: seatedAt(houses).map((seated) => ({ kind: 'rebuild', ...seated }) as const) },
  );

describe('remembered inventory', () => {
  it('answers as the database does, whatever happens in between', async () => {
    const houses = 6;
    const { database, ids, remembered } = await open(houses);
    const small = createRememberedInventory(database, createPlanSource(), houses);
    await fc.assert(
      fc.asyncProperty(fc.array(happening(houses), { maxLength: 5 }), async (happenings) => {
        for (const { kind, ...seated } of happenings) {
          const { house, date } = seated;
          if (kind === 'book') await database.transaction((transaction) => seat(transaction, seated));
          if (kind === 'hold')
            await database.transaction((transaction) => seat(transaction, { ...seated, holdSeconds: 600 }));
          if (kind === 'leave') await leaveSomeTable(database, house, date);
          if (kind === 'age holds') await ageHolds(database, house);
          if (kind === 'rebuild')
            await database.transaction((transaction) => rebuildServiceDays(transaction, house));
          if (kind === 'change plan')
            await database.query({
              text: `update inventory.restaurant set version = version + 1, bookable_online = not bookable_online
                where restaurant_id = $1`,
              values: [house],
            });
        }
        // One that there is not, too.
        const questions = dates.flatMap((date) => questionsTo([...ids, restaurantId(99)], date));
        const expected = await askDatabase(database, questions);
        expect(await ask(remembered, questions)).toEqual(expected);
        expect(await ask(small, questions)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('hears of a transaction that began before others and was committed after them', async () => {
    const { database, ids, remembered } = await open(2);
    const [slow = restaurantId(1), quick = restaurantId(2)] = ids;
    const questions = questionsTo(ids);
    await ask(remembered, questions);
    const isIn = Promise.withResolvers<void>();
    const mayCommit = Promise.withResolvers<void>();
    const late = database.transaction(async (transaction) => {
      for (const table of [1, 2, 3, 4, 5])
        await seat(transaction, { house: slow, date: dates[0], table, hour: 19 });
      isIn.resolve();
      await mayCommit.promise;
    });
    await isIn.promise;
    const before = await ask(remembered, questions);
    await database.transaction((transaction) =>
      seat(transaction, { house: quick, date: dates[0], table: 1, hour: 19 }),
    );
    await ask(remembered, questions);
    mayCommit.resolve();
    await late;
    const after = await ask(remembered, questions);
    expect(after).toEqual(await askDatabase(database, questions));
    expect([before[0]?.reason, after[0]?.reason]).toEqual([null, 'NO_TABLE']);
  });

  it.each([
    ['in runs that are shared', ROOT_CONTEXT],
    ['each in a run of its own', traced],
  ])(
    'answers whoever asks after a booking with that booking, while many do at once, %s',
    async (_, within) => {
      const { database, ids, remembered } = await open(40);
      const outdated: string[] = [];
      const bookAndAsk = async (house: RestaurantId) => {
        for (const table of [1, 2, 3, 4, 5]) {
          await database.transaction((transaction) =>
            seat(transaction, { house, date: dates[0], table, hour: 19 }),
          );
          const questions = questionsTo([house]);
          const [answer] = await context.with(within, () => ask(remembered, questions));
          const [expected] = await askDatabase(database, questions);
          if (JSON.stringify(answer) !== JSON.stringify(expected)) outdated.push(`${house}, table ${table}`);
        }
      };
      await Promise.all(ids.map(bookAndAsk));
      expect(outdated).toEqual([]);
      const questions = questionsTo(ids);
      expect(await ask(remembered, questions)).toEqual(await askDatabase(database, questions));
    },
  );

  it('begins anew where more has changed than is told', async () => {
    const { database, ids, remembered, statements } = await open(3);
    const questions = questionsTo(ids);
    await ask(remembered, questions);
    await database.query({
      text: `insert into inventory.service_day (restaurant_id, service_date)
        select 1, date '2040-01-01' + day from generate_series(1, 1100) as day`,
      values: [],
    });
    await database.transaction((transaction) =>
      seat(transaction, { house: restaurantId(1), date: dates[0], table: 1, hour: 19 }),
    );
    statements.length = 0;
    expect(await ask(remembered, questions)).toEqual(await askDatabase(database, questions));
    expect(statements.map(({ name }) => name)).toContain('inventory.read_service_days');
    statements.length = 0;
    await ask(remembered, questions);
    expect(statements.map(({ name }) => name)).toEqual(['inventory.read_changes']);
  });
});
