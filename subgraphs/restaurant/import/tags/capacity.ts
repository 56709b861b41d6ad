import type { ReadTag } from './contact.ts';

const smallestCapacity = 4;
const largestCapacity = 2_000;

/**
 * Seats, from `capacity` or `seats`: `50`, `~50`, `ca. 50`, `56 seats`, `50+`; of `50-100` the middle. Anything
 * else, and what no restaurant has (under 4, over 2,000), is dropped.
 */
export const readCapacity = (tags: ReadonlyMap<string, string>): ReadTag<number> => {
  const tag = tags.get('capacity') ?? tags.get('capacity:seats') ?? tags.get('seats');
  if (tag === undefined) return { value: null, dropped: null };
  const match =
    /^(?:~|≈|about|approx\.?|ca\.?)?\s*(\d{1,5})(?:\s*[-–]\s*(\d{1,5}))?\s*\+?\s*(?:seats?|persons?|people|pax|covers)?$/i.exec(
      tag,
    );
  const low = Number(match?.[1] ?? Number.NaN);
  const high = Number(match?.[2] ?? low);
  const seats = Math.round((low + high) / 2);
  const isPlausible = low <= high && low >= smallestCapacity && high <= largestCapacity;
  return isPlausible ? { value: seats, dropped: null } : { value: null, dropped: `capacity=${tag}` };
};
