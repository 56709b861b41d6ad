import { fingerprintOf } from '#shared/idempotency/fingerprint.ts';
import type { RestaurantPlan } from '#shared/inventory/domain/restaurant-plan.ts';
import { notBookableReason } from '../bookability.ts';
import type { ImportedRestaurant } from '../imported-restaurant.ts';
import { floorPlanHints } from './plan-of-restaurant.ts';
import { profileOf } from './profile-of-restaurant.ts';

/** What of a plan changes by itself. `dates` are the days that differ from the week; they move on with the year. */
export const planParts = ['floorPlan', 'bookability', 'week', 'dates'] as const;
export type PlanPart = (typeof planParts)[number];
/** What of a restaurant changes by itself. */
export const contentParts = ['profile', ...planParts] as const;
export type ContentPart = (typeof contentParts)[number];

/**
 * What is remembered of an import, a digest a part: what the source said, to tell whether it says something new; and
 * the plan that was written, to tell whether the host has arranged something else since.
 */
export interface Fingerprint {
  readonly said: Readonly<Record<ContentPart, string>>;
  readonly written: Readonly<Record<PlanPart, string>>;
}

/** 64 bits tell the old content of a restaurant from the new; nobody is out to forge them. */
const digest = (part: ContentPart, content: object): string => fingerprintOf(part, content).slice(0, 16);

/** Whatever is added to a part counts as said anew by every restaurant at the next import. */
export const digestSaid = (restaurant: ImportedRestaurant): Fingerprint['said'] => {
  const { openingTimes, placeKeys, timeZone } = restaurant;
  const { kind } = openingTimes;
  const text = kind === 'absent' ? null : openingTimes.text;
  const timetable = 'timetable' in openingTimes ? openingTimes.timetable : null;
  const bookableOnline = notBookableReason(restaurant) === null;
  return {
    profile: digest('profile', { ...profileOf(restaurant), placeKeys }),
    floorPlan: digest('floorPlan', floorPlanHints(restaurant)),
    bookability: digest('bookability', { timeZone, bookableOnline }),
    week: digest('week', { kind, text, lines: timetable?.lines ?? [], shifts: timetable?.shifts ?? [] }),
    dates: digest('dates', timetable?.specialDays ?? []),
  };
};

/** What a host has planned for later is arranged like what holds already. */
const ofAllDates = ({ changes, ...plan }: Omit<RestaurantPlan, 'version'>, part: 'floorPlan' | 'shifts') => {
  const later = changes.flatMap(({ validFrom, [part]: content }) =>
    content === undefined ? [] : { validFrom, content },
  );
  return later.length === 0 ? plan[part] : [plan[part], later];
};

/** The same for a plan before it is written and after it is read. */
export const digestPlan = (plan: Omit<RestaurantPlan, 'version'>): Fingerprint['written'] => ({
  floorPlan: digest('floorPlan', ofAllDates(plan, 'floorPlan')),
  bookability: digest('bookability', { bookableOnline: plan.bookableOnline }),
  week: digest('week', ofAllDates(plan, 'shifts')),
  dates: digest('dates', plan.specialDays),
});

export const formatFingerprint = ({ said, written }: Fingerprint): string =>
  [...contentParts.map((part) => said[part]), ...planParts.map((part) => written[part])].join('.');

/** Of a text that formatFingerprint did not make, every part differs from everything. */
export const parseFingerprint = (text: string): Fingerprint => {
  const [profile = '', floorPlan = '', bookability = '', week = '', dates = '', ...written] = text.split('.');
  return {
    said: { profile, floorPlan, bookability, week, dates },
    written: {
      floorPlan: written[0] ?? '',
      bookability: written[1] ?? '',
      week: written[2] ?? '',
      dates: written[3] ?? '',
    },
  };
};
