import { BadInput } from '#shared/graph/bad-input.ts';
import { parseInteger, parseOptionalText } from '#shared/graph/parse-input.ts';
import type { RestaurantId, TableId, WalkInId } from '#shared/identifiers/identifiers.ts';
import { restaurantPublicId, tablePublicId, walkInPublicId } from '#shared/identifiers/public-id.ts';
import type { SeatingType } from '#shared/inventory/domain/restaurant-plan.ts';
import { parseWantedTable, type WantedTable } from './booking-input.ts';
import { longestNote, parseGuest } from './guest-input.ts';
import type { Guest } from './reservation.ts';

const mostTables = 10;

/**
 * The IDs must be of tables of the one restaurant, if there is one; whether it has them the plan says.
 * @throws BadInput
 */
export const parseTableIds = (
  argument: string,
  ids: readonly string[],
  restaurant: RestaurantId | null,
): TableId[] => {
  if (ids.length < 1 || ids.length > mostTables) throw new BadInput(argument, `1 to ${mostTables} tables`);
  return ids.map((text) => {
    const named = tablePublicId.decode(text);
    if (named === null || (restaurant !== null && named.restaurantId !== restaurant))
      throw new BadInput(argument, 'IDs of tables of the restaurant');
    return named.id;
  });
};

/** A party at the door that is to sit down now. */
export interface WalkIn {
  /** Null where the ID names none. */
  readonly restaurantId: RestaurantId | null;
  readonly partySize: number;
  /** Null for any. */
  readonly seating: SeatingType | null;
  /** Null for the best fit. */
  readonly tableIds: readonly TableId[] | null;
  /** Null for the restaurant's turn time. */
  readonly durationMinutes: number | null;
  /** Null for who leaves no name. */
  readonly guest: Guest | null;
  /** Who of the queue it is; null for who did not wait, undefined for an ID of nobody here. */
  readonly walkInId: WalkInId | null | undefined;
}

interface WalkInInput {
  readonly restaurantId: string;
  readonly partySize: number;
  readonly seating?: SeatingType | null | undefined;
  readonly tableIds?: readonly string[] | null | undefined;
  readonly guestName?: string | null | undefined;
  readonly walkInId?: string | null | undefined;
  readonly durationMinutes?: number | null | undefined;
}

const parseDuration = (minutes: number | null | undefined): number | null =>
  minutes == null ? null : parseInteger('input.durationMinutes', minutes, 15, 360);

const longestName = 200;

/** @throws BadInput naming the argument */
export const parseWalkIn = (input: WalkInInput): WalkIn => {
  const restaurantId = restaurantPublicId.decode(input.restaurantId);
  const queued = input.walkInId == null ? null : walkInPublicId.decode(input.walkInId);
  const isHere = queued !== null && queued.restaurantId === restaurantId;
  const name = parseOptionalText('input.guestName', input.guestName, longestName);
  return {
    restaurantId,
    partySize: parseInteger('input.partySize', input.partySize, 1, 50),
    seating: input.seating ?? null,
    tableIds: input.tableIds == null ? null : parseTableIds('input.tableIds', input.tableIds, restaurantId),
    durationMinutes: parseDuration(input.durationMinutes),
    guest: name === null ? null : { name, email: null, phone: null },
    walkInId: input.walkInId == null ? null : isHere ? queued.id : undefined,
  };
};

/** A booking that the restaurant's people take themselves. */
export interface InHouseBooking {
  readonly table: WantedTable;
  /** Null for the best fit. */
  readonly tableIds: readonly TableId[] | null;
  /** Null for the restaurant's turn time. */
  readonly durationMinutes: number | null;
  readonly exceedsPacing: boolean;
  readonly guest: Guest;
  readonly specialRequests: string | null;
}

interface InHouseInput extends Pick<WalkInInput, 'tableIds' | 'durationMinutes'> {
  readonly restaurantId: string;
  readonly date: string;
  readonly time: string;
  readonly partySize: number;
  readonly seating?: SeatingType | null | undefined;
  readonly exceedPacing?: boolean | null | undefined;
  readonly guest: Parameters<typeof parseGuest>[0];
  readonly specialRequests?: string | null | undefined;
}

/** @throws BadInput naming the argument */
export const parseInHouseBooking = (input: InHouseInput): InHouseBooking => {
  const table = parseWantedTable(input);
  return {
    table,
    tableIds:
      input.tableIds == null ? null : parseTableIds('input.tableIds', input.tableIds, table.restaurantId),
    durationMinutes: parseDuration(input.durationMinutes),
    exceedsPacing: input.exceedPacing === true,
    guest: parseGuest(input.guest),
    specialRequests: parseOptionalText('input.specialRequests', input.specialRequests, longestNote),
  };
};
