import { describe, expect, it } from 'vitest';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import { inDays, startPlanSubgraph } from './testing/plan-subgraph.ts';

const { makeRestaurant, change, read, execute, statements } = await startPlanSubgraph();

const calendar = (from: string, to: string, partySize = 2, more = '') =>
  `availabilityCalendar(from: "${from}", to: "${to}", partySize: ${partySize}${more})
    { date isAvailable firstTime lastTime firstStartsAt reason }`;

describe('a calendar', () => {
  it('says for each date what can be had, and takes changes from their dates on', async () => {
    const { id, publicId, host } = await makeRestaurant();
    const restaurant = { restaurantId: publicId };
    await change('setSpecialDay', { ...restaurant, date: inDays(2), periods: [] }, host);
    const night = { name: 'night', firstSeating: '22:00', lastSeating: '01:30' };
    await change('setSpecialDay', { ...restaurant, date: inDays(3), periods: [night] }, host);
    await change('changeShifts', { ...restaurant, validFrom: inDays(4), shifts: [] }, host);
    await change('changeBookingRules', { ...restaurant, validFrom: inDays(1), bookingWindowDays: 4 }, host);
    expect(await read(id, calendar(inDays(1), inDays(6)), null)).toEqual({
      availabilityCalendar: [
        {
          date: inDays(1),
          isAvailable: true,
          firstTime: '17:00',
          lastTime: '22:00',
          firstStartsAt: expect.stringMatching(`^${inDays(1)}T17:00:00[+]0[12]:00$`),
          reason: null,
        },
        { date: inDays(2), isAvailable: false, reason: 'CLOSED' },
        { date: inDays(3), isAvailable: true, firstTime: '22:00', lastTime: '01:30', reason: null },
        { date: inDays(4), isAvailable: false, reason: 'OUTSIDE_SERVICE_HOURS' },
        // The window counts from the calendar's date, which is tomorrow's while a service day runs past midnight.
        { date: inDays(5), isAvailable: false },
        { date: inDays(6), isAvailable: false, reason: 'BEYOND_BOOKING_WINDOW' },
      ].map((day) => expect.objectContaining(day)),
    });
  });

  it('asks for the party and the kind of seat', async () => {
    const { id } = await makeRestaurant();
    const ask = async (partySize: number, more = '') => {
      const seen = await read(id, calendar(inDays(1), inDays(1), partySize, more), null);
      return Object(seen.availabilityCalendar)[0].reason;
    };
    expect(await ask(8)).toBeNull();
    expect(await ask(9)).toBe('PARTY_TOO_LARGE');
    expect(await ask(2, ', seating: [BAR]')).toBe('NO_SUCH_SEATING');
    expect(await ask(2, ', seating: [BAR, OUTDOOR]')).toBeNull();
  });

  it('of many restaurants takes one statement, and one for plans that are not in memory', async () => {
    const restaurants = [];
    for (let index = 0; index < 20; index += 1) restaurants.push(await makeRestaurant());
    const of = restaurants.map(({ publicId }) => ({ __typename: 'Restaurant', id: publicId }));
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Restaurant {
      two: ${calendar(inDays(0), inDays(59))} six: ${calendar(inDays(0), inDays(59), 6)} } } }`;
    statements.length = 0;
    const result = await execute(query, { of }, null);
    expect(result.errors).toBeUndefined();
    expect(statements.map(({ name }) => name)).toEqual([
      'inventory.read_service_days',
      'inventory.load_plans',
    ]);
    await execute(query, { of }, null);
    expect(statements).toHaveLength(3);
  });

  it('is null for a restaurant that there is not', async () => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Restaurant { ${calendar(inDays(0), inDays(1))} } } }`;
    const result = await execute(query, { of: [{ __typename: 'Restaurant', id: 'rst_zzzzz' }] }, null);
    expect(result).toMatchObject({ data: { _entities: [{ availabilityCalendar: null }] } });
  });

  it.each([
    [inDays(3), inDays(2), 2, 'to'],
    [inDays(0), inDays(60), 2, 'to'],
    [inDays(-2), inDays(1), 2, 'from'],
    ['2027-02-29', '2027-03-01', 2, 'from'],
    [inDays(1), 'tomorrow', 2, 'to'],
    [inDays(1), inDays(2), 0, 'partySize'],
    [inDays(1), inDays(2), 51, 'partySize'],
  ])('from %s to %s for %i is refused by name', async (from, to, partySize, argument) => {
    const { id } = await makeRestaurant();
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Restaurant { ${calendar(from, to, partySize)} } } }`;
    const of = [{ __typename: 'Restaurant', id: restaurantPublicId.encode(id) }];
    const { errors } = await execute(query, { of }, null);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
  });
});
