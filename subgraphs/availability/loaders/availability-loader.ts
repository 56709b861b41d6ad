import DataLoader from 'dataloader';
import type { AvailabilityAnswer, AvailabilityQuestion } from '#shared/inventory/bulk-availability.ts';
import type { AvailabilityService } from '../availability-service.ts';

/** A question, and whether a search asks it: those are checked in bulk even where only one restaurant matched. */
export interface LoadedQuestion extends AvailabilityQuestion {
  readonly isSearch: boolean;
}

/** One operation's questions, all that are asked at once in one batch, whatever restaurants, dates and parties. */
export type AvailabilityLoader = DataLoader<LoadedQuestion, AvailabilityAnswer | null, string>;

const keyOf = ({ restaurantId, request }: LoadedQuestion) =>
  `${restaurantId} ${request.serviceDate} ${request.minute} ${request.partySize} ${request.seating?.join() ?? ''}`;

export const createAvailabilityLoader = (service: AvailabilityService): AvailabilityLoader =>
  new DataLoader<LoadedQuestion, AvailabilityAnswer | null, string>(
    async (questions) => {
      const [only] = questions;
      return questions.length === 1 && only?.isSearch === false
        ? [await service.checkOne(only)]
        : service.checkBulk(questions);
    },
    { cacheKeyFn: keyOf },
  );
