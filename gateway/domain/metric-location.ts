/** Letters of any alphabet and what stands between them in names of places; no more digits than a point has. */
const placeName = /^(?!.*\d{4})[\p{L}\p{M}\d '’.,()/-]{1,60}$/u;

/** Every point would be a series, until no place could be one. */
const placeOrPoint = (location: string) => (/^[-\d.,]+$/.test(location) ? 'point' : location);

/**
 * A place as series are named by it. Clients may write anything where a place belongs, so that only what was found,
 * and reads like a place, is one.
 */
export const metricLocation = (location: string, wasFound: boolean): string =>
  wasFound && placeName.test(location) ? placeOrPoint(location) : 'other';
