import type { Queryable } from '#shared/database/database.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { occupancyToBytes } from '#shared/inventory/domain/occupancy.ts';
import {
  calendarOf,
  instantOfStep,
  serviceDateAt,
  stepsInWindow,
} from '#shared/inventory/domain/service-day.ts';
import { foldAllocations } from '#shared/inventory/domain/service-day-state.ts';
import { readAllocations } from '#shared/inventory/repositories/allocation-repository.ts';

interface DayRow {
  service_date: string;
  occupancy: Buffer;
  starts: Buffer;
}

const eternity = { from: Date.parse('2000-01-01T00:00Z'), until: Date.parse('2200-01-01T00:00Z') };

/**
 * Compares a restaurant's service days with its allocations. Where others write meanwhile, the caller reads one
 * moment: a repeatable-read transaction.
 * @returns how many days there are, and what is wrong of those that are not the fold, in words
 */
export const findDaysApartFromFold = async (
  queryable: Queryable,
  restaurantId: RestaurantId,
  timeZone: string,
): Promise<{ readonly days: number; readonly apart: readonly string[] }> => {
  const days = await queryable.query<DayRow>({
    text: 'select service_date, occupancy, starts from inventory.service_day where restaurant_id = $1',
    values: [restaurantId],
  });
  const parties = await readAllocations(queryable, restaurantId, eternity.from, eternity.until);
  const apart: string[] = [];
  for (const day of days) {
    const calendar = calendarOf(day.service_date, timeZone);
    const until = instantOfStep(calendar, stepsInWindow);
    const within = parties.filter(
      ({ startsAt, endsAt }) => startsAt < until && endsAt > calendar.firstInstant,
    );
    const fold = foldAllocations(calendar, within);
    if (!occupancyToBytes(fold.occupancy).equals(day.occupancy)) apart.push(`${day.service_date}: bits`);
    if (!day.starts.equals(fold.starts)) apart.push(`${day.service_date}: starts`);
  }
  const stored = new Set(days.map((day) => day.service_date));
  const taken = new Set(parties.map(({ startsAt }) => serviceDateAt(startsAt, timeZone)));
  for (const date of taken) if (!stored.has(date)) apart.push(`${date}: allocations without a service day`);
  return { days: days.length, apart };
};
