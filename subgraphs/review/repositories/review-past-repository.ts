import type { Queryable } from '#shared/database/database.ts';
import type { Decision, RemovalReason } from '../domain/moderation.ts';
import type { Review, Revision } from '../domain/review.ts';
import type { Verdict } from '../domain/review-status.ts';

interface RevisionRow {
  position: number;
  revision: number;
  overall: number;
  food: number | null;
  service: number | null;
  ambience: number | null;
  value: number | null;
  text: string | null;
  replaced_at: Temporal.Instant;
}

interface DecisionRow {
  position: number;
  verdict: Verdict;
  revision: number;
  reason: RemovalReason | null;
  words: string | null;
  decided_by: string;
  decided_at: Temporal.Instant;
}

const asked = `unnest($1::integer[], $2::uuid[]) with ordinality as asked (restaurant_id, review_id, position)`;
const keysOf = (reviews: readonly Review[]) => [
  reviews.map(({ restaurantId }) => restaurantId),
  reviews.map(({ reviewId }) => reviewId),
];

/** One list for each review, in their order, of rows that say by their position which it is. */
const listsOf = <Row extends { position: number }, Kept>(
  reviews: readonly Review[],
  rows: readonly Row[],
  toKept: (row: Row, timeZone: string) => Kept,
): Kept[][] => {
  const ofPosition = Map.groupBy(rows, ({ position }) => position);
  return reviews.map(({ createdAt }, index) =>
    (ofPosition.get(index + 1) ?? []).map((row) => toKept(row, createdAt.timeZoneId)),
  );
};

/** What each review said before its edits, the oldest first; one statement. */
export const findRevisions = async (
  queryable: Queryable,
  reviews: readonly Review[],
): Promise<Revision[][]> => {
  const rows = await queryable.query<RevisionRow>({
    name: 'review.find_revisions',
    text: `
      select asked.position, v.revision, v.overall, v.food, v.service, v.ambience, v.value, v.text, v.replaced_at
      from ${asked} join review.revision v using (restaurant_id, review_id)
      order by asked.position, v.revision`,
    values: keysOf(reviews),
  });
  return listsOf(reviews, rows, ({ position: _, replaced_at, ...revision }, timeZone) => ({
    ...revision,
    replacedAt: replaced_at.toZonedDateTimeISO(timeZone),
  }));
};

/** What was decided about each review, the oldest first; one statement. */
export const findDecisions = async (
  queryable: Queryable,
  reviews: readonly Review[],
): Promise<Decision[][]> => {
  const rows = await queryable.query<DecisionRow>({
    name: 'review.find_decisions',
    text: `
      select asked.position, d.verdict, d.revision, d.reason, d.words, d.decided_by, d.decided_at
      from ${asked} join review.decision d using (restaurant_id, review_id)
      order by asked.position, d.sequence`,
    values: keysOf(reviews),
  });
  return listsOf(reviews, rows, ({ position: _, decided_by, decided_at, ...decision }, timeZone) => ({
    ...decision,
    decidedBy: decided_by,
    decidedAt: decided_at.toZonedDateTimeISO(timeZone),
  }));
};
