const minutesInDay = 24 * 60;
/** The service day runs from 04:00 to 04:00: what is before belongs to the night after the date. */
const dayBeginsAtMinute = 4 * 60;

/** A time of the clock, HH:MM, as minutes from midnight of the service date: 00:30 is 1,470. */
export const serviceMinute = (time: string): number => {
  const { hour, minute } = Temporal.PlainTime.from(time);
  const inDay = hour * 60 + minute;
  return inDay < dayBeginsAtMinute ? inDay + minutesInDay : inDay;
};

/** The other way round, HH:MM. */
export const timeOfMinute = (minute: number): string =>
  new Temporal.PlainTime(Math.floor(minute / 60) % 24, minute % 60).toString({ smallestUnit: 'minute' });

export const isAfterMidnight = (time: string): boolean => serviceMinute(time) >= minutesInDay;

/** HH:MM, whatever seconds a time comes with. */
export const clockTime = (time: string): string => timeOfMinute(serviceMinute(time));

/** Every time at which a slot begins from the first seating to the last. */
export const slotTimes = (firstSeating: string, lastSeating: string, intervalMinutes: number): string[] => {
  const [first, last] = [serviceMinute(firstSeating), serviceMinute(lastSeating)];
  const count = Math.max(0, Math.floor((last - first) / intervalMinutes) + 1);
  return Array.from({ length: count }, (_, index) => timeOfMinute(first + index * intervalMinutes));
};
