import { beforeAll, describe, expect, it } from 'vitest';
import {
  AvailabilityCalendarDocument,
  RestaurantDocument,
  SearchDocument,
  SetSpecialDayDocument,
  type SetSpecialDayInput,
} from '#schema/operations/generated/graphql.ts';
import { book, daysAhead, type FreeSlot, findFreeSlot, guest, key, vienna } from '../booking.ts';
import { type Desk, openDesk } from '../desk.ts';
import type { Platform } from '../platform.ts';

const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
/** One short lunch on each day of the week. */
const lunches = weekdays.map((weekday) => ({
  weekday,
  name: 'lunch',
  firstSeating: '12:00',
  lastSeating: '13:00',
}));

interface PlanOf {
  readonly restaurant: {
    readonly floorPlan: {
      readonly sections: readonly { readonly name: string }[];
      readonly tables: readonly ({ readonly id: string; readonly name: string } & Record<string, unknown>)[];
      readonly combinations: readonly ({
        readonly tables: readonly { readonly id: string }[];
      } & Record<string, unknown>)[];
    };
    readonly shifts: readonly unknown[];
  };
}
const planQuery = `query ($id: ID!, $on: LocalDate!) { restaurant(id: $id) {
  floorPlan(on: $on) { sections { name }
    tables { id name section minimumParty maximumParty seating priority bookability }
    combinations { name tables { id } minimumParty maximumParty seating } }
  shifts(on: $on) { weekday name firstSeating lastSeating }
  bookingRules(on: $on) { slotIntervalMinutes pacing { covers parties } }
  scheduledPlanChanges { validFrom parts } } }`;

/** What a restaurant changes, and what diners then see; each test leaves the house as it found it. */
export const describeRules = (running: () => Platform): void => {
  describe("a restaurant's rules", () => {
    let platform: Platform;
    let wish: FreeSlot['wish'];
    let host: string;
    let desk: Desk;

    beforeAll(async () => {
      platform = running();
      ({ wish } = await findFreeSlot(platform, { partySize: 2, fromDays: 40 }));
      host = await platform.token('host', 'e2e-rules-host', [wish.restaurantId], 'MANAGER');
      desk = openDesk(platform, host);
    });

    const availabilityOn = async (date: string, time: string = wish.time) => {
      const { restaurantId: id, partySize } = wish;
      const { restaurant } = await platform.query(RestaurantDocument, { id, date, time, partySize });
      return restaurant?.availability;
    };
    const inSearch = async (includeUnavailable = false) => {
      const { date, time, partySize } = wish;
      const { searchRestaurants } = await platform.query(SearchDocument, {
        input: { near: vienna.near, radiusKm: 20, date, time, partySize, includeUnavailable },
        first: 100,
      });
      const edge = searchRestaurants.results?.edges.find(
        ({ node }) => node.restaurant.id === wish.restaurantId,
      );
      return edge?.node.availability;
    };
    const calendar = async (from: string, to: string) => {
      const { restaurantId: id, partySize } = wish;
      const { restaurant } = await platform.query(AvailabilityCalendarDocument, { id, from, to, partySize });
      return restaurant?.availabilityCalendar ?? [];
    };
    const readPlan = async (on: string) =>
      (await platform.query<PlanOf, object>(planQuery, { id: wish.restaurantId, on }, { token: host }))
        .restaurant;
    const setSpecialDay = async (input: Omit<SetSpecialDayInput, 'idempotencyKey'>) => {
      const keyed = { idempotencyKey: key(), ...input };
      const ask = (changed = {}) =>
        platform.query(SetSpecialDayDocument, { input: { ...keyed, ...changed } }, { token: host });
      const { setSpecialDay: answer } = await ask();
      expect((await ask()).setSpecialDay).toEqual(answer);
      expect((await ask({ note: 'Another' })).setSpecialDay.__typename).toBe('IdempotencyKeyReused');
      return answer;
    };

    it('close a day at once, name whom that touches, and leave the booking alone', async () => {
      const { restaurantId, date } = wish;
      const diner = await platform.token('diner', 'e2e-touched');
      const booked = await book(platform, diner, wish);
      const touched = {
        touchedCount: 1,
        touched: [
          {
            startsAt: booked.startsAt,
            problem: 'CLOSED',
            words: expect.stringMatching(/\w+ \w+/),
            reservation: {
              id: booked.id,
              guestName: guest.name,
              confirmationCode: booked.confirmationCode,
            },
          },
        ],
      };
      const closing = { restaurantId, date, periods: [], note: 'Works' };
      const tried = await setSpecialDay({ ...closing, dryRun: true });
      expect(tried).toMatchObject({ __typename: 'PlanChanged', isSaved: false, ...touched });
      expect(await inSearch()).toMatchObject({ reason: null });

      expect(await setSpecialDay(closing)).toMatchObject({ isSaved: true, validFrom: date, ...touched });
      const closed = { isAvailable: false, reason: 'CLOSED', slots: [], alternatives: [] };
      expect(await availabilityOn(date)).toEqual(closed);
      expect(await inSearch(true)).toEqual(closed);
      expect(await inSearch()).toBeUndefined();
      expect(await calendar(date, date)).toEqual([
        { date, isAvailable: false, firstTime: null, lastTime: null, reason: 'CLOSED' },
      ]);
      const question = 'query ($id: ID!) { reservation(id: $id) { status startsAt } }';
      expect(await platform.query(question, { id: booked.id }, { token: diner })).toEqual({
        reservation: { status: 'CONFIRMED', startsAt: booked.startsAt },
      });

      const opened = await desk.sendTwice('removeSpecialDay', { restaurantId, date }, { dryRun: true });
      expect(opened).toMatchObject({ isSaved: true, touchedCount: 0 });
      expect((await availabilityOn(date))?.reason).not.toBe('CLOSED');
      expect(await inSearch(true)).toEqual(await availabilityOn(date));
      expect((await calendar(date, date))[0]?.isAvailable).toBe(true);
    });

    it('give the days from a date on other hours, and those before it none', async () => {
      const { restaurantId } = wish;
      const [from, to] = [daysAhead(42), daysAhead(55)];
      const validFrom = daysAhead(49);
      const before = await calendar(from, to);
      const change = { restaurantId, validFrom, shifts: lunches };
      const tried = await desk.send('changeShifts', { ...change, dryRun: true });
      expect(tried).toMatchObject({ __typename: 'PlanChanged', isSaved: false });
      expect(await calendar(from, to)).toEqual(before);

      const changed = await desk.sendTwice('changeShifts', change, { validFrom: to });
      expect(changed).toMatchObject({ isSaved: true, validFrom });
      const after = await calendar(from, to);
      expect(after.slice(0, 7)).toEqual(before.slice(0, 7));
      for (const day of after.slice(7))
        if (day.reason !== 'CLOSED')
          expect(day).toMatchObject({ isAvailable: true, firstTime: '12:00', lastTime: '13:00' });
      expect(after.slice(7).some(({ isAvailable }) => isAvailable)).toBe(true);
      for (const { date, isAvailable } of after.slice(7)) {
        if (isAvailable) expect((await availabilityOn(date, '12:00'))?.isAvailable).toBe(true);
        expect((await availabilityOn(date, '20:00'))?.reason).toBe(
          isAvailable ? 'OUTSIDE_SERVICE_HOURS' : 'CLOSED',
        );
      }
      const open = before.slice(0, 7).find(({ isAvailable }) => isAvailable);
      expect((await availabilityOn(open?.date ?? '', open?.firstTime ?? ''))?.isAvailable).toBe(true);

      const withdrawal = { restaurantId, validFrom, part: 'SHIFTS' };
      const withdrawn = await desk.sendTwice('withdrawPlanChange', withdrawal, { part: 'FLOOR_PLAN' });
      expect(withdrawn).toMatchObject({ isSaved: true });
      expect(await calendar(from, to)).toEqual(before);
    });

    it('are refused in words where they do not hold together, and nothing of them is kept', async () => {
      const { restaurantId } = wish;
      const validFrom = daysAhead(45);
      const plan = await readPlan(validFrom);
      const { sections, tables, combinations } = plan.floorPlan;
      const [one, other] = tables;
      const keptCombinations = combinations.map((combination) => ({
        ...combination,
        tables: combination.tables.map(({ id }) => id),
      }));
      const late = { weekday: 'FRIDAY', name: 'late', firstSeating: '12:30', lastSeating: '14:00' };
      const terrace = { ...other, id: null, name: 'Far away', section: 'Roof' };
      const cases = [
        {
          mutation: 'changeShifts',
          input: { shifts: [...lunches, late] },
          mistake: { code: 'SHIFTS_OVERLAP', problem: expect.stringMatching(/late .*lunch|lunch .*late/) },
        },
        {
          mutation: 'changeFloorPlan',
          input: {
            sections: [...sections, { name: 'Roof' }],
            tables: [...tables, terrace],
            combinations: [
              ...keptCombinations,
              { name: 'bridge', tables: [one?.id, 'Far away'], minimumParty: 2, maximumParty: 3 },
            ],
          },
          mistake: { code: 'COMBINATION_ACROSS_SECTIONS', problem: expect.stringContaining('bridge') },
        },
        {
          mutation: 'changeBookingRules',
          input: { slotIntervalMinutes: 30, pacing: { covers: 0 } },
          mistake: { code: 'PACING_NOT_POSITIVE', path: 'pacing.covers' },
        },
      ] as const;
      for (const { mutation, input, mistake } of cases) {
        const change = { restaurantId, validFrom, ...input };
        const answer = await desk.sendTwice(mutation, change, { validFrom: daysAhead(46) });
        expect(answer, mutation).toMatchObject({
          __typename: 'PlanMistakes',
          message: expect.stringMatching(/\w+ \w+/),
          mistakes: expect.arrayContaining([
            expect.objectContaining({ problem: expect.stringMatching(/\w+ \w+/), ...mistake }),
          ]),
        });
      }
      expect(await readPlan(validFrom)).toEqual(plan);
    });
  });
};
