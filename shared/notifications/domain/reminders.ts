import { type ReminderTime, reminderTimes } from './notice-kind.ts';
import { lastWakingMoment } from './quiet-hours.ts';

export interface DueReminder {
  readonly when: ReminderTime;
  readonly dueAt: Temporal.Instant;
}

/** Elapsed hours, so that both are as long before the visit on a night when clocks change. */
const hoursBefore: Readonly<Record<ReminderTime, number>> = { DAY_BEFORE: 24, SAME_DAY: 3 };

/** Sooner after the booking than this nobody needs to be reminded of it. */
const freshMinutes = 60;

/**
 * When a guest is reminded of a visit that was booked, or moved, at a moment: 24 and 3 hours before, never at night;
 * what would fall into the night comes before it. Fewer where the booking was made late.
 */
export const remindersOf = (
  startsAt: Temporal.Instant,
  timeZone: string,
  bookedAt: Temporal.Instant,
): DueReminder[] => {
  const earliest = bookedAt.add({ minutes: freshMinutes });
  return reminderTimes
    .map((when) => ({
      when,
      dueAt: lastWakingMoment(startsAt.subtract({ hours: hoursBefore[when] }), timeZone),
    }))
    .filter(({ dueAt }) => Temporal.Instant.compare(dueAt, earliest) >= 0);
};

/** Names the reminder of a visit at a time: one that was moved and moved back has the same. */
export const reminderOccasion = (when: ReminderTime, startsAt: Temporal.Instant): string =>
  `${when} ${startsAt.toString({ smallestUnit: 'second' })}`;

/** @returns null for a text that reminderOccasion did not make */
export const parseReminderOccasion = (
  occasion: string,
): { readonly when: ReminderTime; readonly startsAt: Temporal.Instant } | null => {
  const [when, instant] = occasion.split(' ');
  const known = reminderTimes.find((name) => name === when);
  return known === undefined || instant === undefined
    ? null
    : { when: known, startsAt: Temporal.Instant.from(instant) };
};
