const daysShown = 14;

/**
 * The two weeks that have a date: from today on where it is among them, else from that date.
 * @param timeZone the restaurant's
 */
export const daysToShow = (
  date: string,
  now: Temporal.Instant,
  timeZone: string,
): { readonly from: string; readonly to: string } => {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const wanted = Temporal.PlainDate.from(date);
  const from = today.until(wanted).days < daysShown ? today : wanted;
  return { from: from.toString(), to: from.add({ days: daysShown - 1 }).toString() };
};
