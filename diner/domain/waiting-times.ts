const hoursAround = 1;

/** From an hour before to an hour after, without leaving the day. */
export const waitingTimes = (time: string): { readonly earliest: string; readonly latest: string } => {
  const { hour, minute } = Temporal.PlainTime.from(time);
  const at = (hours: number) => Temporal.PlainTime.from({ hour: hours, minute }).toString().slice(0, 5);
  return { earliest: at(Math.max(0, hour - hoursAround)), latest: at(Math.min(23, hour + hoursAround)) };
};
