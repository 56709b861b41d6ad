import { type BookedTable, type Booking, isLive } from './booking.ts';

export interface SeatingTable {
  readonly id: string;
  readonly name: string;
  readonly section: string;
  readonly minimumParty: number;
  readonly maximumParty: number;
}

export interface SeatingCombination {
  readonly name: string;
  readonly minimumParty: number;
  readonly maximumParty: number;
  readonly tables: readonly { readonly id: string }[];
}

export interface Seats {
  readonly tables: readonly SeatingTable[];
  readonly combinations: readonly SeatingCombination[];
}

/** One way to seat a party. */
export interface TableOption {
  readonly name: string;
  readonly tables: readonly BookedTable[];
  readonly section: string;
  readonly seats: number;
  readonly fit: 'fits' | 'too-small' | 'too-large';
  /** Who has one of them at that time, by time; none where they are free. */
  readonly conflicts: readonly Booking[];
}

export interface Sitting {
  readonly partySize: number;
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
  readonly now: Temporal.Instant;
  /** The booking itself, whose own tables are free to it. */
  readonly exceptId?: string | undefined;
}

const isBefore = (one: Temporal.Instant, other: Temporal.Instant) =>
  one.epochMilliseconds < other.epochMilliseconds;

/** Whoever sits beyond their time is thought to go within so long. */
const leavingMinutes = 15;

const takenUntil = ({ status, endsAt }: Booking, now: Temporal.Instant): Temporal.Instant => {
  const soon = now.add({ minutes: leavingMinutes });
  return status === 'SEATED' && isBefore(endsAt, soon) ? soon : endsAt;
};

/** Bookings that have one of the tables at that time. */
export const conflictsOf = (
  tableIds: readonly string[],
  { from, until, now, exceptId }: Omit<Sitting, 'partySize'>,
  bookings: readonly Booking[],
): Booking[] =>
  bookings.filter(
    (booking) =>
      booking.id !== exceptId &&
      isLive(booking) &&
      isBefore(booking.startsAt, until) &&
      isBefore(from, takenUntil(booking, now)) &&
      booking.tables.some(({ id }) => tableIds.includes(id)),
  );

const fitOf = (partySize: number, minimum: number, maximum: number): TableOption['fit'] =>
  partySize > maximum ? 'too-small' : partySize < minimum ? 'too-large' : 'fits';

const rank: Readonly<Record<TableOption['fit'], number>> = { fits: 0, 'too-large': 1, 'too-small': 2 };

/**
 * Every table and combination for a sitting, what to offer first before the rest: free before taken, fitting before
 * not, single tables before combinations, smaller before larger.
 */
export const tableOptions = (
  { tables, combinations }: Seats,
  sitting: Sitting,
  bookings: readonly Booking[],
): TableOption[] => {
  const tableOf = new Map(tables.map((table) => [table.id, table]));
  const single = tables.map((table): TableOption & { readonly order: number } => ({
    name: table.name,
    tables: [{ id: table.id, name: table.name }],
    section: table.section,
    seats: table.maximumParty,
    fit: fitOf(sitting.partySize, table.minimumParty, table.maximumParty),
    conflicts: conflictsOf([table.id], sitting, bookings),
    order: 0,
  }));
  const joined = combinations.map((combination): TableOption & { readonly order: number } => {
    const members = combination.tables.flatMap(({ id }) => tableOf.get(id) ?? []);
    const tableIds = members.map(({ id }) => id);
    return {
      name: members.map(({ name }) => name).join(' + '),
      tables: members.map(({ id, name }) => ({ id, name })),
      section: members[0]?.section ?? '',
      seats: combination.maximumParty,
      fit: fitOf(sitting.partySize, combination.minimumParty, combination.maximumParty),
      conflicts: conflictsOf(tableIds, sitting, bookings),
      order: 1,
    };
  });
  return [...single, ...joined]
    .sort(
      (one, other) =>
        Math.min(1, one.conflicts.length) - Math.min(1, other.conflicts.length) ||
        rank[one.fit] - rank[other.fit] ||
        one.order - other.order ||
        one.seats - other.seats ||
        one.name.localeCompare(other.name, undefined, { numeric: true }),
    )
    .map(({ order: _order, ...option }) => option);
};

/** How long a party of the size sits, by turn times that rise by guests. */
export const turnMinutes = (
  turnTimes: readonly { readonly upToGuests: number; readonly minutes: number }[],
  partySize: number,
): number => (turnTimes.find(({ upToGuests }) => partySize <= upToGuests) ?? turnTimes.at(-1))?.minutes ?? 90;
