import { BadInput } from '#shared/graph/bad-input.ts';
import { parseInteger, parseLocalDate, parseLocalTime } from '#shared/graph/parse-input.ts';
import type { PartyId, RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import { holdPublicId, reservationPublicId, restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { SeatingType } from '#shared/inventory/domain/restaurant-plan.ts';

/** A table wanted: where, when, for how many. */
export interface WantedTable {
  /** Null where the ID names none. */
  readonly restaurantId: RestaurantId | null;
  readonly date: Temporal.PlainDate;
  readonly time: Temporal.PlainTime;
  readonly partySize: number;
  readonly seating: SeatingType | null;
}

interface WantedTableInput {
  readonly restaurantId: string;
  readonly date: string;
  readonly time: string;
  readonly partySize: number;
  readonly seating?: SeatingType | null | undefined;
}

/** @throws BadInput naming the argument */
export const parseWantedTable = (input: WantedTableInput): WantedTable => ({
  restaurantId: restaurantPublicId.decode(input.restaurantId),
  date: parseLocalDate('input.date', input.date),
  time: parseLocalTime('input.time', input.time),
  partySize: parseInteger('input.partySize', input.partySize, 1, 50),
  seating: input.seating ?? null,
});

/** What a booking starts from. */
export type BookingSource =
  | { readonly from: 'hold'; readonly hold: InRestaurant<PartyId> | null }
  | { readonly from: 'table'; readonly table: WantedTable };

type BookingSourceInput = {
  readonly holdId?: string | null | undefined;
} & { readonly [Name in keyof WantedTableInput]?: WantedTableInput[Name] | null | undefined };

const needed = <Value>(argument: string, value: Value | null | undefined): Value => {
  if (value == null) throw new BadInput(argument, 'needed where no holdId is given');
  return value;
};

const tableArguments = ['restaurantId', 'date', 'time', 'partySize', 'seating'] as const;

/** Either a hold, or a table. @throws BadInput naming the argument that is missing or too much */
export const parseBookingSource = (input: BookingSourceInput): BookingSource => {
  if (input.holdId != null) {
    const extra = tableArguments.find((name) => input[name] != null);
    if (extra !== undefined)
      throw new BadInput(`input.${extra}`, 'not together with holdId, which has it already');
    return { from: 'hold', hold: holdPublicId.decode(input.holdId) };
  }
  const table = parseWantedTable({
    restaurantId: needed('input.restaurantId', input.restaurantId),
    date: needed('input.date', input.date),
    time: needed('input.time', input.time),
    partySize: needed('input.partySize', input.partySize),
    seating: input.seating,
  });
  return { from: 'table', table };
};

/** What of a reservation is to change; undefined stays as it is. */
export interface WantedChange {
  readonly reservation: InRestaurant<PartyId> | null;
  readonly date: Temporal.PlainDate | undefined;
  readonly time: Temporal.PlainTime | undefined;
  readonly partySize: number | undefined;
  readonly seating: SeatingType | undefined;
  readonly exceedsPacing: boolean;
}

interface ChangeInput {
  readonly reservationId: string;
  readonly date?: string | null | undefined;
  readonly time?: string | null | undefined;
  readonly partySize?: number | null | undefined;
  readonly seating?: SeatingType | null | undefined;
  readonly exceedPacing?: boolean | null | undefined;
}

/** @throws BadInput naming the argument */
export const parseWantedChange = ({
  reservationId,
  date,
  time,
  partySize,
  seating,
  exceedPacing,
}: ChangeInput): WantedChange => ({
  reservation: reservationPublicId.decode(reservationId),
  date: date == null ? undefined : parseLocalDate('input.date', date),
  time: time == null ? undefined : parseLocalTime('input.time', time),
  partySize: partySize == null ? undefined : parseInteger('input.partySize', partySize, 1, 50),
  seating: seating ?? undefined,
  exceedsPacing: exceedPacing === true,
});
