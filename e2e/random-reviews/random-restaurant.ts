import { expect } from 'vitest';
import type { Database } from '#shared/database/database.ts';
import { parseIdempotencyKey } from '#shared/idempotency/idempotency-key.ts';
import { type RestaurantId, viewerId } from '#shared/identifiers/identifiers.ts';
import type { Role, Viewer } from '#shared/identity/viewer.ts';
import type { RandomNumbers } from '#shared/inventory/domain/seeded-random.ts';
import { recordVisit } from '#shared/inventory/repositories/visit-repository.ts';
import type { JobSender } from '#shared/jobs/job-queue.ts';
import { createEditReview } from '#subgraphs/review/changes/edit-review.ts';
import { createModerateReview } from '#subgraphs/review/changes/moderate-review.ts';
import {
  createReportReview,
  createVoteReview,
  createWithdrawReviewVote,
} from '#subgraphs/review/changes/react-to-review.ts';
import { createSubmitReview } from '#subgraphs/review/changes/submit-review.ts';
import type { Ratings } from '#subgraphs/review/domain/ratings.ts';
import { eraseReviews } from '#subgraphs/review/repositories/diner-review-repository.ts';
import { newPartyId } from '#subgraphs/review/testing/review-fixtures.ts';
import type { NaiveReview } from './naive-reviews.ts';

const person = (id: string, role: Role = 'DINER'): Viewer => ({
  id: viewerId(id),
  roles: [role],
  employments: [],
});
const admin = person('admin', 'ADMIN');
const voters = Array.from({ length: 6 }, (_, index) => person(`voter ${index}`));

export interface RandomRestaurantParts {
  readonly database: Database;
  readonly jobs: JobSender;
  readonly restaurantId: RestaurantId;
  readonly timeZone: string;
  readonly random: RandomNumbers;
}

/** A restaurant to which anything may happen, with what should have come of it. */
export const createRandomRestaurant = ({
  database,
  jobs,
  restaurantId,
  timeZone,
  random,
}: RandomRestaurantParts) => {
  let now = Temporal.Instant.from('2026-01-15T09:30:00Z');
  let uses = 0;
  const reviews: NaiveReview[] = [];
  const parties = new Map<NaiveReview, ReturnType<typeof newPartyId>>();
  const means = { database, jobs, now: () => now };
  const submit = createSubmitReview(means);
  const edit = createEditReview(means);
  const moderate = createModerateReview(means);
  const report = createReportReview(means);
  const vote = createVoteReview(means);
  const withdraw = createWithdrawReviewVote(means);

  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const rating = () => 1 + upTo(4);
  const perhaps = () => (random() < 0.6 ? rating() : null);
  const draw = (): { ratings: Ratings; text: string | null; isFound: boolean } => {
    const ratings = {
      ...{ overall: rating(), food: perhaps(), service: perhaps() },
      ...{ ambience: perhaps(), value: perhaps() },
    };
    const isFound = random() < 0.2;
    return { ratings, text: isFound ? 'See www.example.org' : random() < 0.5 ? 'Fine' : null, isFound };
  };
  const nextUse = (viewer: Viewer) => {
    uses += 1;
    const key = parseIdempotencyKey(`${restaurantId} ${uses}`);
    return { viewerId: viewer.id, key, input: { uses } };
  };
  const request = (viewer: Viewer, { id }: NaiveReview) => ({
    viewer,
    use: nextUse(viewer),
    review: { restaurantId, id },
  });

  /** Of a visit up to 95 days ago: those of more than 90 are refused. */
  const submitOne = async () => {
    uses += 1;
    const diner = person(`diner ${restaurantId} ${uses}`);
    const age = upTo(95);
    const at = now;
    const dinedOn = at.toZonedDateTimeISO(timeZone).toPlainDate().subtract({ days: age });
    const partyId = newPartyId();
    const visit = { restaurantId, partyId, dinerId: diner.id, dinedOn, seatedAt: at };
    await recordVisit(database, visit);
    const { isFound, ...judgement } = draw();
    const reservation = { restaurantId, id: partyId };
    const answer = await submit(diner, nextUse(diner), { reservation, ...judgement });
    expect(answer.kind).toBe(age > 90 ? 'windowClosed' : 'submitted');
    if (answer.kind !== 'submitted') return;
    const review: NaiveReview = {
      ...{ id: answer.id, dinerId: diner.id, ratings: judgement.ratings, revision: 1, dinedOn },
      status: isFound ? 'QUEUED' : 'PUBLISHED',
      createdAt: at,
      voters: new Set(),
    };
    reviews.push(review);
    parties.set(review, partyId);
  };

  const editOne = async (review: NaiveReview) => {
    const { isFound, ...judgement } = draw();
    const isOpen = now.since(review.createdAt).total('hours') < 48;
    const answer = await edit(request(person(review.dinerId), review), judgement);
    expect(answer.kind).toBe(isOpen ? 'edited' : 'editWindowClosed');
    if (!isOpen) return;
    review.ratings = judgement.ratings;
    review.revision += 1;
    review.status = isFound || review.status === 'REMOVED' ? 'QUEUED' : 'PUBLISHED';
  };

  const decide = async (review: NaiveReview, verdict: 'PUBLISH' | 'REMOVE') => {
    const reason = verdict === 'REMOVE' ? ('SPAM' as const) : null;
    const wanted = { verdict, revision: review.revision, reason, words: reason };
    expect((await moderate(request(admin, review), wanted)).kind).toBe('moderated');
    review.status = verdict === 'REMOVE' ? 'REMOVED' : 'PUBLISHED';
  };

  const react = async (review: NaiveReview) => {
    const voter = voters[upTo(voters.length - 1)] ?? admin;
    const kind = random();
    const isSeen = review.status === 'PUBLISHED';
    if (kind < 0.5) {
      const answer = await vote(request(voter, review));
      expect(answer.kind).toBe(isSeen ? 'voted' : 'notFound');
      if (isSeen) review.voters.add(voter.id);
    } else if (kind < 0.75) {
      const answer = await withdraw(request(voter, review));
      expect(answer.kind).toBe(isSeen ? 'voteWithdrawn' : 'notFound');
      if (isSeen) review.voters.delete(voter.id);
    } else {
      const answer = await report(request(voter, review), { reason: 'SPAM', words: null });
      expect(answer.kind).toBe(isSeen ? 'reported' : 'notFound');
    }
  };

  const erase = async (review: NaiveReview) => {
    const reservationId = parties.get(review) ?? newPartyId();
    const erasedId = viewerId(`erased:${reservationId}`);
    await eraseReviews(database, [{ restaurantId, reservationId }], erasedId);
    review.dinerId = erasedId;
  };

  /** The last ones mostly, which can still be edited; each once. */
  const drawReviews = (count: number): NaiveReview[] => {
    const drawn = Array.from({ length: count }, () => {
      const back = random() < 0.6 ? upTo(Math.min(5, reviews.length - 1)) : upTo(reviews.length - 1);
      return reviews.at(-1 - back);
    });
    return [...new Set(drawn)].filter((review) => review !== undefined);
  };

  const happenTo = (review: NaiveReview): Promise<void> => {
    const kind = random();
    if (kind < 0.35) return editOne(review);
    if (kind < 0.5) return decide(review, 'REMOVE');
    if (kind < 0.65) return decide(review, 'PUBLISH');
    if (kind < 0.95) return react(review);
    return erase(review);
  };

  return {
    reviews,
    now: () => now,
    /** One to four events at once, after some hours in which nothing happened. @returns how many */
    happen: async (most: number): Promise<number> => {
      now = now.add({ minutes: Math.floor(random() ** 4 * 2_880) });
      const count = Math.min(most, 1 + upTo(3));
      const submissions =
        reviews.length === 0
          ? count
          : Array.from({ length: count }, random).filter((one) => one < 0.35).length;
      const touched = drawReviews(reviews.length === 0 ? 0 : count - submissions);
      await Promise.all([
        ...Array.from({ length: submissions }, submitOne),
        ...touched.map((review) => happenTo(review)),
      ]);
      return submissions + touched.length;
    },
  };
};
