/** Where a calendar day ends last on earth. */
const lastZone = '-12:00';

const todayIn = (now: Temporal.Instant, timeZone: string): Temporal.PlainDate | null => {
  try {
    return now.toZonedDateTimeISO(timeZone).toPlainDate();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

/**
 * Whether the date is over in every zone given; without any, whether it is over everywhere on earth. A zone that
 * this machine does not know is passed over.
 */
export const isPast = (
  date: Temporal.PlainDate,
  now: Temporal.Instant,
  timeZones: readonly string[],
): boolean => {
  const known = timeZones.map((zone) => todayIn(now, zone)).filter((today) => today !== null);
  const days = known.length === 0 ? [now.toZonedDateTimeISO(lastZone).toPlainDate()] : known;
  return days.every((today) => Temporal.PlainDate.compare(date, today) < 0);
};
