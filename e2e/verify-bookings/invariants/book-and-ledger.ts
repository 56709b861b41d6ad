import type { Book } from './read-book.ts';
import { partiesOf } from './seating.ts';
import type { Violation } from './violation.ts';

/** Statuses in which the party's tables are its own. One that has left may have given back the rest of its time. */
const keepsTables = new Set(['CONFIRMED', 'ARRIVED', 'SEATED']);
const mayKeepTables = new Set([...keepsTables, 'COMPLETED']);

const violation = (detail: string): Violation => ({ invariant: 'book-and-ledger', detail });
const keyOf = (restaurantId: number, partyId: string) => `${restaurantId} ${partyId}`;

/** Reservations and holds on one side, tables kept on the other: each has exactly the other. */
export const findBookApartFromLedger = ({ now, allocations, reservations, holds }: Book): Violation[] => {
  const parties = new Map(
    partiesOf(allocations).flatMap((rows) => {
      const [first] = rows;
      return first === undefined ? [] : [[keyOf(first.restaurantId, first.partyId), rows] as const];
    }),
  );
  const reservationOf = new Map(reservations.map((row) => [keyOf(row.restaurantId, row.reservationId), row]));
  const holdOf = new Map(holds.map((row) => [keyOf(row.restaurantId, row.holdId), row]));
  const violations: Violation[] = [];

  for (const [key, reservation] of reservationOf) {
    const rows = parties.get(key) ?? [];
    const name = `reservation ${key} (${reservation.status})`;
    if (!mayKeepTables.has(reservation.status) && rows.length > 0)
      violations.push(violation(`${name} still has tables`));
    if (!keepsTables.has(reservation.status)) continue;
    const tables = rows.map((row) => row.tableId).sort((one, other) => one - other);
    const wanted = reservation.tableIds.toSorted((one, other) => one - other);
    if (tables.join() !== wanted.join())
      violations.push(
        violation(`${name} says tables ${wanted.join('+')}, kept are ${tables.join('+') || 'none'}`),
      );
    // Who moves when it has begun has the new table from then on.
    const mayStartLater = reservation.status !== 'CONFIRMED';
    for (const row of rows)
      if (
        row.holdExpiresAt !== null ||
        (mayStartLater ? row.startsAt < reservation.startsAt : row.startsAt !== reservation.startsAt) ||
        row.covers !== reservation.partySize
      )
        violations.push(violation(`${name} is kept as something else: ${JSON.stringify(row)}`));
  }

  for (const [key, hold] of holdOf) {
    const isOpen = !hold.isReleased && !hold.isBooked && hold.expiresAt > now;
    if (isOpen && !parties.has(key)) violations.push(violation(`hold ${key} is open and has no table`));
    if (hold.isBooked && !reservationOf.has(key))
      violations.push(violation(`hold ${key} is booked and there is no reservation`));
  }

  for (const [key, [first]] of parties) {
    const hold = holdOf.get(key);
    const isHold = first?.holdExpiresAt != null;
    if (isHold && (hold === undefined || hold.isReleased || hold.isBooked))
      violations.push(violation(`tables are held for ${key}, which is no open hold`));
    if (!isHold && !reservationOf.has(key))
      violations.push(violation(`tables are booked for ${key}, which is no reservation`));
  }
  return violations;
};
