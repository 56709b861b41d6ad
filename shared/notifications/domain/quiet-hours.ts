/** Nobody is reminded of anything from 21:00 to 08:00 on the restaurant's clock. */
const quietFrom = Temporal.PlainTime.from('21:00');
const quietUntil = Temporal.PlainTime.from('08:00');

const at = (local: Temporal.ZonedDateTime, time: Temporal.PlainTime) => local.withPlainTime(time);

const isBefore = (one: Temporal.PlainTime, other: Temporal.PlainTime) =>
  Temporal.PlainTime.compare(one, other) < 0;

export const isQuiet = (instant: Temporal.Instant, timeZone: string): boolean => {
  const time = instant.toZonedDateTimeISO(timeZone).toPlainTime();
  return isBefore(time, quietUntil) || !isBefore(time, quietFrom);
};

/** So long before the night whoever is to be told before it is told: sending may take a while. */
const beforeNight = { minutes: 30 };

/** The instant itself, or where the night has begun half an hour before it. */
export const lastWakingMoment = (instant: Temporal.Instant, timeZone: string): Temporal.Instant => {
  if (!isQuiet(instant, timeZone)) return instant;
  const local = instant.toZonedDateTimeISO(timeZone);
  const evening = isBefore(local.toPlainTime(), quietUntil) ? local.subtract({ days: 1 }) : local;
  return at(evening, quietFrom).subtract(beforeNight).toInstant();
};

/** The instant itself, or where it is night the end of the night. */
export const nextWakingMoment = (instant: Temporal.Instant, timeZone: string): Temporal.Instant => {
  if (!isQuiet(instant, timeZone)) return instant;
  const local = instant.toZonedDateTimeISO(timeZone);
  const morning = isBefore(local.toPlainTime(), quietUntil) ? local : local.add({ days: 1 });
  return at(morning, quietUntil).toInstant();
};
