import type { PartyId, TableId } from '#shared/identifiers/identifiers.ts';
import { type Occupancy, occupied, stepMask, vacated } from './occupancy.ts';
import { noStarts, type PacingStarts, withoutParty, withParty } from './pacing.ts';
import { type ServiceDayCalendar, stepsInWindow, stepsOverlapping } from './service-day.ts';

/** What is taken on one restaurant's service day. */
export interface ServiceDayState {
  readonly calendar: ServiceDayCalendar;
  readonly occupancy: Occupancy;
  readonly starts: PacingStarts;
}

/** The tables kept for a party, held or booked. Instants are epoch milliseconds; endsAt is not included. */
export interface PartyAllocation {
  readonly partyId: PartyId;
  readonly tableIds: readonly TableId[];
  readonly covers: number;
  readonly startsAt: number;
  readonly endsAt: number;
}

export const emptyServiceDay = (calendar: ServiceDayCalendar): ServiceDayState => ({
  calendar,
  occupancy: new Uint32Array(0),
  starts: noStarts,
});

/** A party counts for pacing in every window in which it starts, and for its tables wherever it overlaps. */
const startStep = ({ calendar }: ServiceDayState, party: PartyAllocation): number | null => {
  const steps = stepsOverlapping(calendar, party.startsAt, party.startsAt + 1);
  return steps !== null && party.startsAt >= calendar.firstInstant && steps.from < stepsInWindow
    ? steps.from
    : null;
};

export const withAllocation = (day: ServiceDayState, party: PartyAllocation): ServiceDayState => {
  const steps = stepsOverlapping(day.calendar, party.startsAt, party.endsAt);
  if (steps === null) return day;
  const start = startStep(day, party);
  return {
    ...day,
    occupancy: occupied(day.occupancy, party.tableIds, stepMask(steps.from, steps.until)),
    starts: start === null ? day.starts : withParty(day.starts, start, party.covers),
  };
};

export const withoutAllocation = (day: ServiceDayState, party: PartyAllocation): ServiceDayState => {
  const steps = stepsOverlapping(day.calendar, party.startsAt, party.endsAt);
  if (steps === null) return day;
  const start = startStep(day, party);
  return {
    ...day,
    occupancy: vacated(day.occupancy, party.tableIds, stepMask(steps.from, steps.until)),
    starts: start === null ? day.starts : withoutParty(day.starts, start, party.covers),
  };
};

/** What a service day's row must say: the fold of its allocations. */
export const foldAllocations = (
  calendar: ServiceDayCalendar,
  parties: Iterable<PartyAllocation>,
): ServiceDayState => {
  let day = emptyServiceDay(calendar);
  for (const party of parties) day = withAllocation(day, party);
  return day;
};
