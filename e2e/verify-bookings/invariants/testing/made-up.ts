import type { HistoryEntry, OperationEntry } from '../../history.ts';
import type { AllocationRow, Book, HoldRow, ReservationRow } from '../read-book.ts';

const evening = Date.parse('2026-12-01T18:00Z');
const hour = 3_600_000;
const reservationId = '00000000-0000-4000-8000-000000000001';

/** A party at table 1 of house 1, as it should be. */
export const allocation = (differing: Partial<AllocationRow> = {}): AllocationRow => ({
  restaurantId: 1,
  partyId: reservationId,
  tableId: 1,
  startsAt: evening,
  endsAt: evening + 2 * hour,
  covers: 2,
  holdExpiresAt: null,
  ...differing,
});

export const reservation = (differing: Partial<ReservationRow> = {}): ReservationRow => ({
  restaurantId: 1,
  reservationId,
  publicId: 'rsv_1',
  status: 'CONFIRMED',
  guestName: 'key-1',
  specialRequests: null,
  startsAt: evening,
  date: '2026-12-01',
  time: '19:00',
  partySize: 2,
  tableIds: [1],
  ...differing,
});

export const hold = (differing: Partial<HoldRow> = {}): HoldRow => ({
  restaurantId: 1,
  holdId: '00000000-0000-4000-8000-000000000002',
  publicId: 'hld_1',
  holder: 'diner-1',
  isReleased: false,
  isBooked: false,
  expiresAt: evening,
  ...differing,
});

/** At a moment at which holds are open. */
export const bookOf = (parts: Partial<Book>): Book => ({
  now: evening - hour,
  allocations: [],
  reservations: [],
  holds: [],
  ...parts,
});

/** An acknowledged booking of the reservation above. */
export const operation = (differing: Partial<OperationEntry> = {}): OperationEntry => ({
  kind: 'operation',
  client: 1,
  diner: 'diner-1',
  operation: 'book',
  purpose: 'first',
  key: 'key-1',
  input: { date: '2026-12-01', time: '19:00', partySize: 2 },
  sentAt: 1_000,
  answeredAt: 1_100,
  outcome: 'acknowledged',
  answer: {
    typename: 'ReservationConfirmed',
    reservation: {
      ...{ id: 'rsv_1', status: 'CONFIRMED', date: '2026-12-01', time: '19:00:00' },
      ...{ partySize: 2, specialRequests: null },
    },
  },
  problem: null,
  ...differing,
});

export const refused: Partial<OperationEntry> = {
  outcome: 'refused',
  answer: { typename: 'SlotUnavailable', reason: 'NO_TABLE' },
};
export const unknown: Partial<OperationEntry> = { outcome: 'unknown', answer: null, problem: 'cut' };

export const aging = (begunAt: number, doneAt: number | null): HistoryEntry => ({
  kind: 'aging',
  begunAt,
  doneAt,
  holdIds: ['hld_1'],
});
