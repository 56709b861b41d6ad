import { type RestaurantId, restaurantId } from '#shared/identifiers/identifiers.ts';
import type { SearchCandidate } from '#shared/search/search-candidates.ts';
import { type Area, boundingAreas } from './bounding-areas.ts';
import { type GeoPoint, haversineKm } from './geo-point.ts';
import type { CandidateQuestion, CandidateSelection } from './restaurant-search.ts';

/** What candidates are chosen and ranked by. */
export interface IndexedRestaurant {
  readonly restaurantId: RestaurantId;
  readonly position: GeoPoint;
  /** 1 to 4; null when not known. */
  readonly priceLevel: number | null;
  /** 1 to 5. */
  readonly rating: number;
  /** 0 to 1. */
  readonly popularity: number;
  readonly timeZone: string;
  readonly cuisines: readonly string[];
}

/** Questions with text are for the database, which knows words. */
export type PlaceQuestion = Omit<CandidateQuestion, 'text'>;

/** A restaurant as it is kept: names that many share as numbers, what is shown of figures already rounded. */
interface Entry {
  readonly restaurantId: number;
  readonly position: GeoPoint;
  readonly priceLevel: number | null;
  readonly exactRating: number;
  readonly rating: number;
  readonly popularity: number;
  readonly timeZone: string;
  readonly cuisines: readonly number[];
}

interface Match {
  readonly entry: Entry;
  readonly distanceKm: number;
}

const mostCandidates = 1_000;

/** Some two kilometres: what most searches look at is in a few of them. */
const cellsADegree = 50;
/** One more than a whole turn: 180 degrees east have a column of their own. */
const cellsAround = 360 * cellsADegree + 1;

const cellRow = (latitude: number): number => Math.floor((latitude + 90) * cellsADegree);
const cellColumn = (longitude: number): number => Math.floor((longitude + 180) * cellsADegree);
const cellOf = ({ latitude, longitude }: GeoPoint): number =>
  cellRow(latitude) * cellsAround + cellColumn(longitude);

/** The name itself where it is known, so that thousands of equal ones are one. */
class Names {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];

  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.#names.length);
    return this.#names.push(name) - 1;
  }

  known(name: string): number | undefined {
    return this.#numbers.get(name);
  }

  shared(name: string): string {
    return this.#names[this.numberOf(name)] ?? name;
  }
}

const rounded = (value: number, parts: number) => Math.round(value * parts) / parts;

const byDistance = (one: Match, other: Match) =>
  one.distanceKm - other.distanceKm || one.entry.restaurantId - other.entry.restaurantId;
const byRating = (one: Match, other: Match) =>
  other.entry.exactRating - one.entry.exactRating || byDistance(one, other);

/** Those that come first by a figure, and all that have the same as the last of them. */
const firstBy = (matches: readonly Match[], figure: (match: Match) => number, most: number): Match[] => {
  const figures = Float64Array.from(matches, figure).sort();
  const last = figures[most - 1] ?? Number.POSITIVE_INFINITY;
  return matches.filter((match) => figure(match) <= last);
};

/** The matches that are kept, in order; sorted whole only where not too many matched. */
const kept = (matches: readonly Match[], keep: PlaceQuestion['keep']): Match[] => {
  const isNearest = keep === 'nearest';
  const first =
    matches.length <= mostCandidates
      ? [...matches]
      : firstBy(
          matches,
          isNearest ? ({ distanceKm }) => distanceKm : ({ entry }) => -entry.exactRating,
          mostCandidates,
        );
  return first.sort(isNearest ? byDistance : byRating).slice(0, mostCandidates);
};

const toCandidate = ({ entry, distanceKm }: Match): SearchCandidate => ({
  restaurantId: restaurantId(entry.restaurantId),
  distanceKm: rounded(distanceKm, 1_000),
  rating: entry.rating,
  popularity: entry.popularity,
  priceLevel: entry.priceLevel,
});

/** Restaurants by where they are, in memory: a grid of cells of a fiftieth of a degree. */
export class RestaurantIndex {
  readonly #entries = new Map<number, Entry>();
  readonly #cells = new Map<number, Entry[]>();
  readonly #cuisines = new Names();
  readonly #timeZones = new Names();

  /** In place of what was known of it. */
  put({ position, rating, popularity, timeZone, cuisines, ...restaurant }: IndexedRestaurant): void {
    this.#remove(restaurant.restaurantId);
    const entry: Entry = {
      restaurantId: restaurant.restaurantId,
      position,
      priceLevel: restaurant.priceLevel,
      exactRating: rating,
      rating: rounded(rating, 1_000),
      popularity: rounded(popularity, 10_000),
      timeZone: this.#timeZones.shared(timeZone),
      cuisines: cuisines.map((cuisine) => this.#cuisines.numberOf(cuisine)),
    };
    this.#entries.set(entry.restaurantId, entry);
    const cell = cellOf(position);
    const there = this.#cells.get(cell);
    if (there === undefined) this.#cells.set(cell, [entry]);
    else there.push(entry);
  }

  /** The nearest first, or the best rated where those are kept; distances to the metre. */
  find(question: PlaceQuestion): CandidateSelection {
    const matches = boundingAreas(question.center, question.radiusKm).flatMap((area) =>
      this.#matchesIn(area, question),
    );
    const first = kept(matches, question.keep);
    return {
      candidateCount: matches.length,
      candidates: first.map(toCandidate),
      timeZones: [...new Set(first.map(({ entry }) => entry.timeZone))],
    };
  }

  #remove(id: number): void {
    const entry = this.#entries.get(id);
    if (entry === undefined) return;
    const cell = cellOf(entry.position);
    const left = this.#cells.get(cell)?.filter((other) => other !== entry) ?? [];
    if (left.length === 0) this.#cells.delete(cell);
    else this.#cells.set(cell, left);
  }

  #matchesIn(
    { west, south, east, north }: Area,
    { center, radiusKm, priceLevels, cuisines }: PlaceQuestion,
  ): Match[] {
    const wanted = cuisines?.flatMap((cuisine) => this.#cuisines.known(cuisine) ?? []);
    const matches: Match[] = [];
    for (const cell of this.#cellsOf({ west, south, east, north }))
      for (const entry of cell) {
        const { latitude, longitude } = entry.position;
        if (latitude < south || latitude > north || longitude < west || longitude > east) continue;
        if (priceLevels !== null && (entry.priceLevel === null || !priceLevels.includes(entry.priceLevel)))
          continue;
        if (wanted !== undefined && !entry.cuisines.some((cuisine) => wanted.includes(cuisine))) continue;
        const distanceKm = haversineKm(center, entry.position);
        if (distanceKm <= radiusKm) matches.push({ entry, distanceKm });
      }
    return matches;
  }

  /** The cells that an area touches; all there are where those are fewer. */
  *#cellsOf({ west, south, east, north }: Area): Generator<readonly Entry[]> {
    const rows = cellRow(north) - cellRow(south) + 1;
    const columns = cellColumn(east) - cellColumn(west) + 1;
    if (rows * columns >= this.#cells.size) {
      yield* this.#cells.values();
      return;
    }
    for (let row = cellRow(south); row <= cellRow(north); row += 1)
      for (let column = cellColumn(west); column <= cellColumn(east); column += 1) {
        const cell = this.#cells.get(row * cellsAround + column);
        if (cell !== undefined) yield cell;
      }
  }
}
