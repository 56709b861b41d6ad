import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from './fingerprint.ts';

/** The same value with every object's names the other way round. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]) => [name, reversed(inner)] as const)
      .reverse(),
  );
};

describe('fingerprintOf', () => {
  it('does not depend on the order of names, at any depth', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (input) => {
        expect(fingerprintOf('createReservation', { reversed: reversed(input) })).toBe(
          fingerprintOf('createReservation', { reversed: input }),
        );
      }),
    );
  });

  it('differs by operation, value, type, order of a list, and null from absent', () => {
    const fingerprints = [
      fingerprintOf('holdTable', { partySize: 2 }),
      fingerprintOf('createReservation', { partySize: 2 }),
      fingerprintOf('holdTable', { partySize: 3 }),
      fingerprintOf('holdTable', { partySize: '2' }),
      fingerprintOf('holdTable', { partySize: 2, seating: null }),
      fingerprintOf('holdTable', { partySize: [2, 3] }),
      fingerprintOf('holdTable', { partySize: [3, 2] }),
    ];
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
  });

  it('takes an absent and an undefined field for the same, and objects without a prototype', () => {
    const bare: Record<string, unknown> = Object.assign(Object.create(null), { partySize: 2 });
    expect(fingerprintOf('holdTable', { partySize: 2, seating: undefined })).toBe(
      fingerprintOf('holdTable', bare),
    );
  });

  it('tells nothing of the input', () => {
    expect(fingerprintOf('createReservation', { guest: { phone: '+43 1 234' } })).toMatch(/^[0-9a-f]{64}$/);
  });
});
