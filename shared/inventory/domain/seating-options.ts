import type { TableId } from '#shared/identifiers/identifiers.ts';
import type { DayPlan } from './day-plan.ts';
import type { BookingChannel, SeatingType, TableBookability } from './restaurant-plan.ts';

/** One way to seat a party: a table, or tables pushed together. */
export interface SeatingOption {
  /** Ascending. */
  readonly tableIds: readonly TableId[];
  readonly seating: SeatingType;
  readonly maximumParty: number;
  readonly isCombination: boolean;
  /** A combination's is that of its table that would be filled last. */
  readonly priority: number;
}

/** Smaller is chosen first: singles before combinations, then fewer seats, then fewer tables. */
export const sizeRank = (option: SeatingOption): number =>
  (option.isCombination ? 1_000_000 : 0) + option.maximumParty * 1_000 + option.tableIds.length;

const bookableBy: Record<BookingChannel, readonly TableBookability[]> = {
  ONLINE: ['ONLINE'],
  IN_HOUSE: ['ONLINE', 'IN_HOUSE_ONLY'],
  WALK_IN: ['ONLINE', 'IN_HOUSE_ONLY', 'WALK_IN_ONLY'],
};

/** Every way to seat anybody by a channel, with its bounds, the ones to choose first in front. */
interface BoundedOption extends SeatingOption {
  readonly minimumParty: number;
}

/** By the first number that differs. */
const compareTables = (one: readonly TableId[], other: readonly TableId[]): number => {
  const at = one.findIndex((table, index) => table !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
};

const makeOptions = ({ floorPlan }: DayPlan, channel: BookingChannel): BoundedOption[] => {
  const tables = new Map(
    floorPlan.tables
      .filter(({ bookability }) => bookableBy[channel].includes(bookability))
      .map((table) => [table.tableId, table]),
  );
  const singles = [...tables.values()].map(({ tableId, ...table }) => ({
    ...table,
    tableIds: [tableId],
    isCombination: false,
  }));
  const combinations = floorPlan.combinations
    .filter(({ tableIds }) => tableIds.every((id) => tables.has(id)))
    .map((combination) => ({
      ...combination,
      isCombination: true,
      priority: Math.max(...combination.tableIds.map((id) => tables.get(id)?.priority ?? 0)),
    }));
  return [...singles, ...combinations]
    .map(({ tableIds, seating, minimumParty, maximumParty, isCombination, priority }) => ({
      tableIds,
      seating,
      minimumParty,
      maximumParty,
      isCombination,
      priority,
    }))
    .sort(
      (one, other) =>
        sizeRank(one) - sizeRank(other) ||
        one.priority - other.priority ||
        compareTables(one.tableIds, other.tableIds),
    );
};

/** Of one channel: all options, and those that were asked for by size. */
class ChannelOptions {
  readonly largestParty: number;
  readonly #all: readonly BoundedOption[];
  /** By the party's size; the largest is 50. */
  readonly #bySize: (readonly SeatingOption[])[] = [];

  constructor(all: readonly BoundedOption[]) {
    this.#all = all;
    this.largestParty = Math.max(0, ...all.map(({ maximumParty }) => maximumParty));
  }

  of(partySize: number): readonly SeatingOption[] {
    const known = this.#bySize[partySize];
    if (known !== undefined) return known;
    const made = this.#all.filter(
      (option) => partySize >= option.minimumParty && partySize <= option.maximumParty,
    );
    this.#bySize[partySize] = made;
    return made;
  }
}

/** Every way to seat anybody by a plan, each worked out once. */
export class PlanSeating {
  readonly #plan: DayPlan;
  readonly #channels: Partial<Record<BookingChannel, ChannelOptions>> = {};

  constructor(plan: DayPlan) {
    this.#plan = plan;
  }

  /** All ways to seat a party of that size by a channel, the ones to choose first in front. */
  options(partySize: number, channel: BookingChannel): readonly SeatingOption[] {
    return this.#of(channel).of(partySize);
  }

  /** The largest party that any table or combination takes by a channel; 0 without tables. */
  largestParty(channel: BookingChannel): number {
    return this.#of(channel).largestParty;
  }

  #of(channel: BookingChannel): ChannelOptions {
    const known = this.#channels[channel];
    if (known !== undefined) return known;
    const made = new ChannelOptions(makeOptions(this.#plan, channel));
    this.#channels[channel] = made;
    return made;
  }
}

const seatingByPlan = new WeakMap<DayPlan, PlanSeating>();

export const seatingOf = (plan: DayPlan): PlanSeating => {
  const known = seatingByPlan.get(plan);
  if (known !== undefined) return known;
  const made = new PlanSeating(plan);
  seatingByPlan.set(plan, made);
  return made;
};

/** All ways to seat a party of that size by a channel, the ones to choose first in front; worked out once. */
export const seatingOptions = (
  plan: DayPlan,
  partySize: number,
  channel: BookingChannel,
): readonly SeatingOption[] => seatingOf(plan).options(partySize, channel);
