export const serviceDayStartMinute = 240;

/**
 * The same hours with every time four hours earlier, so that the service day, 04:00 to 04:00, becomes the
 * calendar day of whoever evaluates them. `Sa 17:00-02:00; Su off` then keeps the small hours of Saturday's
 * service, which rules about Sunday would cut off, and a holiday closes its own evening to the end.
 *
 * @param text as the library prettifies it: times as HH:MM
 * @returns null where that has no meaning: times that begin before 04:00, follow the sun, or are not there
 */
export const shiftToServiceDay = (text: string): string | null => {
  const parts = text.split(/("[^"]*")/);
  const rules = parts.filter((_, index) => index % 2 === 0).join(' ');
  if (!timePattern.test(rules) || /sun|dawn|dusk/i.test(rules)) return null;
  // A rule without times holds from midnight to midnight, and so it would after the shift.
  if (/\b24\/7\b/.test(rules) || [...rules.matchAll(startPattern)].some(([, hour]) => Number(hour) < 4))
    return null;
  return parts.map((part, index) => (index % 2 === 0 ? part.replace(allTimes, shiftTime) : part)).join('');
};

const timePattern = /\b\d{1,2}:\d{2}\b/;
const allTimes = /\b(\d{1,2}):(\d{2})\b/g;
/** The hour of a time that no other time with a hyphen stands before. */
const startPattern = /(?<!\d\s*-\s*)\b(\d{1,2}):\d{2}\b/g;
const minutesPerDay = 1_440;

const shiftTime = (_: string, hour: string, minute: string): string => {
  const shifted =
    (Number(hour) * 60 + Number(minute) - serviceDayStartMinute + minutesPerDay) % minutesPerDay;
  return `${twoDigits(Math.floor(shifted / 60))}:${twoDigits(shifted % 60)}`;
};

const twoDigits = (value: number): string => String(value).padStart(2, '0');
