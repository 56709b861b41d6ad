import { type RandomNumbers, seededRandom } from '#shared/inventory/domain/seeded-random.ts';
import { demoCities } from './cities/demo-cities.ts';
import { type DemoDiner, demoDiner, demoDinerOne } from './demo-diner.ts';
import type { GeneratedBook, GeneratedParty } from './generate-book.ts';
import { oneOf } from './weighted-choice.ts';

export interface PartyOfGuest extends GeneratedParty, DemoDiner {
  readonly specialRequests: string | null;
  readonly cancellationReason: string | null;
}

export interface BookOfGuests extends GeneratedBook {
  readonly parties: readonly PartyOfGuest[];
}

const requests = [
  'A table by the window, please.',
  'It is a birthday.',
  'We bring a pram.',
  'One of us eats no nuts.',
  'One of us is vegetarian.',
  'A quiet corner would be lovely.',
  'We have to leave by nine.',
  'A high chair, please.',
  'An anniversary: could there be a candle on the dessert?',
  'One guest uses a wheelchair.',
];
const reasons = ['Plans have changed', 'Somebody is ill', 'We found another date', 'Booked twice by mistake'];

/** Few diners come often, most hardly ever. */
const dinerNumber = (dinersACity: number, random: RandomNumbers): number =>
  Math.floor(dinersACity * random() ** 1.7);

/** How much of a house's book its regulars are, and how often each comes in the weeks of a book. */
const regularsShare = 0.6;
const visitsOfRegular = 4;

/**
 * Says who the parties of a book are.
 * @param dinersACity how many live in each city
 */
export const withGuests = (book: GeneratedBook, seed: number, dinersACity: number): BookOfGuests => {
  const { index } = book.restaurant;
  const random = seededRandom(`${seed}/${index}/guests`);
  const regulars = Array.from(
    { length: Math.ceil((book.parties.length * regularsShare) / visitsOfRegular) },
    () => dinerNumber(dinersACity, random),
  );
  const drawDiner = () =>
    random() < regularsShare ? oneOf(regulars, random) : dinerNumber(dinersACity, random);
  return {
    ...book,
    parties: book.parties.map((party) => {
      const diner = demoDiner(index % demoCities.length, drawDiner());
      const request = oneOf(requests, random);
      const specialRequests = random() < 0.1 ? request : null;
      const reason = oneOf(reasons, random);
      const givesReason = random() < 0.3 && party.status === 'CANCELLED';
      return { ...party, ...diner, specialRequests, cancellationReason: givesReason ? reason : null };
    }),
  };
};

/** What the first demo diner is still to be given. */
export interface WantedVisits {
  readonly past: number;
  readonly coming: number;
}

const dayLong = 24 * 3_600_000;
const isForTwoToFour = ({ allocation }: GeneratedParty) => allocation.covers >= 2 && allocation.covers <= 4;
/** Neither today: what is to come stays so for the day. */
const isFarFrom = ({ allocation }: GeneratedParty, now: Temporal.Instant) =>
  Math.abs(allocation.startsAt - now.epochMilliseconds) > dayLong;

/**
 * Gives the first demo diner one visit that is over and one that is to come, of those wanted and as far as the book
 * has some on days that they are not out already.
 */
export const withDemoDinerOne = (
  book: BookOfGuests,
  wanted: WantedVisits,
  takenDates: ReadonlySet<string>,
  now: Temporal.Instant,
): { readonly book: BookOfGuests; readonly given: readonly PartyOfGuest[] } => {
  const find = (status: PartyOfGuest['status'], count: number) =>
    count === 0
      ? undefined
      : book.parties.find(
          (party) =>
            party.status === status &&
            isForTwoToFour(party) &&
            isFarFrom(party, now) &&
            !takenDates.has(party.serviceDate),
        );
  const past = find('COMPLETED', wanted.past);
  const coming = find('CONFIRMED', wanted.coming);
  const chosen = [past, coming].filter((party) => party !== undefined);
  const given = new Map(chosen.map((party) => [party, { ...party, ...demoDinerOne }]));
  return {
    book: { ...book, parties: book.parties.map((party) => given.get(party) ?? party) },
    given: [...given.values()],
  };
};
