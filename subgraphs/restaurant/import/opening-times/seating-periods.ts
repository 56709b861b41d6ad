import type { SeatingPeriod } from '#shared/inventory/domain/restaurant-plan.ts';
import { minutesPerDay, type OpenRange } from './parse-opening-hours.ts';
import { serviceDayStartMinute } from './shift-to-service-day.ts';

const gridMinutes = 15;
/** Who is seated last has so long before the house closes. */
const lastSeatingBeforeClosingMinutes = 90;

/**
 * The seating periods of every service day that has one, by days since 1970-01-01. Guests are seated from
 * opening until 90 minutes before closing, at the opening only where it is shorter than that; both on
 * quarters of an hour. What runs across 04:00 is one period on each service day.
 */
export const seatingPeriodsByDay = (ranges: readonly OpenRange[]): ReadonlyMap<number, SeatingPeriod[]> => {
  const days = new Map<number, SeatingPeriod[]>();
  for (const { start, end } of ranges) {
    const first = Math.ceil(start / gridMinutes) * gridMinutes;
    if (first >= end) continue;
    const last = Math.max(
      first,
      Math.floor((end - lastSeatingBeforeClosingMinutes) / gridMinutes) * gridMinutes,
    );
    for (let day = serviceDayOf(first); day <= serviceDayOf(last); day++) {
      const midnight = day * minutesPerDay;
      const firstSeatingMinute = Math.max(first - midnight, serviceDayStartMinute);
      const latest = serviceDayStartMinute + minutesPerDay - gridMinutes;
      const lastSeatingMinute = Math.min(last - midnight, latest);
      const periods = days.get(day) ?? [];
      periods.push({
        name: periodName(firstSeatingMinute, lastSeatingMinute),
        firstSeatingMinute,
        lastSeatingMinute,
      });
      days.set(day, periods);
    }
  }
  return days;
};

const serviceDayOf = (minute: number): number => Math.floor((minute - serviceDayStartMinute) / minutesPerDay);

const hour = 60;

/** What staff would call it. */
export const periodName = (firstSeatingMinute: number, lastSeatingMinute: number): string => {
  if (firstSeatingMinute >= 22 * hour) return 'Late';
  if (firstSeatingMinute >= 15 * hour) return 'Dinner';
  if (firstSeatingMinute < 10.5 * hour) return lastSeatingMinute <= 12 * hour ? 'Breakfast' : 'All day';
  return lastSeatingMinute <= 17 * hour ? 'Lunch' : 'All day';
};
