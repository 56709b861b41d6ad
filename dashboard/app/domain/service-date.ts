/** The service day runs from 04:00 to 04:00 on the restaurant's clock: what is after midnight is of the evening before. */
const dayBeginsAtHour = 4;

/** The service date at a restaurant, whatever the device's own zone is. */
export const serviceDateAt = (now: Temporal.Instant, timeZone: string): Temporal.PlainDate => {
  const local = now.toZonedDateTimeISO(timeZone);
  const date = local.toPlainDate();
  return local.hour < dayBeginsAtHour ? date.subtract({ days: 1 }) : date;
};
