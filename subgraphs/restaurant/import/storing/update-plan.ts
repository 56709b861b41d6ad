import type { RestaurantPlan, SpecialDay } from '#shared/inventory/domain/restaurant-plan.ts';
import type { PlanToWrite } from '#shared/inventory/repositories/plan-writer.ts';
import { type ContentPart, digestPlan, type Fingerprint, type PlanPart, planParts } from './fingerprint.ts';

export interface PlanUpdate {
  /** Null where nothing of the plan changes. */
  readonly plan: PlanToWrite | null;
  /** Of what imports wrote last; it stays behind what a host has arranged, which is how that is told. */
  readonly written: Fingerprint['written'];
}

/** The host's days stay; the source adds those of which nothing is said yet. */
const withNewDates = (stored: readonly SpecialDay[], imported: readonly SpecialDay[]): SpecialDay[] => {
  const known = new Set(stored.map(({ serviceDate }) => serviceDate));
  return [...stored, ...imported.filter(({ serviceDate }) => !known.has(serviceDate))];
};

/**
 * The stored plan with what the source says anew, but for what the host has arranged since the last import. Booking
 * rules are the host's, except that the largest party follows the tables.
 */
export const updatePlan = (
  stored: RestaurantPlan,
  imported: PlanToWrite,
  saidAnew: ReadonlySet<ContentPart>,
  written: Fingerprint['written'],
): PlanUpdate => {
  if (!planParts.some((part) => saidAnew.has(part))) return { plan: null, written };
  const [found, wanted] = [digestPlan(stored), digestPlan(imported)];
  const isTaken = (part: PlanPart) => found[part] === written[part];
  const follows = {
    floorPlan: saidAnew.has('floorPlan') && isTaken('floorPlan'),
    bookability: saidAnew.has('bookability') && isTaken('bookability'),
    week: saidAnew.has('week') && isTaken('week'),
    // Days that differ from a week of the host's own are the host's as well.
    dates: (saidAnew.has('week') || saidAnew.has('dates')) && isTaken('week') && isTaken('dates'),
  };
  const addsDates = saidAnew.has('dates') && isTaken('week') && !isTaken('dates');
  const { version: _, ...kept } = stored;
  const largestParty = Math.max(stored.rules.smallestParty, imported.rules.largestParty);
  return {
    plan: {
      ...kept,
      timeZone: imported.timeZone,
      ...(follows.floorPlan && {
        floorPlan: imported.floorPlan,
        rules: { ...stored.rules, largestParty },
      }),
      ...(follows.bookability && { bookableOnline: imported.bookableOnline }),
      ...(follows.week && { shifts: imported.shifts }),
      ...(follows.dates && { specialDays: imported.specialDays }),
      ...(addsDates && { specialDays: withNewDates(stored.specialDays, imported.specialDays) }),
    },
    written: {
      floorPlan: (follows.floorPlan ? wanted : written).floorPlan,
      bookability: (follows.bookability ? wanted : written).bookability,
      week: (follows.week ? wanted : written).week,
      dates: (follows.dates ? wanted : written).dates,
    },
  };
};
