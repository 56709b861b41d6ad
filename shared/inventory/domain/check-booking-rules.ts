import { largestPartyEver } from './check-floor-plan.ts';
import { checkPacing, checkTurnTimes, longestCutoffMinutes } from './check-seating-periods.ts';
import { checkRange, type ReportMistake } from './plan-mistake.ts';
import type { BookingRules } from './restaurant-plan.ts';

type Bounds = readonly [smallest: number, largest: number];

const bounds = {
  bookingWindowDays: ['The booking window in days', [0, 730]],
  slotCutoffMinutes: ['The cut-off before a slot in minutes', [0, longestCutoffMinutes]],
  shiftCutoffMinutes: ['The cut-off before a shift in minutes', [0, longestCutoffMinutes]],
  bufferMinutes: ['The buffer between parties in minutes', [0, 120]],
  smallestParty: ['The smallest party', [1, largestPartyEver]],
  largestParty: ['The largest party', [1, largestPartyEver]],
  cancellationCutoffMinutes: ['The cut-off for cancelling in minutes', [0, longestCutoffMinutes]],
  holdMinutes: ['The time of a hold in minutes', [1, 60]],
  noShowAfterMinutes: ['The time after which nobody is waited for in minutes', [0, 24 * 60]],
  waitlistOfferMinutes: ['The time of an offer from the waitlist in minutes', [1, 24 * 60]],
} as const satisfies { readonly [Name in keyof BookingRules]?: readonly [string, Bounds] };

/** What cannot hold in booking rules by themselves. */
export const checkBookingRules = (report: ReportMistake, rules: BookingRules): void => {
  const { slotIntervalMinutes, smallestParty, largestParty, pacingCovers, pacingParties } = rules;
  // What is stored is JSON, whatever the types say.
  if (![15, 30].includes(slotIntervalMinutes))
    report('slotIntervalMinutes', 'OUT_OF_RANGE', 'Slots begin every 15 or every 30 minutes.');
  for (const name of Object.keys(bounds).filter((key): key is keyof typeof bounds => key in bounds)) {
    const value = rules[name];
    if (value !== null) checkRange(report, name, value, bounds[name][1], bounds[name][0]);
  }
  if (smallestParty > largestParty)
    report(
      'smallestParty',
      'PARTY_RANGE',
      `The smallest party has ${smallestParty} guests and the largest ${largestParty}: the smallest is above the largest.`,
    );
  checkTurnTimes(report, 'turnTimes', rules.turnTimes, rules.bufferMinutes, 'the restaurant');
  checkPacing(report, 'pacing.', { covers: pacingCovers, parties: pacingParties }, 'the restaurant');
};
