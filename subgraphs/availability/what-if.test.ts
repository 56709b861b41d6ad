import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebuildServiceDays } from '#shared/inventory/repositories/rebuild-service-days.ts';
import { dinnerInput, floorPlanInput, tableInput } from './testing/floor-plan-input.ts';
import { inDays, startPlanSubgraph } from './testing/plan-subgraph.ts';

const { book, database, execute, makeRestaurant, planOf, read } = await startPlanSubgraph();
type House = Awaited<ReturnType<typeof makeRestaurant>>;

interface Outlook {
  readonly isAvailable: boolean;
  readonly reason: string | null;
}
interface Planned {
  readonly time: string;
  readonly startsAt: string;
  readonly before: Outlook | null;
  readonly after: Outlook | null;
}
const date = inDays(5);
const timesOf = (slots: readonly Planned[]) => slots.map(({ time }) => time);
let keys = 0;

/** A mutation of the plan, with what diners could have then: null where the answer is none of a change. */
const compare = async (
  mutation: string,
  given: Record<string, unknown>,
  { publicId, host }: House,
  partySize = 2,
  on = date,
): Promise<readonly Planned[] | null | undefined> => {
  keys += 1;
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { ... on PlanChanged {
    slots(date: "${on}", partySize: ${partySize}) { time startsAt before { isAvailable reason } after { isAvailable reason } } } } }`;
  const input = { idempotencyKey: `what-if-${keys}`, restaurantId: publicId, ...given };
  const { data, errors } = await execute(query, { input }, host);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return Object(data?.answer).slots;
};

/** What diners are answered at some times of the date. */
const answers = async ({ id }: House, times: readonly string[], partySize: number): Promise<Outlook[]> => {
  if (times.length === 0) return [];
  const fields = times.map((time, at) => {
    const on = time < '04:00' ? inDays(6) : date;
    return `t${at}: availability(date: "${on}", time: "${time}", partySize: ${partySize}) { isAvailable reason }`;
  });
  const seen = await read(id, fields.join('\n'), null);
  return times.map((_time, at) => Object(seen[`t${at}`]));
};

const seat = async ({ id }: House, parties: readonly (readonly [string, number[], number])[]) => {
  for (const [time, tables, covers] of parties) await book(id, date, time, tables, covers);
  await database.transaction((transaction) => rebuildServiceDays(transaction, id));
};

const time = fc.constantFrom('17:00', '18:30', '19:00', '20:15', '22:00', '00:30');
const limit = fc.option(fc.integer({ min: 1, max: 4 }), { nil: null });
const since = { validFrom: inDays(0) };
/** Changes that touch the date, with what they are given. */
const changes: fc.Arbitrary<readonly [string, (house: House) => Record<string, unknown>]> = fc.oneof(
  fc
    .record({ time, covers: limit, parties: limit, paused: fc.boolean() })
    .map((slot) => ['setSlotPacing', () => ({ ...slot, date })] as const),
  fc.constant(['clearSlotPacing', () => ({ date })] as const),
  fc
    .constantFrom([], [{ name: 'late', firstSeating: '21:00', lastSeating: '01:30' }])
    .map((periods) => ['setSpecialDay', () => ({ date, periods })] as const),
  fc
    .record({
      slotIntervalMinutes: fc.constantFrom(15, 30),
      largestParty: fc.integer({ min: 2, max: 20 }),
      bookingWindowDays: fc.constantFrom(2, 90),
      turnTimes: fc.constantFrom(30, 150, 330).map((minutes) => [{ upToGuests: 50, minutes }]),
      pacing: fc.record({ covers: limit, parties: limit }),
    })
    .map((rules) => ['changeBookingRules', () => ({ ...rules, ...since })] as const),
  fc.constant(['changeShifts', () => ({ ...since, shifts: [dinnerInput] })] as const),
  fc
    .constantFrom('ONLINE', 'IN_HOUSE_ONLY')
    .map(
      (bookability) =>
        [
          'saveTable',
          ({ plan }: House) => ({ ...since, table: { ...tableInput(plan, 5), bookability } }),
        ] as const,
    ),
  fc.constant(['retireTable', ({ plan }: House) => ({ ...since, tableId: tableInput(plan, 4).id })] as const),
  fc.constant(['changeFloorPlan', ({ plan }: House) => ({ ...since, ...floorPlanInput(plan) })] as const),
  fc.boolean().map((bookableOnline) => ['setOnlineBooking', () => ({ bookableOnline })] as const),
);

describe('what a change would mean for an evening', () => {
  it('is what diners are answered before it and once it is saved, whatever was changed before', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.array(changes, { minLength: 2, maxLength: 3, size: 'max' }),
        fc.integer({ min: 1, max: 8 }),
        async (drawn, partySize) => {
          const house = await makeRestaurant();
          await seat(house, [
            ['18:00', [1, 2], 4],
            ['19:00', [3, 4], 8],
            ['19:30', [5], 5],
          ]);
          for (const [mutation, inputOf] of drawn) {
            const input = inputOf(house);
            const slots = (await compare(mutation, { ...input, dryRun: true }, house, partySize)) ?? [];
            const had = slots.filter(({ before }) => before !== null);
            const old = await answers(house, timesOf(had), partySize);
            expect(had.map(({ before }) => before)).toEqual(old);
            expect((await compare(mutation, input, house, partySize)) ?? []).toEqual(slots);
            const has = slots.filter(({ after }) => after !== null);
            const current = await answers(house, timesOf(has), partySize);
            expect(has.map(({ after }) => after)).toEqual(current);
            for (const { reason } of current) seen.add(`${mutation} ${reason ?? 'available'}`);
          }
        },
      ),
      { numRuns: 25 },
    );
    expect(seen.size).toBeGreaterThan(10);
  }, 120_000);
});

describe('it', () => {
  it('has the evening as it is booked, and changes nothing', async () => {
    const house = await makeRestaurant();
    await seat(house, [
      ['19:00', [1, 2], 4],
      ['19:00', [3, 4, 5], 10],
    ]);
    const pause = { date, time: '21:45', paused: true, dryRun: true };
    const slots = (await compare('setSlotPacing', pause, house)) ?? [];
    const at = (wanted: string) => slots.find((slot) => slot.time === wanted);
    expect(at('19:00')?.after).toEqual({ isAvailable: false, reason: 'NO_TABLE' });
    expect(at('21:45')).toEqual({
      time: '21:45',
      startsAt: expect.stringMatching(`^${date}T21:45:00`),
      before: { isAvailable: true, reason: null },
      after: { isAvailable: false, reason: 'PACING_LIMIT' },
    });
    expect((await planOf(house.id)).version).toBe(1);
  });

  it('is of a date that the change leaves alone, the same before and after', async () => {
    const house = await makeRestaurant();
    const slots = await compare('setSpecialDay', { date, periods: [], dryRun: true }, house, 2, inDays(6));
    expect(slots).toHaveLength(21);
    for (const { before, after } of slots ?? []) expect(after).toEqual(before);
  });

  it('is null where an answer is given again, for the plan before it is gone', async () => {
    const house = await makeRestaurant();
    const input = { idempotencyKey: 'again', date, periods: [] };
    const first = await compare('setSpecialDay', input, house);
    expect(first?.every(({ after }) => after === null)).toBe(true);
    expect(await compare('setSpecialDay', input, house)).toBeNull();
  });

  it.each([
    ['2027-02-30', 2, 'date'],
    [date, 0, 'partySize'],
    [date, 51, 'partySize'],
  ])('on %s for %i is refused by name', async (on, partySize, argument) => {
    const house = await makeRestaurant();
    const asking = compare('setSpecialDay', { date, periods: [], dryRun: true }, house, partySize, on);
    await expect(asking).rejects.toThrow(`"argument":"${argument}"`);
  });
});
