import { createHash } from 'node:crypto';
import { notBookableReason } from '../bookability.ts';
import type { ImportedRestaurant } from '../imported-restaurant.ts';
import { floorPlanHints } from './plan-of-restaurant.ts';
import { profileOf } from './profile-of-restaurant.ts';

/**
 * What of a restaurant changes by itself, so that a new telephone number leaves alone the tables that the host has
 * arranged meanwhile. `week` is what the source says of its hours and the shifts that come of it; `dates` are the
 * days that differ from the week, which also move on with the year.
 */
export const contentParts = ['profile', 'floorPlan', 'bookability', 'week', 'dates'] as const;
export type ContentPart = (typeof contentParts)[number];

const contentOf = (restaurant: ImportedRestaurant): Readonly<Record<ContentPart, unknown>> => {
  const { openingTimes, placeKeys, timeZone } = restaurant;
  const timetable = 'timetable' in openingTimes ? openingTimes.timetable : null;
  const text = 'text' in openingTimes ? openingTimes.text : null;
  return {
    profile: [profileOf(restaurant), placeKeys],
    floorPlan: floorPlanHints(restaurant),
    bookability: [timeZone, notBookableReason(restaurant) === null],
    week: [openingTimes.kind, text, timetable?.lines, timetable?.shifts],
    dates: timetable?.specialDays,
  };
};

const separator = '.';

/** Eight bytes tell the old content of one part of one restaurant from the new; nobody is out to forge them. */
const digest = (content: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(content ?? null))
    .digest('hex')
    .slice(0, 16);

/** Of everything imported: a digest a part, in the parts' order. */
export const contentFingerprint = (restaurant: ImportedRestaurant): string => {
  const content = contentOf(restaurant);
  return contentParts.map((part) => digest(content[part])).join(separator);
};

/** All parts where the stored fingerprint is not of this kind. */
export const changedParts = (stored: string, current: string): ReadonlySet<ContentPart> => {
  const [before, after] = [stored.split(separator), current.split(separator)];
  if (before.length !== after.length) return new Set(contentParts);
  return new Set(contentParts.filter((_, index) => before[index] !== after[index]));
};
