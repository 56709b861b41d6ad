import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ActorRole,
  actorRoles,
  type ChangeKind,
  changeKinds,
  mayChange,
  type ReservationStatus,
  reservationStatuses,
  statusAfterUndo,
  statusAtClose,
  transitions,
} from './reservation-status.ts';

const everyone: readonly ActorRole[] = ['DINER', 'PARTNER', 'HOST', 'ADMIN'];
const house: readonly ActorRole[] = ['HOST', 'ADMIN'];

/** What may become of each status, written down a second time and by status. */
const expected: { from: ReservationStatus | null; kind: ChangeKind; by: readonly ActorRole[] }[] = [
  { from: null, kind: 'BOOKED', by: everyone },
  { from: null, kind: 'WALK_IN', by: house },
  { from: 'CONFIRMED', kind: 'MODIFIED', by: everyone },
  { from: 'CONFIRMED', kind: 'MOVED', by: house },
  { from: 'CONFIRMED', kind: 'SWAPPED', by: house },
  { from: 'CONFIRMED', kind: 'ARRIVED', by: house },
  { from: 'CONFIRMED', kind: 'SEATED', by: house },
  { from: 'CONFIRMED', kind: 'COMPLETED', by: ['SYSTEM'] },
  { from: 'CONFIRMED', kind: 'CANCELLED', by: everyone },
  { from: 'CONFIRMED', kind: 'NO_SHOW', by: [...house, 'SYSTEM'] },
  { from: 'ARRIVED', kind: 'MOVED', by: house },
  { from: 'ARRIVED', kind: 'SWAPPED', by: house },
  { from: 'ARRIVED', kind: 'SEATED', by: house },
  { from: 'ARRIVED', kind: 'COMPLETED', by: ['SYSTEM'] },
  { from: 'ARRIVED', kind: 'CANCELLED', by: house },
  { from: 'ARRIVED', kind: 'NO_SHOW', by: house },
  { from: 'SEATED', kind: 'MOVED', by: house },
  { from: 'SEATED', kind: 'SWAPPED', by: house },
  { from: 'SEATED', kind: 'COMPLETED', by: [...house, 'SYSTEM'] },
  { from: 'NO_SHOW', kind: 'NO_SHOW_UNDONE', by: house },
  { from: 'ARRIVED', kind: 'STEP_UNDONE', by: house },
  { from: 'SEATED', kind: 'STEP_UNDONE', by: house },
  { from: 'COMPLETED', kind: 'STEP_UNDONE', by: house },
  { from: 'CANCELLED', kind: 'STEP_UNDONE', by: house },
];

describe('the state table', () => {
  it.each([null, ...reservationStatuses])('from %s allows what it should and nothing else', (from) => {
    for (const kind of changeKinds)
      for (const role of actorRoles) {
        const rule = expected.find((one) => one.from === from && one.kind === kind);
        expect([kind, role, mayChange(kind, from, role)]).toEqual([
          kind,
          role,
          rule?.by.includes(role) ?? false,
        ]);
      }
  });

  it('names what an undone no-show may become', () => {
    for (const status of reservationStatuses)
      expect(mayChange('NO_SHOW_UNDONE', 'NO_SHOW', 'HOST', status)).toBe(
        ['CONFIRMED', 'ARRIVED', 'COMPLETED'].includes(status),
      );
  });
});

it('never leaves an end but by undoing, however it is driven', () => {
  const steps = fc.array(
    fc.tuple(fc.constantFrom(...changeKinds), fc.constantFrom(...actorRoles), fc.nat()),
    {
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(steps, (drawn) => {
      let status: ReservationStatus | null = null;
      for (const [kind, role, which] of drawn) {
        if (!mayChange(kind, status, role)) continue;
        const before: ReservationStatus | null = status;
        const possible: (typeof transitions)[ChangeKind] = transitions[kind].filter(
          (one) => one.from === before && one.by.includes(role),
        );
        status = possible[which % possible.length]?.to ?? null;
        if (before === 'COMPLETED' || before === 'CANCELLED') expect(kind).toBe('STEP_UNDONE');
        if (before === 'NO_SHOW') expect(kind).toBe('NO_SHOW_UNDONE');
        if (before !== null) expect(['BOOKED', 'WALK_IN']).not.toContain(kind);
        if (role === 'DINER') expect(['BOOKED', 'MODIFIED', 'CANCELLED']).toContain(kind);
        if (role === 'SYSTEM') expect(['COMPLETED', 'NO_SHOW']).toContain(kind);
      }
    }),
  );
});

describe('undoing a no-show', () => {
  const hour = 3_600_000;
  it.each<[string, ReservationStatus, number, boolean, ReservationStatus | null]>([
    ['at once', 'CONFIRMED', 0, false, 'CONFIRMED'],
    ['of a party that had arrived', 'ARRIVED', hour, false, 'ARRIVED'],
    ['after the day', 'CONFIRMED', hour, true, 'COMPLETED'],
    ['a moment before a day has passed', 'CONFIRMED', 24 * hour - 1, true, 'COMPLETED'],
    ['when a day has passed', 'CONFIRMED', 24 * hour, true, null],
    ['when a day has passed, for a day that is still to come', 'CONFIRMED', 24 * hour, false, null],
  ])('%s', (_when, before, after, isDayOver, result) => {
    expect(statusAfterUndo(before, { markedAt: 5_000, now: 5_000 + after, isDayOver })).toBe(result);
  });
});

it.each([
  ['CONFIRMED', 30, 'NO_SHOW'],
  ['CONFIRMED', 0, 'NO_SHOW'],
  ['CONFIRMED', null, 'COMPLETED'],
  ['ARRIVED', 30, 'COMPLETED'],
  ['SEATED', 30, 'COMPLETED'],
] as const)(
  'a party that is %s when its day is closed, with no-shows after %s minutes, is %s',
  (status, rule, result) => {
    expect(statusAtClose(status, rule)).toBe(result);
  },
);
