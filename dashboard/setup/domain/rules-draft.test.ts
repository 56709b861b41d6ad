import { describe, expect, it } from 'vitest';
import { rulesDraftOf, rulesInputOf } from './rules-draft.ts';

const rules = rulesDraftOf({
  slotIntervalMinutes: 15,
  bookingWindowDays: 90,
  slotCutoffMinutes: 60,
  shiftCutoffMinutes: null,
  bufferMinutes: 10,
  smallestParty: 1,
  largestParty: 8,
  cancellationCutoffMinutes: 120,
  holdMinutes: 5,
  noShowAfterMinutes: 30,
  waitlistOfferMinutes: 15,
  pacing: { covers: 20, parties: null },
  turnTimes: [{ upToGuests: 2, minutes: 90 }],
});

describe('changed booking rules', () => {
  it.each([
    [{}, {}],
    [{ bufferMinutes: 15 }, { bufferMinutes: 15 }],
    [{ noShowAfterMinutes: null }, { noShowAfterMinutes: null }],
    [{ pacing: { covers: 20, parties: null } }, {}],
    [{ pacing: { covers: 20, parties: 6 } }, { pacing: { covers: 20, parties: 6 } }],
    [{ turnTimes: [] }, { turnTimes: [] }],
  ])('%j are sent as %j', (change, sent) => {
    expect(rulesInputOf(rules, { ...rules, ...change })).toEqual(sent);
  });
});
