import { SearchDocument } from '#schema/operations/generated/graphql.ts';
import { daysAhead, vienna } from '../booking.ts';
import type { Platform } from '../platform.ts';

/** What a guest who searches sees while others do what they do. */
export interface PlainSearches {
  /** Of each answered search, in milliseconds. */
  readonly latencies: readonly number[];
  /** Questions with answers that are not right. */
  readonly wrong: readonly string[];
}

const variables = () => ({
  input: { near: vienna.near, date: daysAhead(2), time: '19:00', partySize: 2 },
  first: 5,
});

/** One search after the other while it goes on; each must find as many restaurants as the first. */
export const searchWhile = async (
  platform: Platform,
  goesOn: (searchesDone: number) => boolean,
): Promise<PlainSearches> => {
  const latencies: number[] = [];
  const wrong: string[] = [];
  let expected: number | undefined;
  while (goesOn(latencies.length)) {
    const begun = performance.now();
    const { data, errors, explanation } = await platform.ask(SearchDocument, variables());
    latencies.push(performance.now() - begun);
    const found = data?.searchRestaurants.candidateCount ?? 0;
    expected ??= found;
    if (errors.length > 0 || found === 0 || found !== expected) wrong.push(explanation);
  }
  return { latencies, wrong };
};

/** The 95th percentile, in whole milliseconds. */
export const p95 = (latencies: readonly number[]): number =>
  Math.round(latencies.toSorted((one, other) => one - other)[Math.floor(latencies.length * 0.95)] ?? 0);
