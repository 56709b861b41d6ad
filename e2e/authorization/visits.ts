import type { Database } from '#shared/database/database.ts';
import { reservationPublicId } from '#shared/identifiers/public-id.ts';
import type { Booked, Bookings } from './bookings.ts';
import type { Person } from './people.ts';

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
}

interface Among {
  readonly database: Database;
  readonly bookings: Bookings;
  readonly owner: Person;
  readonly diner: Person;
  readonly partner: Person;
}

const partyOf = ({ id }: Booked) => {
  const named = reservationPublicId.decode(id);
  if (named === null) throw new Error(`${id} is no reservation`);
  return [named.restaurantId, named.id];
};

const publishNot = async (database: Database, visit: Booked) => {
  const text = 'update review.review set published = false where restaurant_id = $1 and party_id = $2';
  await database.query({ text, values: partyOf(visit) });
};

/** Reviews are of what was: as if it had been yesterday. */
const dateBack = async (database: Database, visit: Booked) => {
  const text =
    'update inventory.visit set dined_on = current_date - 1 where restaurant_id = $1 and party_id = $2';
  await database.query({ text, values: partyOf(visit) });
};

const reviewOf = 'query ($id: ID!) { reservation(id: $id) { review { id } } }';

/** Lets both book, hold and come, and the diner review. */
export const makeVisits = async ({ database, bookings, owner, diner, partner }: Among): Promise<Visits> => {
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
  const review = async ({ id }: Booked): Promise<string> => {
    const input = { reservationId: id, overall: 4, text: 'As it was' };
    await diner.done('submitReview', input, 'ReviewSubmitted');
    return diner.findId(reviewOf, { id });
  };
  const dinersOwn = await theirs(diner);
  const unpublished = await visit(diner);
  const visits = {
    diner: dinersOwn,
    partner: await theirs(partner),
    unpublished,
    reviewId: await review(dinersOwn.visited),
    unpublishedReviewId: await review(unpublished),
  };
  await publishNot(database, unpublished);
  return visits;
};
