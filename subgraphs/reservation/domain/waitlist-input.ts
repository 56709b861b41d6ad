import { BadInput } from '#shared/graph/bad-input.ts';
import { parseInteger, parseLocalDate, parseLocalTime } from '#shared/graph/parse-input.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { SeatingType } from '#shared/inventory/domain/restaurant-plan.ts';
import { serviceTimeOf } from '#shared/inventory/domain/service-day.ts';
import type { WaitedFor } from './waitlist-entry.ts';

/** What someone wants to wait for, and where. */
export interface WantedWait extends WaitedFor {
  /** Null where the ID names none. */
  readonly restaurantId: RestaurantId | null;
}

interface JoinInput {
  readonly restaurantId: string;
  readonly date: string;
  readonly earliest: string;
  readonly latest: string;
  readonly partySize: number;
  readonly seating?: SeatingType | null | undefined;
}

/** Times before the beginning of the service day are of the night that follows it. */
const minuteOf = (date: Temporal.PlainDate, time: Temporal.PlainTime): number => {
  const { serviceDate, minute } = serviceTimeOf(date, time);
  return serviceDate === date.toString() ? minute : time.hour * 60 + time.minute + 24 * 60;
};

/** @throws BadInput naming the argument */
export const parseWantedWait = (input: JoinInput): WantedWait => {
  const date = parseLocalDate('input.date', input.date);
  const earliestMinute = minuteOf(date, parseLocalTime('input.earliest', input.earliest));
  const latestMinute = minuteOf(date, parseLocalTime('input.latest', input.latest));
  if (latestMinute < earliestMinute) throw new BadInput('input.latest', 'not before earliest');
  return {
    restaurantId: restaurantPublicId.decode(input.restaurantId),
    serviceDate: date.toString(),
    earliestMinute,
    latestMinute,
    partySize: parseInteger('input.partySize', input.partySize, 1, 50),
    seating: input.seating ?? null,
  };
};
