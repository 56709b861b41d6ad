import { describe, expect, it } from 'vitest';
import { restaurantId } from '#shared/identifiers/identifiers.ts';
import { inDays, someone, startPlanSubgraph } from './testing/plan-subgraph.ts';

const { makeRestaurant, change, read, storedPlan, planOf, execute } = await startPlanSubgraph();

describe('the plan', () => {
  const everything = `takesOnlineBookings scheduledPlanChanges { validFrom } floorPlan { validFrom } shifts { name }
    bookingRules { validFrom } specialDays(from: "2027-01-01", to: "2027-01-02") { date }
    slotPacing(from: "2027-01-01", to: "2027-01-02") { date }`;

  it.each([
    ['a diner', someone(['DINER'])],
    ['a partner', someone(['PARTNER'])],
    ['another host', someone(['HOST'], restaurantId(900))],
    ['nobody', null],
  ])('is nothing that %s sees', async (_name, viewer) => {
    const { id } = await makeRestaurant();
    const seen = await read(id, everything, viewer);
    expect(Object.values(seen)).toEqual([null, null, null, null, null, null, null]);
  });

  it.each([
    ['a diner', someone(['DINER'])],
    ['a partner', someone(['PARTNER'])],
    ['another host', someone(['HOST'], restaurantId(900))],
  ])('is nothing that %s changes', async (_name, viewer) => {
    const { id, publicId } = await makeRestaurant();
    const before = await storedPlan(id);
    const input = { restaurantId: publicId, bookableOnline: false };
    expect(await change('setOnlineBooking', input, viewer)).toMatchObject({ __typename: 'NotFound' });
    expect(await storedPlan(id)).toBe(before);
  });

  it('wants a known viewer, and is changed by admins too', async () => {
    const { publicId } = await makeRestaurant();
    const query =
      'mutation ($input: SetOnlineBookingInput!) { setOnlineBooking(input: $input) { __typename } }';
    const input = { idempotencyKey: 'k', restaurantId: publicId, bookableOnline: false };
    const { errors } = await execute(query, { input }, null);
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    const admin = someone(['ADMIN']);
    expect((await execute(query, { input }, admin)).data?.setOnlineBooking).toEqual({
      __typename: 'PlanChanged',
    });
    const unknown = { restaurantId: 'rst_zzzzz', bookableOnline: true };
    expect(await change('setOnlineBooking', unknown, admin)).toMatchObject({ __typename: 'NotFound' });
  });

  it('is changed once by a key, and not by the key with another input', async () => {
    const { id, publicId, host } = await makeRestaurant();
    const input = { idempotencyKey: 'once', restaurantId: publicId, validFrom: inDays(1), largestParty: 6 };
    const answers = await Promise.all([1, 2, 3].map(() => change('changeBookingRules', input, host)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await planOf(id)).version).toBe(2);
    const other = await change('changeBookingRules', { ...input, largestParty: 7 }, host);
    expect(other).toMatchObject({ __typename: 'IdempotencyKeyReused' });
  });

  it('keeps every change of hosts who work at once', async () => {
    const { id, publicId, host } = await makeRestaurant();
    const names = Array.from({ length: 8 }, (_, index) => `N${index}`);
    const answers = await Promise.all(
      names.flatMap((name, index) => [
        change(
          'saveTable',
          {
            restaurantId: publicId,
            validFrom: inDays(1),
            table: { name, section: 'Main room', minimumParty: 1, maximumParty: 2 },
          },
          host,
        ),
        change('setSpecialDay', { restaurantId: publicId, date: inDays(index), periods: [] }, host),
      ]),
    );
    expect(new Set(answers.map((answer) => answer.__typename))).toEqual(new Set(['PlanChanged']));
    const plan = await planOf(id);
    const tables = plan.changes[0]?.floorPlan?.tables ?? [];
    expect(
      tables
        .map(({ name }) => name)
        .filter((name) => name.startsWith('N'))
        .sort(),
    ).toEqual(names);
    expect(new Set(tables.map(({ tableId }) => tableId)).size).toBe(13);
    expect(plan.specialDays).toHaveLength(8);
    expect(plan.version).toBe(17);
  });
});
