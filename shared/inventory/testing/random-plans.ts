import fc from 'fast-check';
import { combinationId, restaurantId, sectionId, shiftId, tableId } from '#shared/identifiers/identifiers.ts';
import {
  type BookingRules,
  type DatedSlotPacing,
  type DiningTable,
  defaultBookingRules,
  type FloorPlan,
  type PlanChange,
  type RestaurantPlan,
  type SeatingPeriod,
  type Shift,
  type SpecialDay,
  type TableCombination,
  type TurnTime,
  type Weekday,
} from '../domain/restaurant-plan.ts';
import { naiveDateAfter } from './naive-clock.ts';

/** Where and when random restaurants are, and the minutes on which their shifts and limits begin. */
export interface RandomSetting {
  readonly timeZone: string;
  /** The date in the middle, YYYY-MM-DD. */
  readonly serviceDate: string;
  /** With 15, slots begin every 15 minutes throughout; with 30, some rules have 15 and some 30. */
  readonly gridMinutes: 15 | 30;
}

/** Nights on which clocks change, and a few on which they do not. */
const nights: readonly (readonly [string, string])[] = [
  ['Europe/Vienna', '2026-10-24'],
  ['Europe/Vienna', '2027-03-27'],
  ['America/New_York', '2026-10-31'],
  ['America/New_York', '2027-03-13'],
  ['Australia/Lord_Howe', '2026-10-03'],
  ['Australia/Lord_Howe', '2027-04-03'],
  ['America/Santiago', '2026-09-05'],
  ['America/Santiago', '2027-04-03'],
  ['America/Vancouver', '2026-10-31'],
  ['Asia/Kathmandu', '2026-12-31'],
  ['Europe/London', '2028-02-28'],
];

export const randomSettings: fc.Arbitrary<RandomSetting> = fc
  .tuple(fc.constantFrom(...nights), fc.constantFrom<15 | 30>(15, 30))
  .map(([[timeZone, serviceDate], gridMinutes]) => ({ timeZone, serviceDate, gridMinutes }));

const mostTables = 7;
const partyRanges = [
  [1, 2],
  [1, 2],
  [2, 4],
  [2, 4],
  [2, 4],
  [2, 4],
  [3, 6],
  [5, 8],
] as const;

const tables: fc.Arbitrary<DiningTable[]> = fc
  .array(
    fc.record({
      section: fc.constantFrom(1, 1, 2),
      range: fc.constantFrom(...partyRanges),
      seating: fc.constantFrom('STANDARD', 'STANDARD', 'STANDARD', 'BAR', 'OUTDOOR'),
      priority: fc.constantFrom(5, 5, 5, 5, 3),
      bookability: fc.constantFrom('ONLINE', 'ONLINE', 'ONLINE', 'ONLINE', 'IN_HOUSE_ONLY', 'WALK_IN_ONLY'),
    }),
    { minLength: 3, maxLength: mostTables, size: 'max' },
  )
  .map((drawn) =>
    drawn.map(({ section, range: [minimumParty, maximumParty], ...table }, index) => ({
      ...table,
      tableId: tableId(index + 1),
      name: `T${index + 1}`,
      sectionId: sectionId(section),
      minimumParty,
      maximumParty,
    })),
  );

const combinationDraws = fc.array(
  fc.record({
    members: fc.uniqueArray(fc.constantFrom(0, 1, 2, 3, 4, 5, 6), { minLength: 2, maxLength: 3 }),
    seating: fc.constantFrom('STANDARD', 'STANDARD', 'OUTDOOR'),
    fewest: fc.constantFrom(1, 3),
    lessThanAll: fc.constantFrom(0, 0, 0, 1),
  }),
  { maxLength: 6, size: 'max' },
);
type CombinationDraw = typeof combinationDraws extends fc.Arbitrary<(infer One)[]> ? One : never;

/** Of the drawn tables those that there are, in the section of the first. */
const combine = (
  all: readonly DiningTable[],
  { members, seating, fewest, lessThanAll }: CombinationDraw,
  index: number,
): TableCombination[] => {
  const drawn = members.flatMap((at) => all[at] ?? []);
  const joined = drawn.filter(({ sectionId }) => sectionId === drawn[0]?.sectionId);
  if (joined.length < 2) return [];
  const seats = joined.reduce((sum, { maximumParty }) => sum + maximumParty, 0);
  const maximumParty = Math.max(2, seats - lessThanAll);
  return [
    {
      combinationId: combinationId(index + 1),
      name: `C${index + 1}`,
      tableIds: joined.map(({ tableId }) => tableId).sort((one, other) => one - other),
      minimumParty: Math.min(fewest, maximumParty),
      maximumParty,
      seating,
    },
  ];
};

const floorPlans: fc.Arbitrary<FloorPlan> = fc.tuple(tables, combinationDraws).map(([all, draws]) => ({
  sections: [1, 2].map((id) => ({ sectionId: sectionId(id), name: `S${id}` })),
  tables: all,
  combinations: draws.flatMap((draw, index) => combine(all, draw, index)),
}));

const turnTimes: fc.Arbitrary<readonly TurnTime[]> = fc.constantFrom<readonly TurnTime[]>(
  defaultBookingRules.turnTimes,
  [{ upToGuests: 50, minutes: 60 }],
  [
    { upToGuests: 2, minutes: 75 },
    { upToGuests: 6, minutes: 100 },
  ],
  [
    { upToGuests: 1, minutes: 45 },
    { upToGuests: 4, minutes: 240 },
  ],
  [{ upToGuests: 8, minutes: 330 }],
);
const mostCovers = fc.constantFrom(null, null, 4, 6, 12);
const mostParties = fc.constantFrom(null, null, 1, 2, 3);

const rulesOf = ({ gridMinutes }: RandomSetting): fc.Arbitrary<BookingRules> =>
  fc
    .record({
      slotIntervalMinutes: gridMinutes === 15 ? fc.constant<15>(15) : fc.constantFrom<15 | 30>(15, 30),
      bookingWindowDays: fc.constantFrom(0, 1, 2, 30, 90),
      slotCutoffMinutes: fc.constantFrom(0, 0, 20, 60, 150),
      shiftCutoffMinutes: fc.constantFrom(null, null, null, 0, 120, 600),
      bufferMinutes: fc.constantFrom(0, 0, 10, 15, 30),
      smallestParty: fc.constantFrom(1, 1, 1, 2),
      largestParty: fc.constantFrom(4, 8, 8, 20),
      turnTimes,
      pacingCovers: mostCovers,
      pacingParties: mostParties,
    })
    .map((drawn) => ({ ...defaultBookingRules, ...drawn }));

type Hours = readonly (readonly [first: number, last: number])[];
const hours: fc.Arbitrary<Hours> = fc.constantFrom<Hours>(
  [[17 * 60, 22 * 60]],
  [[18 * 60, 27 * 60]],
  [
    [11 * 60 + 30, 14 * 60],
    [17 * 60 + 30, 25 * 60 + 30],
  ],
  [
    [4 * 60, 9 * 60],
    [12 * 60, 15 * 60],
    [22 * 60, 27 * 60 + 30],
  ],
  [[4 * 60, 27 * 60 + 30]],
  [
    [18 * 60, 20 * 60],
    [20 * 60 + 30, 26 * 60 + 30],
  ],
);

const pacing = fc.record({ covers: mostCovers, parties: mostParties });

const periodOf = (
  { gridMinutes }: RandomSetting,
  [firstSeatingMinute, lastSeatingMinute]: readonly [number, number],
): fc.Arbitrary<SeatingPeriod> => {
  const slots = (lastSeatingMinute - firstSeatingMinute) / gridMinutes;
  const slotPacing = fc.uniqueArray(
    fc.record({
      minute: fc.nat(slots).map((slot) => firstSeatingMinute + slot * gridMinutes),
      covers: mostCovers,
      parties: mostParties,
    }),
    { selector: ({ minute }) => minute, maxLength: 6 },
  );
  return fc.record(
    {
      name: fc.constant('service'),
      firstSeatingMinute: fc.constant(firstSeatingMinute),
      lastSeatingMinute: fc.constant(lastSeatingMinute),
      turnTimes,
      pacing,
      slotPacing,
      cutoffMinutes: fc.constantFrom(null, 0, 60, 300),
    },
    { requiredKeys: ['name', 'firstSeatingMinute', 'lastSeatingMinute'] },
  );
};

const periodsOf = (setting: RandomSetting): fc.Arbitrary<SeatingPeriod[]> =>
  hours.chain((drawn) => fc.tuple(...drawn.map((one) => periodOf(setting, one))));

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const shiftsOf = (setting: RandomSetting): fc.Arbitrary<Shift[]> =>
  fc
    .tuple(
      periodsOf(setting),
      periodsOf(setting),
      fc.uniqueArray(fc.constantFrom(...weekdays), { maxLength: 2 }),
    )
    .map(([usual, other, without]) =>
      weekdays
        .filter((weekday) => !without.includes(weekday))
        .flatMap((weekday) => (weekday % 2 === 0 ? other : usual).map((period) => ({ ...period, weekday })))
        .map((shift, index) => ({ ...shift, shiftId: shiftId(index + 1) })),
    );

/** Dates around the middle one. */
const datesOf = ({ serviceDate }: RandomSetting): fc.Arbitrary<string> =>
  fc.constantFrom(-1, 0, 0, 1, 1, 2).map((days) => naiveDateAfter(serviceDate, days));

const changesOf = (setting: RandomSetting): fc.Arbitrary<PlanChange[]> =>
  fc
    .uniqueArray(
      fc.record(
        {
          validFrom: datesOf(setting),
          floorPlan: floorPlans,
          shifts: shiftsOf(setting),
          rules: rulesOf(setting),
        },
        { requiredKeys: ['validFrom'] },
      ),
      { selector: ({ validFrom }) => validFrom, maxLength: 2 },
    )
    .map((changes) => changes.sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1)));

const specialDaysOf = (setting: RandomSetting): fc.Arbitrary<SpecialDay[]> =>
  fc.uniqueArray(
    fc.record({
      serviceDate: datesOf(setting),
      periods: fc.oneof(
        { arbitrary: fc.constant([]), weight: 1 },
        { arbitrary: periodsOf(setting), weight: 1 },
      ),
      note: fc.constant(null),
    }),
    { selector: ({ serviceDate }) => serviceDate, maxLength: 1 },
  );

const datedPacingOf = (setting: RandomSetting): fc.Arbitrary<DatedSlotPacing[]> =>
  fc.uniqueArray(
    fc.record({
      serviceDate: datesOf(setting),
      minute: fc.nat((24 * 60) / setting.gridMinutes - 1).map((slot) => 4 * 60 + slot * setting.gridMinutes),
      covers: mostCovers,
      parties: mostParties,
      isPaused: fc.boolean(),
    }),
    { selector: (slot) => `${slot.serviceDate} ${slot.minute}`, maxLength: 20, size: 'max' },
  );

/** Each part of a plan by itself. */
export const randomPlanParts = (setting: RandomSetting) => ({
  bookableOnline: fc.constantFrom(...Array.from({ length: 15 }, () => true), false),
  floorPlan: floorPlans,
  shifts: shiftsOf(setting),
  rules: rulesOf(setting),
  changes: changesOf(setting),
  specialDays: specialDaysOf(setting),
  slotPacing: datedPacingOf(setting),
});

/** Plans that hold together, of restaurants with up to seven tables. */
export const randomPlans = (setting: RandomSetting): fc.Arbitrary<RestaurantPlan> =>
  fc.record({
    restaurantId: fc.constant(restaurantId(1)),
    version: fc.constant(1),
    timeZone: fc.constant(setting.timeZone),
    ...randomPlanParts(setting),
  });
