/**
 * The clock of the naive model. A service day runs from 04:00 to the next date's 04:00 on the restaurant's clock, and
 * can be booked at every quarter of an hour of elapsed time in it. What a clock on the wall shows then, counted in
 * minutes from local midnight of the service date, is the quarter's minute: 25:30 is half past one at night. Where
 * clocks go forward an hour of minutes is missing, where they go back an hour of them comes twice.
 */

const dayBeginsAt = Temporal.PlainTime.from('04:00');

const beginningOf = (serviceDate: string, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.PlainDate.from(serviceDate).toZonedDateTime({ timeZone, plainTime: dayBeginsAt });

export const naiveDateAfter = (serviceDate: string, days: number): string =>
  Temporal.PlainDate.from(serviceDate).add({ days }).toString();

/** What the clock shows at an instant in epoch milliseconds. */
export const naiveClockAt = (epochMilliseconds: number, timeZone: string): Temporal.PlainDateTime =>
  Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(timeZone).toPlainDateTime();

/** Every quarter of an hour of a service day, in order, in epoch milliseconds. */
export const naiveQuarters = (serviceDate: string, timeZone: string): number[] => {
  const quarters: number[] = [];
  const end = beginningOf(naiveDateAfter(serviceDate, 1), timeZone).epochMilliseconds;
  for (let at = beginningOf(serviceDate, timeZone).epochMilliseconds; at < end; at += 15 * 60_000)
    quarters.push(at);
  return quarters;
};

/** What the clock shows at a minute of a service date. */
const naiveWallClock = (serviceDate: string, minute: number): Temporal.PlainDateTime =>
  Temporal.PlainDate.from(serviceDate).toPlainDateTime().add({ minutes: minute });

/** The minute of a service date that the clock shows: after midnight it is a day's minutes more. */
export const naiveMinuteOf = (clock: Temporal.PlainDateTime, serviceDate: string): number => {
  const isAfterMidnight = clock.toPlainDate().toString() !== serviceDate;
  return clock.hour * 60 + clock.minute + (isAfterMidnight ? 24 * 60 : 0);
};

/**
 * The instant of a minute of a service date: the first one, where it comes twice; as the clock before would have
 * shown it, where it is skipped. That is what Temporal calls compatible.
 */
export const naiveInstantOf = (serviceDate: string, minute: number, timeZone: string): number =>
  naiveWallClock(serviceDate, minute).toZonedDateTime(timeZone, { disambiguation: 'compatible' })
    .epochMilliseconds;

/** What one service day's row knows of: 32 hours from its beginning, in epoch milliseconds. */
export const naiveWindow = (
  serviceDate: string,
  timeZone: string,
): { readonly from: number; readonly until: number } => {
  const from = beginningOf(serviceDate, timeZone);
  return { from: from.epochMilliseconds, until: from.add({ hours: 32 }).epochMilliseconds };
};

/** The calendar date on the restaurant's clock. */
export const naiveDateAt = (epochMilliseconds: number, timeZone: string): string =>
  naiveClockAt(epochMilliseconds, timeZone).toPlainDate().toString();

/** The date whose service day an instant lies in: before 04:00 it is still the day before. */
export const naiveServiceDate = (epochMilliseconds: number, timeZone: string): string =>
  naiveClockAt(epochMilliseconds, timeZone).subtract({ hours: 4 }).toPlainDate().toString();
