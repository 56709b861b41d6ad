import type { Database } from '#shared/database/database.ts';
import { reservationPublicId } from '#shared/identifiers/public-id.ts';
import type { Platform } from '../platform.ts';
import type { Booked, Bookings } from './bookings.ts';
import { openDiner, type Person } from './people.ts';

/** What a diner or a partner has at the restaurant. */
export interface Theirs {
  /** Confirmed. */
  readonly booked: Booked;
  /** Seated; the diner's has a review. */
  readonly visited: Booked;
  /** A visit without a review. */
  readonly toReview: Booked;
  readonly hold: string;
}

/** What a diner and a partner have there. */
export interface Visits {
  readonly diner: Theirs;
  readonly partner: Theirs;
  /** Of the diner: a visit whose review is not published. */
  readonly unpublished: Booked;
  readonly reviewId: string;
  readonly unpublishedReviewId: string;
  /** Of somebody who is in no column; the diner found it helpful. */
  readonly othersReviewId: string;
}

interface Among {
  readonly platform: Platform;
  readonly database: Database;
  readonly bookings: Bookings;
  readonly owner: Person;
  readonly admin: Person;
  readonly diner: Person;
  readonly partner: Person;
}

const partyOf = ({ id }: Booked) => {
  const named = reservationPublicId.decode(id);
  if (named === null) throw new Error(`${id} is no reservation`);
  return [named.restaurantId, named.id];
};

/** Reviews are of what was: as if it had been yesterday. */
const dateBack = async (database: Database, visit: Booked) => {
  const text =
    'update inventory.visit set dined_on = current_date - 1 where restaurant_id = $1 and party_id = $2';
  await database.query({ text, values: partyOf(visit) });
};

const reviewOf = 'query ($id: ID!) { reservation(id: $id) { review { id } } }';

/** Gives a review everything that one can have. */
const liveThrough = async (
  reviewId: string,
  { owner, admin, diner }: Pick<Among, 'owner' | 'admin' | 'diner'>,
) => {
  await diner.done('editReview', { reviewId, overall: 4, text: 'As it was, I think' }, 'ReviewEdited');
  await owner.done('answerReview', { reviewId, text: 'Thank you' }, 'ReviewAnswered');
  await admin.done('moderateReview', { reviewId, revision: 2, verdict: 'PUBLISH' }, 'ReviewModerated');
};

/** Lets both book, hold and come, and the diner review. */
export const makeVisits = async (among: Among): Promise<Visits> => {
  const { platform, database, bookings, owner, diner, partner } = among;
  const visit = async (person: Person): Promise<Booked> => {
    const booked = await bookings.book(person);
    await owner.done('seatParty', { reservationId: booked.id }, 'ReservationChanged');
    await dateBack(database, booked);
    return booked;
  };
  const theirs = async (person: Person): Promise<Theirs> => ({
    booked: await bookings.book(person),
    visited: await visit(person),
    toReview: await visit(person),
    hold: await bookings.hold(person),
  });
  const review = async (by: Person, { id }: Booked, text: string): Promise<string> => {
    await by.done('submitReview', { reservationId: id, overall: 4, text }, 'ReviewSubmitted');
    return by.findId(reviewOf, { id });
  };
  const other = await openDiner(platform);
  const dinersOwn = await theirs(diner);
  const unpublished = await visit(diner);
  const visits = {
    diner: dinersOwn,
    partner: await theirs(partner),
    unpublished,
    reviewId: await review(diner, dinersOwn.visited, 'As it was'),
    // What is found in it waits for a decision.
    unpublishedReviewId: await review(diner, unpublished, 'Write to diner@example.org'),
    othersReviewId: await review(other, await visit(other), 'As it was for others'),
  };
  await liveThrough(visits.reviewId, among);
  await diner.done('voteReviewHelpful', { reviewId: visits.othersReviewId }, 'ReviewVoted');
  return visits;
};
