import DataLoader from 'dataloader';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { AvailabilityAnswer } from '#shared/inventory/bulk-availability.ts';
import type { AvailabilityRequest } from '#shared/inventory/domain/availability.ts';
import type { AvailabilityService } from '../availability-service.ts';

/** One party's question to as many restaurants as are asked at once. */
export interface LoadedQuestion {
  readonly restaurantIds: readonly RestaurantId[];
  readonly request: AvailabilityRequest;
  /** Those of a search are checked in bulk, even where only one restaurant matched. */
  readonly isSearch: boolean;
}

/** In the order of the question's restaurants; null where there is none. */
export type LoadedAnswers = readonly (AvailabilityAnswer | null)[];

/**
 * One operation's questions, all that are asked at once in one batch, whatever restaurants, dates and parties. A search
 * is one of them, with all its candidates: a promise and a key for each would cost more than its check.
 */
export type AvailabilityLoader = DataLoader<LoadedQuestion, LoadedAnswers, string>;

const keyOf = ({ restaurantIds, request }: LoadedQuestion) =>
  `${restaurantIds.join()} ${request.serviceDate} ${request.minute} ${request.partySize} ${request.seating?.join() ?? ''}`;

export const createAvailabilityLoader = (service: AvailabilityService): AvailabilityLoader =>
  new DataLoader<LoadedQuestion, LoadedAnswers, string>(
    async (asked) => {
      const questions = asked.flatMap(({ restaurantIds, request }) =>
        restaurantIds.map((restaurantId) => ({ restaurantId, request })),
      );
      const [only] = questions;
      if (only !== undefined && questions.length === 1 && asked[0]?.isSearch === false)
        return [[await service.checkOne(only)]];
      const answers = await service.checkBulk(questions);
      let from = 0;
      return asked.map(({ restaurantIds }) => {
        from += restaurantIds.length;
        return answers.slice(from - restaurantIds.length, from);
      });
    },
    { cacheKeyFn: keyOf },
  );
