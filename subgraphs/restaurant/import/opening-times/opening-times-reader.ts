import type { OpeningTimes, Timetable } from '../imported-restaurant.ts';
import type { HoursLocation } from './parse-opening-hours.ts';
import { type Horizon, readTimetable } from './read-timetable.ts';

/** The hours that were to be assumed cannot be read themselves. */
export class AssumedHoursError extends Error {
  override readonly name = 'AssumedHoursError';
}

export type OpeningTimesReader = (text: string | null, location: HoursLocation) => OpeningTimes;

/**
 * Makes the function that reads `opening_hours` tags; each text is parsed once a country and state, since
 * that is slow and texts come again.
 *
 * @param assumedHours in the tag's own syntax, for restaurants whose hours are absent or not understood
 * @throws AssumedHoursError
 */
export const openingTimesReader = (horizon: Horizon, assumedHours: string | null): OpeningTimesReader => {
  const timetables = new Map<string, Timetable | null>();
  const timetableOf = (text: string, location: HoursLocation): Timetable | null => {
    const key = memoKey(text, location);
    let timetable = timetables.get(key);
    if (timetable === undefined) {
      timetable = readTimetable(text, location, horizon);
      timetables.set(key, timetable);
    }
    return timetable;
  };

  if (assumedHours !== null) {
    const nowhere = { latitude: 0, longitude: 0, countryCode: '', state: '' };
    const shifts = timetableOf(assumedHours, nowhere)?.shifts ?? [];
    if (shifts.length === 0) {
      throw new AssumedHoursError(
        `No opening hours: "${assumedHours}". Such as "Tu-Su 11:30-14:30,17:30-22:30"`,
      );
    }
  }

  return (text, location) => {
    const stated = text === null ? null : timetableOf(text, location);
    if (text !== null && stated !== null) return { kind: 'stated', text, timetable: stated };
    const assumed = assumedHours === null ? null : timetableOf(assumedHours, location);
    if (assumed !== null) return { kind: 'assumed', text, timetable: assumed };
    return text === null ? { kind: 'absent' } : { kind: 'unparsable', text };
  };
};

/** Only the sun's hours depend on where in a state it is; a degree is four minutes of them. */
const memoKey = (text: string, { countryCode, state, latitude, longitude }: HoursLocation): string => {
  const followsSun = /sun(?:rise|set)|dawn|dusk/i.test(text);
  const point = followsSun ? `${latitude.toFixed(0)},${longitude.toFixed(0)}` : '';
  return [text, countryCode, state, point].join('\n');
};
