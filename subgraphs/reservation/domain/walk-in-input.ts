import { parseInteger, parseText } from '#shared/graph/parse-input.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { SeatingType } from '#shared/inventory/domain/restaurant-plan.ts';
import { parsePhone } from './guest-book-input.ts';
import type { WaitingParty } from './quote-wait.ts';

/** A party that came without a reservation, and where. */
export interface NewWalkIn extends WaitingParty {
  /** Null where the ID names none. */
  readonly restaurantId: RestaurantId | null;
  readonly name: string;
  readonly phone: string | null;
}

interface JoinInput {
  readonly restaurantId: string;
  readonly name: string;
  readonly phone?: string | null | undefined;
  readonly partySize: number;
  readonly seating?: SeatingType | null | undefined;
}

/** @throws BadInput naming the argument */
export const parseNewWalkIn = (input: JoinInput): NewWalkIn => ({
  restaurantId: restaurantPublicId.decode(input.restaurantId),
  name: parseText('input.name', input.name, 200),
  phone: parsePhone(input.phone),
  partySize: parseInteger('input.partySize', input.partySize, 1, 50),
  seating: input.seating ?? null,
});
