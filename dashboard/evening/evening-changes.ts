import type { Client } from 'urql';
import * as documents from '#dashboard/generated/graphql.ts';
import type { ChangeOutcome } from './change-outcome.ts';
import { type BookedTable, type Booking, bookingOf } from './domain/booking.ts';
import type { PendingChange } from './evening-store.ts';
import { performChange } from './perform-change.ts';

/** Something that a host does to the evening. */
export interface EveningChange {
  readonly kind:
    | 'arrive'
    | 'seat'
    | 'complete'
    | 'no-show'
    | 'undo-no-show'
    | 'undo-step'
    | 'cancel'
    | 'move'
    | 'swap'
    | 'modify'
    | 'walk-in'
    | 'book';
  readonly guestName: string;
  /** Names of the tables that it is about. */
  readonly tables?: string;
  /** How it looks before it is answered. */
  readonly pending?: PendingChange;
  readonly send: (idempotencyKey: string) => Promise<ChangeOutcome>;
  /** What takes it back, of what came of it. */
  readonly undo?: (done: readonly documents.BookingPartsFragment[]) => EveningChange | undefined;
}

export const tableNames = (tables: readonly BookedTable[]): string =>
  tables.map(({ name }) => name).join(' + ');

const patch =
  (id: string, change: (booking: Booking) => Partial<Booking>): PendingChange =>
  (bookings) => {
    const booking = bookings.get(id);
    if (booking !== undefined) bookings.set(id, { ...booking, ...change(booking) });
  };

const idsOf = (tables: readonly BookedTable[]) => tables.map(({ id }) => id);

export interface WalkIn {
  readonly partySize: number;
  readonly guestName?: string;
  readonly tables: readonly BookedTable[];
  readonly minutes: number;
}

export type NewBooking = Omit<documents.BookInHouseInput, 'idempotencyKey' | 'restaurantId'>;
export type BookingEdit = Omit<documents.ModifyReservationInput, 'idempotencyKey' | 'reservationId'>;

interface WhichEvening {
  readonly restaurantId: string;
  /** The service date. */
  readonly date: string;
  readonly timeZone: string;
}

/** What hosts can do, as changes that are shown at once and sent. */
export const createEveningChanges = (graph: Client, { restaurantId, date, timeZone }: WhichEvening) => {
  /** Takes back the last step, and gives the party the table that it had before. */
  const undoStep = (before: Booking, leftTables: readonly BookedTable[] = before.tables): EveningChange => ({
    kind: 'undo-step',
    guestName: before.guestName,
    pending: patch(before.id, () => ({ status: before.status, tables: before.tables })),
    send: async (idempotencyKey) => {
      const reservationId = before.id;
      const undone = await performChange(graph, documents.UndoVisitStepDocument, {
        input: { idempotencyKey, reservationId },
      });
      if (undone.kind !== 'done' || tableNames(leftTables) === tableNames(before.tables)) return undone;
      return performChange(graph, documents.MovePartyDocument, {
        input: { idempotencyKey: `${idempotencyKey}-back`, reservationId, tableIds: idsOf(before.tables) },
      });
    },
  });
  const arrive = (booking: Booking): EveningChange => ({
    kind: 'arrive',
    guestName: booking.guestName,
    pending: patch(booking.id, () => ({ status: 'ARRIVED', arrivedAt: Temporal.Now.instant() })),
    send: (idempotencyKey) =>
      performChange(graph, documents.MarkArrivedDocument, {
        input: { idempotencyKey, reservationId: booking.id },
      }),
    undo: () => undoStep(booking),
  });
  const seat = (booking: Booking, tables: readonly BookedTable[] = booking.tables): EveningChange => ({
    kind: 'seat',
    guestName: booking.guestName,
    tables: tableNames(tables),
    pending: patch(booking.id, () => ({ status: 'SEATED', seatedAt: Temporal.Now.instant(), tables })),
    send: (idempotencyKey) =>
      performChange(graph, documents.SeatPartyDocument, {
        input: {
          idempotencyKey,
          reservationId: booking.id,
          ...(tables !== booking.tables && { tableIds: idsOf(tables) }),
        },
      }),
    undo: () => undoStep(booking, tables),
  });
  const complete = (booking: Booking): EveningChange => ({
    kind: 'complete',
    guestName: booking.guestName,
    pending: patch(booking.id, () => ({ status: 'COMPLETED' })),
    send: (idempotencyKey) =>
      performChange(graph, documents.CompleteVisitDocument, {
        input: { idempotencyKey, reservationId: booking.id },
      }),
    undo: () => undoStep(booking),
  });
  const undoNoShow = ({ id, guestName }: Booking): EveningChange => ({
    kind: 'undo-no-show',
    guestName,
    pending: patch(id, () => ({ status: 'CONFIRMED' })),
    send: (idempotencyKey) =>
      performChange(graph, documents.UndoNoShowDocument, { input: { idempotencyKey, reservationId: id } }),
  });
  const noShow = (booking: Booking): EveningChange => ({
    kind: 'no-show',
    guestName: booking.guestName,
    pending: patch(booking.id, () => ({ status: 'NO_SHOW' })),
    send: (idempotencyKey) =>
      performChange(graph, documents.MarkNoShowDocument, {
        input: { idempotencyKey, reservationId: booking.id },
      }),
    undo: () => undoNoShow(booking),
  });
  const cancel = (booking: Booking): EveningChange => ({
    kind: 'cancel',
    guestName: booking.guestName,
    pending: patch(booking.id, () => ({ status: 'CANCELLED' })),
    send: (idempotencyKey) =>
      performChange(graph, documents.CancelBookingDocument, {
        input: { idempotencyKey, reservationId: booking.id },
      }),
    undo: () => undoStep(booking),
  });
  const move = (booking: Booking, tables: readonly BookedTable[]): EveningChange => ({
    kind: 'move',
    guestName: booking.guestName,
    tables: tableNames(tables),
    pending: patch(booking.id, () => ({ tables })),
    send: (idempotencyKey) =>
      performChange(graph, documents.MovePartyDocument, {
        input: { idempotencyKey, reservationId: booking.id, tableIds: idsOf(tables) },
      }),
    undo: () => move({ ...booking, tables }, booking.tables),
  });
  const swap = (one: Booking, other: Booking): EveningChange => ({
    kind: 'swap',
    guestName: one.guestName,
    tables: tableNames(other.tables),
    pending: (bookings) => {
      patch(one.id, () => ({ tables: other.tables }))(bookings);
      patch(other.id, () => ({ tables: one.tables }))(bookings);
    },
    send: (idempotencyKey) =>
      performChange(graph, documents.SwapPartiesDocument, {
        input: { idempotencyKey, reservationId: one.id, otherReservationId: other.id },
      }),
    undo: () => swap({ ...one, tables: other.tables }, { ...other, tables: one.tables }),
  });
  const modify = (booking: Booking, edit: BookingEdit): EveningChange => ({
    kind: 'modify',
    guestName: booking.guestName,
    pending: patch(booking.id, ({ partySize }) => ({ partySize: edit.partySize ?? partySize })),
    send: (idempotencyKey) =>
      performChange(graph, documents.ModifyBookingDocument, {
        input: { ...edit, idempotencyKey, reservationId: booking.id },
      }),
    undo: () =>
      modify(booking, {
        date: booking.date,
        time: booking.time,
        partySize: booking.partySize,
        exceedPacing: true,
      }),
  });
  const walkIn = ({ partySize, guestName, tables, minutes }: WalkIn): EveningChange => ({
    kind: 'walk-in',
    guestName: guestName ?? '',
    tables: tableNames(tables),
    pending: (bookings) => {
      if (tables.length === 0) return;
      const now = Temporal.Now.instant();
      bookings.set('pending-walk-in', {
        id: 'pending-walk-in',
        confirmationCode: '',
        status: 'SEATED',
        source: 'WALK_IN',
        startsAt: now,
        endsAt: now.add({ minutes }),
        durationMinutes: minutes,
        time: '',
        date,
        serviceDate: date,
        partySize,
        guestName: guestName ?? '',
        seating: 'STANDARD',
        specialRequests: null,
        tables,
        guest: null,
        arrivedAt: null,
        seatedAt: now,
        steps: 0,
      });
    },
    send: (idempotencyKey) =>
      performChange(graph, documents.SeatWalkInDocument, {
        input: {
          idempotencyKey,
          restaurantId,
          partySize,
          ...(guestName && { guestName }),
          ...(tables.length > 0 && { tableIds: idsOf(tables) }),
        },
      }),
    undo: ([seated]) => seated && undoStep({ ...bookingOf(seated, timeZone), status: 'CANCELLED' }),
  });
  const book = (booking: NewBooking): EveningChange => ({
    kind: 'book',
    guestName: booking.guest.name,
    send: (idempotencyKey) =>
      performChange(graph, documents.BookInHouseDocument, {
        input: { ...booking, idempotencyKey, restaurantId },
      }),
  });
  return { arrive, seat, complete, noShow, undoNoShow, cancel, move, swap, modify, walkIn, book };
};

export type EveningChanges = ReturnType<typeof createEveningChanges>;
