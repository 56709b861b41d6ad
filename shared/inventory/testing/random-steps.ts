import fc from 'fast-check';
import type { AvailabilityRequest } from '../domain/availability.ts';
import type { RestaurantPlan } from '../domain/restaurant-plan.ts';
import { naiveDateAfter } from './naive-clock.ts';
import { type RandomSetting, randomPlanParts, randomPlans, randomSettings } from './random-plans.ts';

/** Something that happens in a restaurant. Picks are numbers that are taken modulo what there is. */
export type RandomAction =
  /** The asked time is taken, or where it cannot be had one of the alternatives; for good where minutes are null. */
  | { readonly kind: 'book'; readonly holdMinutes: number | null; readonly pick: number }
  | { readonly kind: 'cancel'; readonly pick: number }
  /** A host puts a party at tables, so many quarters of an hour later. */
  | {
      readonly kind: 'move';
      readonly pick: number;
      readonly tables: readonly number[];
      readonly quarters: number;
    }
  /** A party leaves before its time is over. */
  | { readonly kind: 'leave'; readonly pick: number; readonly quarters: number }
  | { readonly kind: 'wait'; readonly minutes: number }
  | { readonly kind: 'change'; readonly parts: Partial<RestaurantPlan> };

/** An action, and the question that is asked after it. */
export interface RandomStep {
  readonly action: RandomAction;
  readonly request: AvailabilityRequest;
}

export interface RandomStory {
  readonly setting: RandomSetting;
  readonly plan: RestaurantPlan;
  /** When it begins: minutes from local noon of the day before the middle date. */
  readonly beginsMinutes: number;
  readonly steps: readonly RandomStep[];
}

const actionsOf = (setting: RandomSetting): fc.Arbitrary<RandomAction> =>
  fc.oneof(
    {
      weight: 24,
      arbitrary: fc.record({
        kind: fc.constant('book'),
        holdMinutes: fc.constantFrom(null, null, 5, 30),
        pick: fc.nat(20),
      }),
    },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('cancel'), pick: fc.nat(50) }) },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('move'),
        pick: fc.nat(50),
        tables: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 3 }),
        quarters: fc.constantFrom(0, 0, -1, 2, 8),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('leave'), pick: fc.nat(50), quarters: fc.nat(6) }),
    },
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant('wait'), minutes: fc.constantFrom(1, 7, 15, 40, 90, 300) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('change'),
        parts: fc.record(randomPlanParts(setting), { requiredKeys: [] }),
      }),
    },
  );

const quartersBetween = (first: number, last: number): number[] =>
  Array.from({ length: (last - first) / 15 + 1 }, (_, index) => first + index * 15);

/** In the evening, in the night, anywhere in the service day, and between two quarters of an hour. */
const minutes = fc.oneof(
  { weight: 7, arbitrary: fc.constantFrom(...quartersBetween(18 * 60, 21 * 60)) },
  { weight: 4, arbitrary: fc.constantFrom(...quartersBetween(22 * 60, 27 * 60 + 45)) },
  { weight: 3, arbitrary: fc.constantFrom(...quartersBetween(4 * 60, 27 * 60 + 45)) },
  { weight: 2, arbitrary: fc.integer({ min: 17 * 60, max: 28 * 60 - 1 }) },
);

const requestsOf = ({ serviceDate }: RandomSetting): fc.Arbitrary<AvailabilityRequest> =>
  fc.record(
    {
      serviceDate: fc.constantFrom(-1, 0, 0, 0, 0, 1, 1, 2).map((days) => naiveDateAfter(serviceDate, days)),
      minute: minutes,
      partySize: fc.constantFrom(1, 2, 2, 2, 2, 3, 3, 4, 4, 5, 6, 7, 25),
      seating: fc.constantFrom(
        null,
        null,
        null,
        null,
        ['STANDARD' as const],
        ['BAR' as const, 'OUTDOOR' as const],
      ),
      channel: fc.constantFrom('ONLINE', 'ONLINE', 'ONLINE', 'ONLINE', 'IN_HOUSE', 'WALK_IN'),
      exceedsPacing: fc.constantFrom(false, false, false, true),
    },
    { requiredKeys: ['serviceDate', 'minute', 'partySize', 'seating', 'channel'] },
  );

/** @param mostSteps in one story */
export const randomStories = (mostSteps: number): fc.Arbitrary<RandomStory> =>
  randomSettings.chain((setting) =>
    fc.record({
      setting: fc.constant(setting),
      plan: randomPlans(setting),
      beginsMinutes: fc.nat(30 * 4).map((quarters) => quarters * 15),
      steps: fc.array(fc.record({ action: actionsOf(setting), request: requestsOf(setting) }), {
        minLength: 1,
        maxLength: mostSteps,
        size: 'max',
      }),
    }),
  );
