import { describe, expect, it } from 'vitest';
import { findDuplicates, findHistoryApartFromBook } from './history-and-book.ts';
import { bookOf, hold, operation, refused, reservation, unknown } from './testing/made-up.ts';

const cancel = (differing: Parameters<typeof operation>[0] = {}) =>
  operation({
    operation: 'cancel',
    key: 'key-2',
    input: { reservationId: 'rsv_1' },
    sentAt: 2_000,
    answer: { typename: 'ReservationCancelled' },
    ...differing,
  });
const modify = (differing: Parameters<typeof operation>[0] = {}) =>
  cancel({
    operation: 'modify',
    input: { reservationId: 'rsv_1', time: '20:00' },
    answer: { typename: 'ReservationModified' },
    ...differing,
  });
const holdIt = (differing: Parameters<typeof operation>[0] = {}) =>
  operation({ operation: 'hold', key: 'key-3', answer: { typename: 'Hold', id: 'hld_1' }, ...differing });

describe('findHistoryApartFromBook', () => {
  it.each([
    ['acknowledged and there', [operation()], [reservation()]],
    ['refused and absent', [operation(refused)], []],
    ['unknown and there', [operation(unknown)], [reservation()]],
    ['unknown and absent', [operation(unknown)], []],
    ['cancelled', [operation(), cancel()], [reservation({ status: 'CANCELLED' })]],
    ['cancelled or not', [operation(), cancel(unknown)], [reservation()]],
    ['not cancelled or so', [operation(), cancel(unknown)], [reservation({ status: 'CANCELLED' })]],
    ['moved', [operation(), modify()], [reservation({ time: '20:00' })]],
    ['not moved, as refused', [operation(), modify(refused)], [reservation()]],
    [
      'moved and cancelled',
      [operation(), modify(), cancel({ key: 'key-4', sentAt: 3_000 })],
      [reservation({ time: '20:00', status: 'CANCELLED' })],
    ],
    ['answered at the second try', [operation(unknown), operation({ purpose: 'again' })], [reservation()]],
  ])('%s is as it should be', (_, history, reservations) => {
    expect(findHistoryApartFromBook(history, bookOf({ reservations }))).toEqual([]);
  });

  it.each([
    ['acknowledged and absent', [operation()], []],
    ['acknowledged and there twice', [operation()], [reservation(), reservation({ publicId: 'rsv_2' })]],
    ['acknowledged and there as another', [operation()], [reservation({ publicId: 'rsv_2' })]],
    ['refused and there', [operation(refused)], [reservation()]],
    ['unknown and there twice', [operation(unknown)], [reservation(), reservation({ publicId: 'rsv_2' })]],
    ['what nobody asked for', [], [reservation()]],
    ['for more than were booked', [operation()], [reservation({ partySize: 3 })]],
    ['cancelled and still booked', [operation(), cancel()], [reservation()]],
    ['moved though that was refused', [operation(), modify(refused)], [reservation({ time: '20:00' })]],
    [
      'an answer that shows something else',
      [operation({ input: { date: '2026-12-01', time: '18:00', partySize: 2 } })],
      [reservation({ time: '18:00' })],
    ],
  ])('%s is found', (_, history, reservations) => {
    expect(findHistoryApartFromBook(history, bookOf({ reservations }))).not.toEqual([]);
  });

  it.each([
    ['held once', [holdIt()], [hold()], 0],
    ['held and absent', [holdIt()], [], 1],
    ['held twice', [holdIt(unknown)], [hold(), hold({ publicId: 'hld_2' })], 1],
    ['refused and held', [holdIt(refused)], [hold()], 1],
  ])('%s', (_, history, holds, violations) => {
    expect(findHistoryApartFromBook(history, bookOf({ holds }))).toHaveLength(violations);
  });
});

describe('findDuplicates', () => {
  it('finds what is there twice for one key or one holder', () => {
    expect(findDuplicates(bookOf({ reservations: [reservation()], holds: [hold()] }))).toEqual([]);
    expect(findDuplicates(bookOf({ reservations: [reservation(), reservation()] }))).toHaveLength(1);
    expect(findDuplicates(bookOf({ holds: [hold(), hold()] }))).toHaveLength(1);
  });
});
