import { type RestaurantId, restaurantId } from '#shared/identifiers/identifiers.ts';

/** A restaurant that matched a search, with what the ranking needs of it. */
export interface SearchCandidate {
  readonly restaurantId: RestaurantId;
  readonly distanceKm: number;
  /** Bayesian mean rating, 1 to 5. */
  readonly rating: number;
  /** 1 to 4; null when not known. */
  readonly priceLevel: number | null;
  /** 0 to 1. */
  readonly popularity: number;
}

/** Columns, one after the other: id (32 bit), metres (32 bit), rating × 1,000, popularity × 10,000 (16 bit), price. */
const bytesEach = 4 + 4 + 2 + 2 + 1;

/**
 * Packs candidates into one opaque text: a thousand of them cost the gateway one string of 18 kB and no field
 * resolvers. Distances are kept to the metre, ratings to a thousandth.
 */
export const packCandidates = (candidates: readonly SearchCandidate[]): string => {
  const count = candidates.length;
  const bytes = Buffer.alloc(count * bytesEach);
  candidates.forEach((candidate, index) => {
    bytes.writeUInt32LE(candidate.restaurantId, index * 4);
    bytes.writeUInt32LE(Math.round(candidate.distanceKm * 1_000), (count + index) * 4);
    bytes.writeUInt16LE(Math.round(candidate.rating * 1_000), count * 8 + index * 2);
    bytes.writeUInt16LE(Math.round(candidate.popularity * 10_000), count * 10 + index * 2);
    bytes.writeUInt8(candidate.priceLevel ?? 0, count * 12 + index);
  });
  return bytes.toString('base64');
};

/** @throws RangeError where the text is not what packCandidates made. */
export const unpackCandidates = (packed: string): SearchCandidate[] => {
  const bytes = Buffer.from(packed, 'base64');
  const count = bytes.length / bytesEach;
  if (!Number.isInteger(count)) throw new RangeError('search candidates: not a whole number of rows');
  return Array.from({ length: count }, (_, index) => {
    const price = bytes.readUInt8(count * 12 + index);
    return {
      restaurantId: restaurantId(bytes.readUInt32LE(index * 4)),
      distanceKm: bytes.readUInt32LE((count + index) * 4) / 1_000,
      rating: bytes.readUInt16LE(count * 8 + index * 2) / 1_000,
      popularity: bytes.readUInt16LE(count * 10 + index * 2) / 10_000,
      priceLevel: price === 0 ? null : price,
    };
  });
};
