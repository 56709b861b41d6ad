import { describe, expect, it } from 'vitest';
import { findBookApartFromLedger } from './book-and-ledger.ts';
import { allocation, bookOf, hold, reservation } from './testing/made-up.ts';

const { holdId } = hold();
const held = allocation({ partyId: holdId, holdExpiresAt: hold().expiresAt });

describe('findBookApartFromLedger', () => {
  it.each([
    ['a reservation with its table', { reservations: [reservation()], allocations: [allocation()] }],
    ['a hold with its table', { holds: [hold()], allocations: [held] }],
    ['a hold that ran out, not yet cleared', { holds: [hold({ expiresAt: 0 })], allocations: [held] }],
    ['a hold that ran out', { holds: [hold({ expiresAt: 0 })] }],
    ['a hold that was given back', { holds: [hold({ isReleased: true })] }],
    ['a party that left', { reservations: [reservation({ status: 'COMPLETED' })] }],
    ['a cancelled reservation', { reservations: [reservation({ status: 'CANCELLED' })] }],
  ])('%s is as it should be', (_, parts) => {
    expect(findBookApartFromLedger(bookOf(parts))).toEqual([]);
  });

  it.each([
    ['a reservation without a table', { reservations: [reservation()] }],
    [
      'a reservation at another table',
      { reservations: [reservation({ tableIds: [2] })], allocations: [allocation()] },
    ],
    [
      'a reservation that is only held',
      { reservations: [reservation()], allocations: [allocation({ holdExpiresAt: 9 })] },
    ],
    [
      'a reservation at another time',
      { reservations: [reservation()], allocations: [allocation({ startsAt: 0 })] },
    ],
    ['a reservation for others', { reservations: [reservation()], allocations: [allocation({ covers: 3 })] }],
    [
      'a cancelled one with a table',
      { reservations: [reservation({ status: 'CANCELLED' })], allocations: [allocation()] },
    ],
    ['tables for nobody', { allocations: [allocation()] }],
    ['an open hold without a table', { holds: [hold()] }],
    ['a hold that was given back with a table', { holds: [hold({ isReleased: true })], allocations: [held] }],
    ['a booked hold without a reservation', { holds: [hold({ isBooked: true })] }],
  ])('%s is found', (_, parts) => {
    expect(findBookApartFromLedger(bookOf(parts))).not.toEqual([]);
  });
});
