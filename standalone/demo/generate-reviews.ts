import { type RandomNumbers, seededRandom } from '#shared/inventory/domain/seeded-random.ts';
import { addDays } from '#shared/inventory/domain/service-day.ts';
import type { Ratings } from '#subgraphs/review/domain/ratings.ts';
import type { PastReview } from '#subgraphs/review/repositories/bulk-review-repository.ts';
import { demandProfile } from './demand-profile.ts';
import { demoDinerOne } from './demo-diner.ts';
import type { GeneratedParty } from './generate-book.ts';
import type { BookOfGuests } from './guests-of-book.ts';
import { oneOf } from './weighted-choice.ts';

const hour = 3_600_000;

const stars = (mean: number, spread: number, random: RandomNumbers): number => {
  // Three together are near enough to a bell.
  const bell = random() + random() + random() - 1.5;
  return Math.min(5, Math.max(1, Math.round(mean + bell * spread)));
};

const drawRatings = (quality: number, random: RandomNumbers): Ratings => {
  const overall = stars(quality, 1.6, random);
  const category = () => {
    const rating = stars(overall, 1, random);
    return random() < 0.8 ? rating : null;
  };
  return { overall, food: category(), service: category(), ambience: category(), value: category() };
};

const openings: readonly (readonly string[])[] = [
  ['We will not come again.', 'A disappointing evening.', 'Not what we had hoped for.'],
  ['Below what the menu promises.', 'It had its moments, but few.', 'We expected more.'],
  ['A decent meal.', 'Fine, if nothing special.', 'Good in parts.'],
  [
    'A lovely evening.',
    'We enjoyed it very much.',
    'Very good, and we will be back.',
    'A reliable favourite.',
  ],
  [
    'Outstanding from start to finish.',
    'One of the best meals this year.',
    'We loved everything.',
    'Perfect.',
  ],
];

const remarks: readonly (readonly string[])[] = [
  [
    'Our table was not ready for half an hour.',
    'The food came cold.',
    'Nobody seemed to look after our corner.',
  ],
  ['The service was slow.', 'Small portions for the price.', 'Rather loud where we sat.'],
  [
    'The starters were better than the mains.',
    'Friendly staff, but a long wait between courses.',
    'Fair prices.',
  ],
  [
    'The staff were attentive without hovering.',
    'The wine by the glass was well chosen.',
    'Booking was easy and our table was ready.',
    'Try the dessert.',
  ],
  [
    'The kitchen knows exactly what it is doing.',
    'The staff remembered us from last time.',
    'Every dish was a pleasure.',
    'The room is beautiful in the evening.',
  ],
];

const drawText = (overall: number, random: RandomNumbers): string | null => {
  const opening = oneOf(openings[overall - 1] ?? [''], random);
  const remark = oneOf(remarks[overall - 1] ?? [''], random);
  const length = random();
  if (length < 0.25) return null;
  return length < 0.45 ? opening : `${opening} ${remark}`;
};

const lastMinuteOfDate = 24 * 60;

/** The day on the restaurant's calendar: after midnight it is the next one. */
export const dinedOn = ({ serviceDate, minute }: GeneratedParty): Temporal.PlainDate =>
  Temporal.PlainDate.from(minute < lastMinuteOfDate ? serviceDate : addDays(serviceDate, 1));

/** Reviews by some of those who have left, up to three days later; the first demo diner's are still to be written. */
export const generateReviews = (
  { restaurant, parties }: BookOfGuests,
  seed: number,
  now: Temporal.Instant,
): PastReview[] => {
  const random = seededRandom(`${seed}/${restaurant.index}/reviews`);
  return parties.flatMap((party) => {
    const isWritten = random() * 100 < demandProfile.reviewsPer100Diners * party.allocation.covers;
    const writtenAt = Math.floor(party.allocation.endsAt + random() ** 2 * 72 * hour);
    const ratings = drawRatings(restaurant.quality, random);
    const text = drawText(ratings.overall, random);
    const hasHappened = party.status === 'COMPLETED' && writtenAt <= now.epochMilliseconds;
    if (!isWritten || !hasHappened || party.dinerId === demoDinerOne.dinerId) return [];
    return [
      {
        restaurantId: restaurant.profile.restaurantId,
        partyId: party.allocation.partyId,
        dinerId: party.dinerId,
        ratings,
        text,
        dinedOn: dinedOn(party),
        createdAt: Temporal.Instant.fromEpochMilliseconds(writtenAt),
      },
    ];
  });
};
