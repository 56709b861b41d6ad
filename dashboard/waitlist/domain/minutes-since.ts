/** Whole minutes since something began; none before it did, whatever the device's clock says. */
export const minutesSince = (since: Temporal.Instant, now: Temporal.Instant): number =>
  Math.max(0, Math.floor(since.until(now).total('minutes')));

/** Whether a party has waited longer than it was told. */
export const isLongerThanQuoted = (
  waitedMinutes: number,
  quotedMinutes: number | null | undefined,
): boolean => quotedMinutes != null && waitedMinutes > quotedMinutes;
