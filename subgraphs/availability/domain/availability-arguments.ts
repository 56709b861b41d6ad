import { parseInteger, parseLocalDate, parseLocalTime } from '#shared/graph/parse-input.ts';
import type { AvailabilityRequest } from '#shared/inventory/domain/availability.ts';
import type { SeatingType } from '#shared/inventory/domain/restaurant-plan.ts';
import { serviceTimeOf } from '#shared/inventory/domain/service-day.ts';
import type { AskedTable } from './references.ts';

interface AvailabilityArguments {
  readonly date: string;
  readonly time: string;
  readonly partySize: number;
  readonly seating?: readonly SeatingType[] | null | undefined;
}

export interface AskedAvailability extends AskedTable {
  readonly request: AvailabilityRequest;
}

/** @throws BadInput naming the argument. */
export const parseAvailabilityArguments = (args: AvailabilityArguments): AskedAvailability => {
  const date = parseLocalDate('date', args.date);
  const time = parseLocalTime('time', args.time);
  const partySize = parseInteger('partySize', args.partySize, 1, 50);
  const seating = args.seating == null || args.seating.length === 0 ? null : args.seating;
  return {
    date,
    time,
    partySize,
    request: { ...serviceTimeOf(date, time), partySize, seating, channel: 'ONLINE' },
  };
};
