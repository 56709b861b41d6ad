import { setImmediate } from 'node:timers/promises';
import { draftRestaurant, type RestaurantDraft } from './draft-restaurant.ts';
import type { ImportIssue } from './import-issue.ts';
import type { ImportedPlace, ImportedRestaurant } from './imported-restaurant.ts';
import { openingTimesReader } from './opening-times/opening-times-reader.ts';
import { horizonOf } from './opening-times/read-timetable.ts';
import { derivePlaces } from './places/derive-places.ts';
import { featureLabel, type OsmFeature } from './source/osm-feature.ts';
import { readOsmFile } from './source/read-osm-file.ts';

export interface SourceFile {
  /** As the report names it. */
  readonly name: string;
  readonly content: Uint8Array;
}

export interface ReadOptions {
  /** Decides on the horizon of holidays and seasons: its year and the next. */
  readonly today: Temporal.PlainDate;
  /** In the syntax of `opening_hours`, for restaurants without usable hours. */
  readonly assumedHours: string | null;
}

export interface ReadProgress {
  /** Features read, of all features of all files. */
  readonly done: number;
  readonly total: number;
}

export interface ReadResult {
  readonly featureCount: number;
  /** By source reference; each once. */
  readonly restaurants: readonly ImportedRestaurant[];
  readonly places: readonly ImportedPlace[];
  readonly issues: readonly ImportIssue[];
}

const featuresAProgressReport = 100;

/**
 * Reads all files, yields progress, and returns what they hold. Where an element stands in several places, the
 * last one, in the files' order, is taken. The same files, in a year, always give the same result.
 *
 * @throws ImportFileError before the first progress where any of the files is broken
 * @throws AssumedHoursError
 */
export async function* readRestaurants(
  files: readonly SourceFile[],
  { today, assumedHours }: ReadOptions,
): AsyncGenerator<ReadProgress, ReadResult, undefined> {
  const readOpeningTimes = openingTimesReader(horizonOf(today), assumedHours);
  const features = files.flatMap(({ name, content }) => readOsmFile(content, name));
  const issues: ImportIssue[] = [];
  const report = (issue: ImportIssue): void => {
    issues.push(issue);
  };
  const latest = new Map(features.map((feature) => [feature.id, feature]));

  const drafts: RestaurantDraft[] = [];
  for (const [index, feature] of features.entries()) {
    if (index % featuresAProgressReport === 0) {
      yield { done: index, total: features.length };
      await setImmediate();
    }
    if (feature.id !== null && latest.get(feature.id) !== feature) {
      report(duplicate(feature));
      continue;
    }
    const draft = draftRestaurant(feature, readOpeningTimes, report);
    if (draft !== null) drafts.push(draft);
  }
  yield { done: features.length, total: features.length };

  const { places, ofRestaurants } = derivePlaces(drafts.map(({ location }) => location));
  const restaurants = drafts.map(({ restaurant, address, location }): ImportedRestaurant => {
    const found = ofRestaurants.get(restaurant.sourceReference);
    return {
      ...restaurant,
      address: { ...address, city: found?.city ?? location.countryCode, countryCode: location.countryCode },
      placeKeys: found?.placeKeys ?? [],
    };
  });
  restaurants.sort((one, other) => (one.sourceReference < other.sourceReference ? -1 : 1));
  return { featureCount: features.length, restaurants, places, issues };
}

const duplicate = (feature: OsmFeature): ImportIssue => ({
  severity: 'rejected',
  file: feature.file,
  feature: featureLabel(feature),
  reason: 'duplicate',
  detail: 'stands again later; the last one is taken',
});
