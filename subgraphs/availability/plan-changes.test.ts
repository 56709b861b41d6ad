import { describe, expect, it } from 'vitest';
import { topicOfRestaurant } from '#shared/live-feed/domain/feed-topic.ts';
import { toldIn } from '#shared/live-feed/testing/told-in.ts';
import { dinnerInput, floorPlanInput, tableInput } from './testing/floor-plan-input.ts';
import { inDays, startPlanSubgraph } from './testing/plan-subgraph.ts';

const { makeRestaurant, change, read, book, planOf, database, execute } = await startPlanSubgraph();

const availabilityOn = (date: string, time = '19:00', partySize = 2) =>
  `availability(date: "${date}", time: "${time}", partySize: ${partySize}) { isAvailable reason slots { durationMinutes } }`;

describe('a change', () => {
  it('is told to the house with the dates that it concerns, and a dry run is not', async () => {
    const { id, publicId, host } = await makeRestaurant();
    const shifts = { restaurantId: publicId, validFrom: inDays(10), shifts: [dinnerInput] };
    await change('changeShifts', { ...shifts, dryRun: true }, host);
    await change('changeShifts', shifts, host);
    await change('setOnlineBooking', { restaurantId: publicId, bookableOnline: false }, host);
    const told = await toldIn(database, topicOfRestaurant(id));
    expect(told.map(({ kind, facts }) => [kind, facts.change, facts.validFrom, facts.validUntil])).toEqual([
      ['PLAN_CHANGED', 'changeShifts', inDays(10), null],
      ['PLAN_CHANGED', 'setOnlineBooking', expect.any(String), expect.any(String)],
    ]);
  });
});

describe('a host', () => {
  it('reads the plan as it is', async () => {
    const { id, host } = await makeRestaurant();
    const seen = await read(
      id,
      `takesOnlineBookings scheduledPlanChanges { validFrom } specialDays(from: "2027-01-01", to: "2027-02-01") { date }
       slotPacing(from: "2027-01-01", to: "2027-02-01") { time }
       floorPlan { validFrom sections { name } tables { id name section priority bookability } combinations { name tables { name } } }
       shifts { weekday firstSeating lastSeating turnTimes { minutes } pacing { covers } slotPacing { time } cutoff { minutes } }
       bookingRules { slotIntervalMinutes turnTimes { upToGuests minutes } pacing { covers parties } shiftCutoffMinutes }`,
      host,
    );
    expect(seen).toMatchObject({
      takesOnlineBookings: true,
      scheduledPlanChanges: [],
      specialDays: [],
      slotPacing: [],
      floorPlan: {
        validFrom: null,
        sections: [{ name: 'Main room' }],
        combinations: [{ name: '3+4', tables: [{ name: '3' }, { name: '4' }] }],
      },
      bookingRules: { slotIntervalMinutes: 15, pacing: { covers: null, parties: null } },
    });
    expect(seen.shifts).toHaveLength(7);
    expect(seen).toMatchObject({
      shifts: [{ weekday: 'MONDAY', firstSeating: '17:00', cutoff: null }, {}, {}, {}, {}, {}, {}],
    });
  });

  it('changes the floor plan from a date on, with new numbers for new tables', async () => {
    const { id, publicId, plan, host } = await makeRestaurant();
    const input = floorPlanInput(plan, [1, 3, 4]);
    const tables = [...input.tables, { name: 'T9', section: 'Garden', minimumParty: 1, maximumParty: 9 }];
    const sections = [...input.sections, { name: 'Garden' }];
    const validFrom = inDays(10);
    const changed = { ...input, restaurantId: publicId, validFrom, tables, sections };
    expect(await change('changeFloorPlan', changed, host)).toMatchObject({
      __typename: 'PlanChanged',
      restaurant: { id: publicId },
      validFrom,
      isSaved: true,
      touched: [],
      touchedCount: 0,
    });
    const views = await read(
      id,
      `before: floorPlan(on: "${inDays(9)}") { tables { name } } after: floorPlan(on: "${validFrom}") { validFrom tables { id name section } }
       scheduledPlanChanges { validFrom parts }
       b: ${availabilityOn(inDays(9), '19:00', 9)} a: ${availabilityOn(validFrom, '19:00', 9)}`,
      host,
    );
    expect(views).toMatchObject({
      before: { tables: ['1', '2', '3', '4', '5'].map((name) => ({ name })) },
      after: {
        validFrom,
        tables: [{ name: '1' }, { name: '3' }, { name: '4' }, { name: 'T9', section: 'Garden' }],
      },
      scheduledPlanChanges: [{ validFrom, parts: ['FLOOR_PLAN'] }],
      b: { isAvailable: false, reason: 'PARTY_TOO_LARGE' },
      a: { isAvailable: true },
    });
    const after = (await planOf(id)).changes[0]?.floorPlan;
    expect(after?.tables.map(({ tableId }) => tableId)).toEqual([1, 3, 4, 6]);
    // A table that is gone again leaves its number behind.
    await change('withdrawPlanChange', { restaurantId: publicId, validFrom, part: 'FLOOR_PLAN' }, host);
    const table = { name: 'T10', section: 'Main room', minimumParty: 1, maximumParty: 2 };
    await change('saveTable', { restaurantId: publicId, validFrom: inDays(0), table }, host);
    const now = (await planOf(id)).changes.at(-1)?.floorPlan?.tables;
    expect(now?.map(({ tableId, name }) => [tableId, name]).at(-1)).toEqual([7, 'T10']);
  });

  it('changes and retires single tables, in their combinations too', async () => {
    const { id, publicId, plan, host } = await makeRestaurant();
    const base = { restaurantId: publicId, validFrom: inDays(1) };
    const table = { ...tableInput(plan, 3), name: 'window', maximumParty: 3 };
    expect(await change('saveTable', { ...base, table }, host)).toMatchObject({
      mistakes: [{ path: 'combinations[0].maximumParty', code: 'COMBINATION_TOO_LARGE' }],
    });
    expect(await change('saveTable', { ...base, table: { ...table, maximumParty: 5 } }, host)).toMatchObject({
      isSaved: true,
    });
    expect(await change('retireTable', { ...base, tableId: tableInput(plan, 4).id }, host)).toMatchObject({
      isSaved: true,
    });
    expect(await change('retireTable', { ...base, tableId: tableInput(plan, 4).id }, host)).toMatchObject({
      __typename: 'NotFound',
    });
    const view = `floorPlan(on: "${base.validFrom}") { tables { name maximumParty } combinations { name } }`;
    expect(await read(id, view, host)).toEqual({
      floorPlan: {
        tables: [
          { name: '1', maximumParty: 2 },
          { name: '2', maximumParty: 2 },
          { name: 'window', maximumParty: 5 },
          { name: '5', maximumParty: 6 },
        ],
        combinations: [],
      },
    });
    const wrong = { ...table, minimumParty: 9 };
    expect(await change('saveTable', { ...base, table: wrong }, host)).toMatchObject({
      mistakes: [{ path: 'table.minimumParty' }],
    });
  });

  it('draws a table, which stays where it was while nothing is said of that', async () => {
    const { id, publicId, plan, host } = await makeRestaurant();
    const base = { restaurantId: publicId, validFrom: inDays(0) };
    const table = tableInput(plan, 1);
    const place = { x: 3, y: 4, width: 2, depth: 2 };
    const places = async () => {
      const view = `floorPlan(on: "${base.validFrom}") { tables { place { x y width depth shape } } }`;
      return await read(id, view, host);
    };
    const placed = (place: object | null) => ({ floorPlan: { tables: expect.arrayContaining([{ place }]) } });
    expect(await places()).not.toMatchObject(placed({ ...place, shape: 'RECTANGULAR' }));
    await change('saveTable', { ...base, table: { ...table, place } }, host);
    expect(await places()).toMatchObject(placed({ ...place, shape: 'RECTANGULAR' }));
    await change('saveTable', { ...base, table: { ...table, name: 'corner' } }, host);
    expect(await places()).toMatchObject(placed({ ...place, shape: 'RECTANGULAR' }));
    for (const [wrong, path] of [
      [{ ...place, x: 200 }, 'table.place.x'],
      [{ ...place, depth: 0 }, 'table.place.depth'],
    ] as const)
      expect(await change('saveTable', { ...base, table: { ...table, place: wrong } }, host)).toMatchObject({
        mistakes: [{ path, code: 'OUT_OF_RANGE' }],
      });
    await change('saveTable', { ...base, table: { ...table, place: null } }, host);
    expect(await places()).not.toMatchObject(placed({ ...place, shape: 'RECTANGULAR' }));
  });

  it('changes shifts, past midnight too, and takes a planned change back', async () => {
    const { id, publicId, host } = await makeRestaurant();
    const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
    const shifts = weekdays.map((weekday) => ({
      ...dinnerInput,
      weekday,
      lastSeating: '01:00',
      turnTimes: [{ upToGuests: 50, minutes: 60 }],
      pacing: { covers: 40 },
      slotPacing: [{ time: '00:30', parties: 1 }],
      cutoff: { minutes: null },
    }));
    const validFrom = inDays(5);
    await change('changeShifts', { restaurantId: publicId, validFrom, shifts }, host);
    const views = `shifts(on: "${validFrom}") { firstSeating lastSeating pacing { covers parties } slotPacing { time parties } cutoff { minutes } }
      b: ${availabilityOn(inDays(5), '00:45')} a: ${availabilityOn(inDays(6), '00:45')}`;
    const seen = await read(id, views, host);
    expect(seen).toMatchObject({
      b: { isAvailable: false, reason: 'OUTSIDE_SERVICE_HOURS' },
      a: { isAvailable: true, slots: [{ durationMinutes: 60 }, { durationMinutes: 60 }] },
    });
    expect(Object(seen.shifts)[0]).toEqual({
      firstSeating: '18:00',
      lastSeating: '01:00',
      pacing: { covers: 40, parties: null },
      slotPacing: [{ time: '00:30', parties: 1 }],
      cutoff: { minutes: null },
    });
    const withdrawal = { restaurantId: publicId, validFrom, part: 'SHIFTS' };
    expect(await change('withdrawPlanChange', withdrawal, host)).toMatchObject({ isSaved: true });
    expect(await change('withdrawPlanChange', withdrawal, host)).toMatchObject({ __typename: 'NotFound' });
    expect((await planOf(id)).changes).toEqual([]);
  });

  it('changes some rules and leaves the others', async () => {
    const { id, publicId, host } = await makeRestaurant();
    const base = { restaurantId: publicId, validFrom: inDays(3) };
    await change(
      'changeBookingRules',
      { ...base, largestParty: 4, noShowAfterMinutes: null, pacing: { parties: 3 } },
      host,
    );
    await change('changeBookingRules', { ...base, bufferMinutes: 15, shiftCutoffMinutes: 60 }, host);
    const view = `bookingRules(on: "${base.validFrom}") { validFrom largestParty smallestParty bufferMinutes
      shiftCutoffMinutes noShowAfterMinutes pacing { covers parties } turnTimes { minutes } }
      b: ${availabilityOn(inDays(2), '19:00', 6)} a: ${availabilityOn(inDays(3), '19:00', 6)}`;
    expect(await read(id, view, host)).toMatchObject({
      bookingRules: {
        validFrom: base.validFrom,
        largestParty: 4,
        smallestParty: 1,
        bufferMinutes: 15,
        shiftCutoffMinutes: 60,
        noShowAfterMinutes: null,
        pacing: { covers: null, parties: 3 },
        turnTimes: [{ minutes: 90 }, { minutes: 120 }, { minutes: 150 }],
      },
      b: { isAvailable: true },
      a: { isAvailable: false, reason: 'PARTY_TOO_LARGE' },
    });
    await change('changeBookingRules', { ...base, pacing: null, shiftCutoffMinutes: null }, host);
    expect(await read(id, view, host)).toMatchObject({
      bookingRules: { largestParty: 4, shiftCutoffMinutes: null, pacing: { covers: null, parties: null } },
    });
  });

  it('sets and removes special days and limits of slots, and the online book', async () => {
    const { id, publicId, host } = await makeRestaurant();
    const [first, second] = [inDays(2), inDays(3)];
    const base = { restaurantId: publicId };
    await change('setSpecialDay', { ...base, date: first, periods: [], note: 'works' }, host);
    const brunch = { name: 'brunch', firstSeating: '10:00', lastSeating: '14:00' };
    await change('setSpecialDay', { ...base, date: second, periods: [brunch] }, host);
    const view = `specialDays(from: "${first}", to: "${second}") { date note periods { name firstSeating } }
      closed: ${availabilityOn(first)} brunch: ${availabilityOn(second, '10:30')} evening: ${availabilityOn(second)}`;
    expect(await read(id, view, host)).toMatchObject({
      specialDays: [
        { date: first, note: 'works', periods: [] },
        { date: second, note: null, periods: [{ name: 'brunch', firstSeating: '10:00' }] },
      ],
      closed: { reason: 'CLOSED' },
      brunch: { isAvailable: true },
      evening: { reason: 'OUTSIDE_SERVICE_HOURS' },
    });
    await change('removeSpecialDay', { ...base, date: first }, host);
    expect(await change('removeSpecialDay', { ...base, date: first }, host)).toMatchObject({
      __typename: 'NotFound',
    });
    await change('setSlotPacing', { ...base, date: first, time: '19:00', paused: true }, host);
    await change('setSlotPacing', { ...base, date: first, time: '19:30', covers: 1 }, host);
    const paced = `slotPacing(from: "${first}", to: "${first}") { date time covers parties isPaused }
      paused: ${availabilityOn(first)} small: ${availabilityOn(first, '19:30')} free: ${availabilityOn(first, '19:15')}`;
    expect(await read(id, paced, host)).toMatchObject({
      slotPacing: [
        { date: first, time: '19:00', covers: null, isPaused: true },
        { time: '19:30', covers: 1, parties: null, isPaused: false },
      ],
      paused: { reason: 'PACING_LIMIT' },
      small: { reason: 'PACING_LIMIT' },
      free: { isAvailable: true },
    });
    await change('clearSlotPacing', { ...base, date: first, time: '19:00' }, host);
    expect(await read(id, paced, host)).toMatchObject({
      paused: { isAvailable: true },
      small: { isAvailable: false },
    });
    await change('clearSlotPacing', { ...base, date: first }, host);
    expect(await change('clearSlotPacing', { ...base, date: first }, host)).toMatchObject({
      __typename: 'NotFound',
    });
    await change('setOnlineBooking', { ...base, bookableOnline: false }, host);
    expect(await read(id, `takesOnlineBookings ${availabilityOn(first)}`, host)).toMatchObject({
      takesOnlineBookings: false,
      availability: { reason: 'NOT_BOOKABLE_ONLINE' },
    });
  });
});

describe('two changes in one operation', () => {
  it('each answer by what they made of the plan', async () => {
    const { publicId, host } = await makeRestaurant();
    const date = inDays(5);
    const seen = `... on PlanChanged { restaurant { ${availabilityOn(date)}
      availabilityCalendar(from: "${date}", to: "${date}", partySize: 2) { isAvailable } } }`;
    const query = `mutation ($close: SetSpecialDayInput!, $open: RemoveSpecialDayInput!) {
      one: setSpecialDay(input: $close) { ${seen} } other: removeSpecialDay(input: $open) { ${seen} } }`;
    const input = { restaurantId: publicId, date };
    const variables = {
      close: { ...input, idempotencyKey: crypto.randomUUID(), periods: [] },
      open: { ...input, idempotencyKey: crypto.randomUUID() },
    };
    const restaurant = (isAvailable: boolean) => ({
      restaurant: { availability: { isAvailable }, availabilityCalendar: [{ isAvailable }] },
    });
    const { data } = await execute(query, variables, host);
    expect(data).toMatchObject({ one: restaurant(false), other: restaurant(true) });
  });
});

describe('reservations that a change touches', () => {
  it('are listed and kept', async () => {
    const { id, publicId, plan, host } = await makeRestaurant();
    const [date, before] = [inDays(8), inDays(7)];
    const gone = await book(id, date, '19:00', [2], 2);
    const kept = await book(id, date, '19:00', [1], 2);
    await book(id, before, '19:00', [2], 2);
    // One that may still be booked, and one that ran out.
    const held = await book(id, date, '22:00', [2], 2, 600);
    await book(id, date, '16:00', [2], 2, -1);
    const input = { restaurantId: publicId, validFrom: date, ...floorPlanInput(plan, [1, 3, 4, 5]) };
    const trial = await change('changeFloorPlan', { ...input, dryRun: true }, host);
    expect(trial).toMatchObject({
      isSaved: false,
      touchedCount: 2,
      touched: [
        { reservation: { id: gone }, problem: 'TABLE_GONE', words: expect.stringMatching(/keeps it/) },
        { reservation: { id: held }, problem: 'TABLE_GONE' },
      ],
    });
    expect((await planOf(id)).changes).toEqual([]);
    const done = await change('changeFloorPlan', input, host);
    expect(done).toEqual({ ...trial, isSaved: true });
    const closed = await change('setSpecialDay', { restaurantId: publicId, date, periods: [] }, host);
    expect(closed.touched?.map((one) => [one.reservation.id, one.problem]).sort()).toEqual(
      [
        [gone, 'CLOSED'],
        [kept, 'CLOSED'],
        [held, 'CLOSED'],
      ].sort(),
    );
    const rows = await database.query({
      text: 'select party_id from inventory.allocation where restaurant_id = $1',
      values: [id],
    });
    expect(rows).toHaveLength(5);
  });

  it('are those of the slots that a limit is about', async () => {
    const { id, publicId, host } = await makeRestaurant();
    const date = inDays(8);
    const first = await book(id, date, '19:00', [1], 2);
    const second = await book(id, date, '19:00', [2], 2);
    await book(id, date, '19:15', [3], 4);
    const input = { restaurantId: publicId, date, time: '19:00', parties: 1 };
    const { touched } = await change('setSlotPacing', input, host);
    expect(touched?.map((one) => one.reservation.id).sort()).toEqual([first, second].sort());
    expect(touched?.every(({ problem }) => problem === 'PACING_EXCEEDED')).toBe(true);
  });
});
