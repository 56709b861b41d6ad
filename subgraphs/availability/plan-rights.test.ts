import { describe, expect, it } from 'vitest';
import { restaurantId } from '#shared/identifiers/identifiers.ts';
import { employee, inDays, someone, startPlanSubgraph } from './testing/plan-subgraph.ts';

const { book, makeRestaurant, change, read, storedPlan, planOf, execute } = await startPlanSubgraph();

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

  it('is managed by managers, and hosts limit the slots of an evening', async () => {
    const { id, publicId } = await makeRestaurant();
    const slot = { restaurantId: publicId, date: inDays(1), time: '19:00', parties: 1 };
    const day = { restaurantId: publicId, date: inDays(2), periods: [] };
    const host = employee('HOST', id);
    expect(await change('setSlotPacing', slot, host)).toMatchObject({ __typename: 'PlanChanged' });
    const before = await storedPlan(id);
    expect(await change('setSpecialDay', day, host)).toMatchObject({ __typename: 'NotFound' });
    expect(await change('setSpecialDay', { ...day, dryRun: true }, host)).toMatchObject({
      __typename: 'NotFound',
    });
    expect(await storedPlan(id)).toBe(before);
    const manager = employee('MANAGER', id);
    expect(await change('setSpecialDay', day, manager)).toMatchObject({ __typename: 'PlanChanged' });
    expect(await read(id, 'takesOnlineBookings', host)).toEqual({ takesOnlineBookings: true });
  });

  it('shows nothing of an earlier answer to who manages it no longer', async () => {
    const { id, publicId, host } = await makeRestaurant();
    await book(id, inDays(2), '19:00', [1], 2);
    const input = { idempotencyKey: 'was-theirs', restaurantId: publicId, date: inDays(2), periods: [] };
    const first = await change('setSpecialDay', input, host);
    expect(first).toMatchObject({ __typename: 'PlanChanged', touchedCount: 1 });
    const left = host && { ...host, employments: [] };
    const lesser = host && { ...host, employments: employee('HOST', id)?.employments ?? [] };
    for (const who of [left, lesser])
      expect(await change('setSpecialDay', input, who)).toMatchObject({ __typename: 'NotFound' });
    expect(await change('setSpecialDay', input, host)).toEqual(first);
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
