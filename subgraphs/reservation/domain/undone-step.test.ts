import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorRoles, changeKinds, mayChange, reservationStatuses } from './reservation-status.ts';
import { type LastStep, statusBeforeStep } from './undone-step.ts';

const minute = 60_000;
const seated: LastStep = {
  kind: 'SEATED',
  from: 'ARRIVED',
  to: 'SEATED',
  actorRole: 'HOST',
  occurredAt: 5_000,
};
const walkIn: LastStep = { ...seated, kind: 'WALK_IN', from: null };

describe('taking back the last step', () => {
  it.each<[string, Partial<LastStep>, number, string | null]>([
    ['seated', {}, 0, 'ARRIVED'],
    ['seated at once', { from: 'CONFIRMED' }, 0, 'CONFIRMED'],
    ['arrived', { kind: 'ARRIVED', from: 'CONFIRMED', to: 'ARRIVED' }, 0, 'CONFIRMED'],
    ['completed', { kind: 'COMPLETED', from: 'SEATED', to: 'COMPLETED' }, 0, 'SEATED'],
    ['cancelled', { kind: 'CANCELLED', from: 'ARRIVED', to: 'CANCELLED' }, 0, 'ARRIVED'],
    ['walked in', walkIn, 0, 'CANCELLED'],
    ['by an administrator', { actorRole: 'ADMIN' }, 0, 'ARRIVED'],
    ['a moment before ten minutes', {}, 10 * minute - 1, 'ARRIVED'],
    ['after ten minutes', {}, 10 * minute, null],
    [
      'cancelled by the diner',
      { kind: 'CANCELLED', from: 'CONFIRMED', to: 'CANCELLED', actorRole: 'DINER' },
      0,
      null,
    ],
    [
      'closed by the platform',
      { kind: 'COMPLETED', from: 'SEATED', to: 'COMPLETED', actorRole: 'SYSTEM' },
      0,
      null,
    ],
    ['moved', { kind: 'MOVED', from: 'SEATED' }, 0, null],
    ['taken back already', { kind: 'STEP_UNDONE', from: 'SEATED', to: 'ARRIVED' }, 0, null],
    ['no-show', { kind: 'NO_SHOW', from: 'CONFIRMED', to: 'NO_SHOW' }, 0, null],
  ])('%s', (_which, changes, after, expected) => {
    const at = { now: 5_000 + after, isDayOver: false };
    expect(statusBeforeStep({ ...seated, ...changes }, 'HOST', at)).toBe(expected);
    expect(statusBeforeStep({ ...seated, ...changes }, 'HOST', { ...at, isDayOver: true })).toBeNull();
    expect(statusBeforeStep({ ...seated, ...changes }, 'DINER', at)).toBeNull();
  });

  it('only ever leads where the state table lets it', () => {
    const last = fc.record({
      kind: fc.constantFrom(...changeKinds),
      from: fc.constantFrom(null, ...reservationStatuses),
      to: fc.constantFrom(...reservationStatuses),
      actorRole: fc.constantFrom(...actorRoles),
      occurredAt: fc.constant(0),
    });
    fc.assert(
      fc.property(last, fc.constantFrom(...actorRoles), fc.nat(20 * minute), (step, role, now) => {
        const before = statusBeforeStep(step, role, { now, isDayOver: false });
        if (before === null) return;
        expect(mayChange('STEP_UNDONE', step.to, role, before)).toBe(true);
        expect(now).toBeLessThan(10 * minute);
        expect(['HOST', 'ADMIN']).toContain(step.actorRole);
      }),
    );
  });
});
