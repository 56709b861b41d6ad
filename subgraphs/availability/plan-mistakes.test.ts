import { describe, expect, it } from 'vitest';
import { restaurantId, sectionId, tableId } from '#shared/identifiers/identifiers.ts';
import { tablePublicId } from '#shared/identifiers/public-id.ts';
import type { RestaurantPlan } from '#shared/inventory/domain/restaurant-plan.ts';
import { dinnerInput, floorPlanInput } from './testing/floor-plan-input.ts';
import { inDays, startPlanSubgraph } from './testing/plan-subgraph.ts';

const { makeRestaurant, change, storedPlan, execute, database } = await startPlanSubgraph();

describe('a mistake', () => {
  const combination = { name: '3+4', minimumParty: 5, maximumParty: 8 };
  const floor = (edit: (input: ReturnType<typeof floorPlanInput>) => object) => (plan: RestaurantPlan) => {
    const input = floorPlanInput(plan);
    return { mutation: 'changeFloorPlan', input: { validFrom: inDays(4), ...input, ...edit(input) } };
  };
  const call = (mutation: string, input: object) => () => ({
    mutation,
    input: { validFrom: inDays(4), ...input },
  });
  const dated = (mutation: string, input: object) => () => ({ mutation, input });
  const otherTable = tablePublicId.encode({ restaurantId: restaurantId(999), id: tableId(3) });

  it.each([
    [
      'overlapping shifts',
      call('changeShifts', {
        shifts: [dinnerInput, { ...dinnerInput, name: 'late', firstSeating: '22:00', lastSeating: '23:00' }],
      }),
      'SHIFTS_OVERLAP',
      'shifts[1].firstSeating',
      /late begins at 22:00 on Friday, and dinner/,
    ],
    [
      'last seating before first',
      call('changeShifts', { shifts: [{ ...dinnerInput, lastSeating: '17:00' }] }),
      'LAST_SEATING_BEFORE_FIRST',
      'shifts[0].lastSeating',
      /dinner/,
    ],
    [
      'pacing 0',
      call('changeBookingRules', { pacing: { covers: 0 } }),
      'PACING_NOT_POSITIVE',
      'pacing.covers',
      /0 covers/,
    ],
    [
      'pacing 0 of a shift',
      call('changeShifts', { shifts: [{ ...dinnerInput, pacing: { parties: 0 } }] }),
      'PACING_NOT_POSITIVE',
      'shifts[0].pacing.parties',
      /dinner/,
    ],
    [
      'minimum above maximum',
      floor(({ tables }) => ({
        tables: tables.map((one) => ({ ...one, minimumParty: one.maximumParty + 1 })),
      })),
      'PARTY_RANGE',
      'tables[0].minimumParty',
      /Table 1/,
    ],
    [
      'a combination over two sections',
      floor(({ sections, tables }) => ({
        sections: [...sections, { name: 'Bar' }],
        tables: tables.map((one) => (one.name === '4' ? { ...one, section: 'Bar' } : one)),
      })),
      'COMBINATION_ACROSS_SECTIONS',
      'combinations[0].tables',
      /tables 3 and 4/,
    ],
    [
      "another restaurant's table in a combination",
      floor(() => ({ combinations: [{ ...combination, tables: ['3', otherTable] }] })),
      'UNKNOWN_TABLE',
      'combinations[0].tables[1]',
      /3\+4/,
    ],
    [
      "another restaurant's table",
      floor(({ tables }) => ({ tables: [...tables, { ...tables[0], id: otherTable, name: 'x' }] })),
      'UNKNOWN_TABLE',
      'tables[5].id',
      /no table of this restaurant/,
    ],
    [
      'a table in no section',
      floor(({ tables }) => ({ tables: tables.map((one) => ({ ...one, section: 'Roof' })) })),
      'UNKNOWN_SECTION',
      'tables[0].section',
      /Roof/,
    ],
    [
      'a name twice',
      floor(({ tables }) => ({ tables: tables.map((one) => ({ ...one, name: 'A' })), combinations: [] })),
      'NAME_TWICE',
      'tables[1].name',
      /table A/,
    ],
    [
      'a table twice',
      floor(({ tables }) => ({ tables: [...tables, { ...tables[4], name: 'x' }] })),
      'ID_TWICE',
      'tables[5].id',
      /Table x/,
    ],
    [
      'a special day that overlaps',
      dated('setSpecialDay', {
        date: inDays(4),
        periods: [dinnerInput, dinnerInput].map(({ weekday: _day, ...period }) => period),
      }),
      'SHIFTS_OVERLAP',
      'periods[1].firstSeating',
      /dinner/,
    ],
    [
      'a slot off the grid',
      dated('setSlotPacing', { date: inDays(4), time: '19:05', covers: 1 }),
      'OFF_SLOT_GRID',
      'time',
      /19:05/,
    ],
    [
      'turn and buffer beyond six hours',
      call('changeBookingRules', { bufferMinutes: 30, turnTimes: [{ upToGuests: 2, minutes: 345 }] }),
      'TURN_TIME_TOO_LONG',
      'turnTimes[0].minutes',
      /345/,
    ],
  ] as const)('of %s is refused, and nothing is saved', async (_name, make, code, path, words) => {
    const { id, publicId, plan, host } = await makeRestaurant();
    const before = await storedPlan(id);
    const { mutation, input } = make(plan);
    const answer = await change(mutation, { restaurantId: publicId, ...input }, host);
    expect(answer.__typename).toBe('PlanMistakes');
    expect(answer.mistakes).toContainEqual({ path, code, problem: expect.stringMatching(words) });
    expect(await storedPlan(id)).toBe(before);
  });

  it('of more table numbers than a service day has bits for is refused', async () => {
    const { id, publicId, plan, host } = await makeRestaurant();
    await database.query({
      text: `insert into inventory.dining_table (restaurant_id, table_id, name) values ($1, 5000, 'last')`,
      values: [id],
    });
    const before = await storedPlan(id);
    const input = floorPlanInput(plan);
    const added = { name: 'new', section: 'Main room', minimumParty: 1, maximumParty: 2 };
    const changed = {
      restaurantId: publicId,
      validFrom: inDays(4),
      ...input,
      tables: [...input.tables, added],
    };
    expect((await change('changeFloorPlan', changed, host)).mistakes).toEqual([
      { path: 'tables[5].id', code: 'TOO_MANY', problem: expect.stringMatching(/number 5001/) },
    ]);
    expect(await storedPlan(id)).toBe(before);
    const again = { ...added, id: tablePublicId.encode({ restaurantId: id, id: tableId(5_000) }) };
    const saved = await change(
      'saveTable',
      { restaurantId: publicId, validFrom: inDays(4), table: again },
      host,
    );
    expect(saved.__typename).toBe('PlanChanged');
  });

  it('that a change makes on a later date is refused', async () => {
    const { id, publicId, host } = await makeRestaurant();
    const periods = [{ name: 'brunch', firstSeating: '10:15', lastSeating: '14:00' }];
    await change('setSpecialDay', { restaurantId: publicId, date: inDays(9), periods }, host);
    const shifts = [{ ...dinnerInput, firstSeating: '18:15' }];
    await change('changeShifts', { restaurantId: publicId, validFrom: inDays(5), shifts }, host);
    const before = await storedPlan(id);
    const input = { restaurantId: publicId, validFrom: inDays(2), slotIntervalMinutes: 30 };
    expect((await change('changeBookingRules', input, host)).mistakes?.map((one) => one.path)).toEqual([
      `changes[${inDays(5)}].shifts[0].firstSeating`,
      `specialDays[${inDays(9)}].periods[0].firstSeating`,
    ]);
    expect(await storedPlan(id)).toBe(before);
  });

  it.each(['a\0b', 'half \ud800', 'x'.repeat(100_000)])(
    'with a name that cannot be kept is said all the same',
    async (name) => {
      const { publicId, host } = await makeRestaurant();
      const shifts = [{ ...dinnerInput, name, lastSeating: '17:00' }];
      const input = { restaurantId: publicId, validFrom: inDays(4), shifts };
      const { mistakes = [] } = await change('changeShifts', input, host);
      expect(mistakes.map(({ code }) => code)).toEqual(['NAME_INVALID', 'LAST_SEATING_BEFORE_FIRST']);
      expect(mistakes.every(({ problem }) => problem.length <= 400)).toBe(true);
    },
  );

  it('that was there before keeps nobody from changing something else', async () => {
    const { plan: usual } = await makeRestaurant();
    const floorPlan = { ...usual.floorPlan, sections: [{ sectionId: sectionId(1), name: '' }] };
    const { publicId, host } = await makeRestaurant({ floorPlan });
    const input = { restaurantId: publicId, validFrom: inDays(2), largestParty: 4 };
    expect(await change('changeBookingRules', input, host)).toMatchObject({ isSaved: true });
  });

  it.each([
    ['changeBookingRules', { validFrom: inDays(-1), largestParty: 4 }, 'input.validFrom'],
    ['changeBookingRules', { validFrom: '2027-02-30', largestParty: 4 }, 'input.validFrom'],
    ['changeBookingRules', { validFrom: inDays(1), slotIntervalMinutes: 20 }, 'input.slotIntervalMinutes'],
    [
      'changeShifts',
      { validFrom: inDays(1), shifts: [{ ...dinnerInput, lastSeating: '25:00' }] },
      'input.shifts[0].lastSeating',
    ],
    ['withdrawPlanChange', { validFrom: inDays(0), part: 'SHIFTS' }, 'input.validFrom'],
    ['setSpecialDay', { date: inDays(-1), periods: [] }, 'input.date'],
    ['removeSpecialDay', { date: inDays(-1) }, 'input.date'],
    ['setSlotPacing', { date: inDays(-1), time: '19:00' }, 'input.date'],
  ])('of %s with %o names the argument', async (mutation, input, argument) => {
    const { publicId, host } = await makeRestaurant();
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`;
    const variables = { input: { idempotencyKey: 'k', restaurantId: publicId, ...input } };
    const { errors } = await execute(query, variables, host);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
  });
});
