import { describe, expect, it } from 'vitest';
import { type House, houses } from '../houses.ts';
import { naiveAvailability, startOf } from './naive-availability.ts';
import { allocation } from './testing/made-up.ts';

const house = (index: number): House => {
  const found = houses[index];
  if (found === undefined) throw new Error(`no house ${index}`);
  return found;
};
const paced = house(0);
const tight = house(2);
const now = 0;
const at = (where: House, time: string, partySize: number) => ({
  date: '2026-12-01',
  time,
  partySize,
  where,
});
const startsAt = startOf(tight, at(tight, '19:00', 2));
const taken = (tableId: number, differing: Parameters<typeof allocation>[0] = {}) =>
  allocation({
    ...{ restaurantId: tight.id, tableId, partyId: `party ${tableId}`, startsAt },
    ...{ endsAt: startsAt + 90 * 60_000, ...differing },
  });

describe('naiveAvailability', () => {
  it('has a table until all that fit are taken', () => {
    const ask = (...rows: Parameters<typeof naiveAvailability>[1]) =>
      naiveAvailability(tight, rows, now, at(tight, '19:30', 2));
    expect(ask()).toEqual({ isAvailable: true, reason: null, seatings: ['STANDARD'] });
    expect(ask(taken(1)).isAvailable).toBe(true);
    expect(ask(taken(1), taken(2))).toEqual({ isAvailable: false, reason: 'NO_TABLE', seatings: [] });
    expect(ask(taken(1), taken(2, { holdExpiresAt: now })).isAvailable).toBe(true);
    expect(ask(taken(1), taken(2, { holdExpiresAt: now + 1 })).isAvailable).toBe(false);
  });

  it('counts who starts at the time', () => {
    const start = startOf(paced, at(paced, '18:00', 2));
    const rows = [1, 2].map((tableId) =>
      taken(tableId, { restaurantId: paced.id, startsAt: start, covers: 3 }),
    );
    const ask = (time: string, partySize: number) =>
      naiveAvailability(paced, rows, now, at(paced, time, partySize)).reason;
    expect(ask('18:00', 1)).toBeNull();
    expect(ask('18:00', 2)).toBe('PACING_LIMIT');
    expect(ask('18:15', 2)).toBeNull();
  });
});
