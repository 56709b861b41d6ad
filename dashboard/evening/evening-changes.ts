import type { Client } from 'urql';
import * as documents from '#dashboard/generated/graphql.ts';
import type { ChangeOutcome } from './change-outcome.ts';
import type { BookedTable, Booking } from './domain/booking.ts';
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
  /** What takes it back. */
  readonly undo?: () => EveningChange;
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

/** What hosts can do, as changes that are shown at once and sent. */
export const createEveningChanges = (graph: Client, restaurantId: string, date: string) => {
  const arrive = ({ id, guestName }: Booking): EveningChange => ({
    kind: 'arrive',
    guestName,
    pending: patch(id, () => ({ status: 'ARRIVED', arrivedAt: Temporal.Now.instant() })),
    send: (idempotencyKey) =>
      performChange(graph, documents.MarkArrivedDocument, { input: { idempotencyKey, reservationId: id } }),
  });
  const seat = (
    { id, guestName, tables: own }: Booking,
    tables: readonly BookedTable[] = own,
  ): EveningChange => ({
    kind: 'seat',
    guestName,
    tables: tableNames(tables),
    pending: patch(id, () => ({ status: 'SEATED', seatedAt: Temporal.Now.instant(), tables })),
    send: (idempotencyKey) =>
      performChange(graph, documents.SeatPartyDocument, {
        input: {
          idempotencyKey,
          reservationId: id,
          ...(tables !== own && { tableIds: idsOf(tables) }),
        },
      }),
  });
  const complete = ({ id, guestName }: Booking): EveningChange => ({
    kind: 'complete',
    guestName,
    pending: patch(id, () => ({ status: 'COMPLETED' })),
    send: (idempotencyKey) =>
      performChange(graph, documents.CompleteVisitDocument, { input: { idempotencyKey, reservationId: id } }),
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
  const cancel = ({ id, guestName }: Booking): EveningChange => ({
    kind: 'cancel',
    guestName,
    pending: patch(id, () => ({ status: 'CANCELLED' })),
    send: (idempotencyKey) =>
      performChange(graph, documents.CancelBookingDocument, { input: { idempotencyKey, reservationId: id } }),
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
