import { describe, expect, it } from 'vitest';
import { bookingAt } from '../testing/booking-at.ts';
import { tableStates } from './table-state.ts';

const now = Temporal.Instant.from('2026-12-04T19:00:00Z');
const heldUntil = (minutes: number) => [
  { tableIds: ['t'], startsAt: now.add({ minutes: 30 }), expiresAt: now.add({ minutes }) },
];

describe('a table', () => {
  it.each([
    ['free', [], { kind: 'free', next: null }],
    ['free until later', [bookingAt(now, 120)], { kind: 'free' }],
    ['reserved', [bookingAt(now, 90)], { kind: 'reserved', inMinutes: 90 }],
    ['expected for a quarter of an hour', [bookingAt(now, -15)], { kind: 'reserved', inMinutes: 0 }],
    ['late', [bookingAt(now, -16)], { kind: 'late', lateMinutes: 16 }],
    [
      'arrived',
      [bookingAt(now, 5, { status: 'ARRIVED', arrivedAt: now.subtract({ minutes: 4 }) })],
      { kind: 'arrived', waitingMinutes: 4 },
    ],
    ['seated', [bookingAt(now, -30, { status: 'SEATED' })], { kind: 'seated', leftMinutes: 60 }],
    ['over its time', [bookingAt(now, -100, { status: 'SEATED' })], { kind: 'over', overMinutes: 10 }],
    [
      'in conflict',
      [bookingAt(now, -100, { status: 'SEATED' }), bookingAt(now, -5, { id: 'next' })],
      { kind: 'conflict', next: { id: 'next' } },
    ],
    [
      'seated before who is not due',
      [bookingAt(now, -30, { status: 'SEATED' }), bookingAt(now, 60, { id: 'next' })],
      { kind: 'seated' },
    ],
    ['free once they left', [bookingAt(now, -30, { status: 'COMPLETED' })], { kind: 'free', next: null }],
    [
      'free of who does not come',
      [bookingAt(now, 10, { status: 'CANCELLED' }), bookingAt(now, 10, { status: 'NO_SHOW' })],
      { kind: 'free', next: null },
    ],
  ] as const)('is %s', (_name, bookings, state) => {
    expect(tableStates(['t'], bookings, [], now).get('t')).toMatchObject(state);
  });

  it('is held for as long as a hold lasts', () => {
    expect(tableStates(['t'], [], heldUntil(1), now).get('t')).toMatchObject({ kind: 'held' });
    expect(tableStates(['t'], [], heldUntil(0), now).get('t')).toMatchObject({ kind: 'free' });
  });

  it('is taken with all tables that a party has', () => {
    const tables = [
      { id: 't', name: 'T' },
      { id: 'u', name: 'U' },
    ];
    const states = tableStates(['t', 'u', 'v'], [bookingAt(now, -5, { status: 'SEATED', tables })], [], now);
    expect([...states.values()].map(({ kind }) => kind)).toEqual(['seated', 'seated', 'free']);
  });
});
