import { describe, expect, it } from 'vitest';
import { restaurantId } from '#shared/identifiers/identifiers.ts';
import { inDays, someone, startPlanSubgraph } from './testing/plan-subgraph.ts';

const { book, makeRestaurant, change, read, execute, statements, writingStatements } =
  await startPlanSubgraph();

const slotsOn = (
  date: string,
) => `seatingSlots(date: "${date}") { time startsAt shift isPaused hasLimitOfItsOwn
  covers parties pacing { covers parties } turnTimes { upToGuests minutes } }`;
const heldOn = (date: string) =>
  `heldTables(date: "${date}") { tables { name section } startsAt durationMinutes partySize expiresAt }`;

const listOf = (value: unknown): Readonly<Record<string, unknown>>[] => (Array.isArray(value) ? value : []);

describe('the slots of a date', () => {
  it('have the limits that hold, also before diners see them', async () => {
    const { id, publicId, host } = await makeRestaurant();
    const date = inDays(3);
    const slot = { restaurantId: publicId, date, time: '19:00' };
    await change('setSlotPacing', { ...slot, covers: 10, paused: true }, host);
    const slots = listOf((await read(id, slotsOn(date), host)).seatingSlots);
    expect(slots).toHaveLength(21);
    expect(slots[0]).toEqual({
      time: '17:00',
      startsAt: expect.stringMatching(`^${date}T17:00:00[+]0[12]:00$`),
      shift: 'dinner',
      isPaused: false,
      hasLimitOfItsOwn: false,
      covers: 0,
      parties: 0,
      pacing: { covers: null, parties: null },
      turnTimes: [
        { upToGuests: 2, minutes: 90 },
        { upToGuests: 4, minutes: 120 },
        { upToGuests: 50, minutes: 150 },
      ],
    });
    expect(slots[8]).toMatchObject({ time: '19:00', isPaused: true, hasLimitOfItsOwn: true });
    expect(slots[8]?.pacing).toEqual({ covers: 10, parties: null });
  });

  it('take one statement for many dates and one for holds, where bookings are written', async () => {
    const { id, host } = await makeRestaurant();
    const dates = Array.from({ length: 7 }, (_, index) => inDays(index));
    const fields = dates.map((date, at) => `s${at}: ${slotsOn(date)} h${at}: ${heldOn(date)}`).join('\n');
    await read(id, fields, host);
    statements.length = 0;
    writingStatements.length = 0;
    const seen = await read(id, fields, host);
    expect(dates.map((_date, at) => listOf(seen[`s${at}`]).length)).toEqual(dates.map(() => 21));
    expect(statements).toEqual([]);
    expect(writingStatements.map(({ name }) => name).sort()).toEqual([
      'inventory.load_plans',
      'inventory.read_held_parties',
      'inventory.read_service_days',
    ]);
  });
});

describe('held tables', () => {
  it('are those that are not booked and have not run out, of the date, without the buffer', async () => {
    const { id, publicId, host } = await makeRestaurant();
    const date = inDays(3);
    const rules = { restaurantId: publicId, validFrom: inDays(0), bufferMinutes: 30 };
    await change('changeBookingRules', rules, host);
    await book(id, date, '19:00', [1], 2);
    await book(id, inDays(4), '19:00', [3], 2, 600);
    await book(id, date, '20:00', [3, 4], 7, 600);
    await book(id, date, '19:00', [2], 2, 600);
    await book(id, date, '19:00', [5], 2, -1);
    const held = listOf((await read(id, heldOn(date), host)).heldTables);
    expect(held).toMatchObject([
      { tables: [{ name: '2', section: 'Main room' }], durationMinutes: 120, partySize: 2 },
      { tables: [{ name: '3' }, { name: '4' }], durationMinutes: 120, partySize: 7 },
    ]);
    expect(held[0]?.startsAt).toMatch(new RegExp(`^${date}T19:00:00[+]0[12]:00$`));
    expect(held[0]?.expiresAt).toMatch(/[+]0[12]:00$/);
  });
});

describe('both', () => {
  it.each([
    ['a diner', someone(['DINER'])],
    ['a partner', someone(['PARTNER'])],
    ['another host', someone(['HOST'], restaurantId(900))],
    ['nobody', null],
  ])('are nothing that %s sees', async (_name, viewer) => {
    const { id } = await makeRestaurant();
    await book(id, inDays(3), '19:00', [1], 2, 600);
    const seen = await read(id, `${slotsOn(inDays(3))} ${heldOn(inDays(3))}`, viewer);
    expect(seen).toEqual({ seatingSlots: null, heldTables: null });
  });

  it.each(['seatingSlots', 'heldTables'])('%s names a date that is none', async (field) => {
    const { publicId, host } = await makeRestaurant();
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Restaurant {
      ${field}(date: "2027-02-30") { startsAt } } } }`;
    const { errors } = await execute(query, { of: [{ __typename: 'Restaurant', id: publicId }] }, host);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'date' });
  });
});
