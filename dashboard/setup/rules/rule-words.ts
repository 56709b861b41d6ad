import type { I18n } from '@lingui/core';
import type { OptionalRule, RequiredRule } from '#dashboard/setup/domain/rules-draft.ts';

interface RuleWords {
  readonly label: string;
  readonly hint?: string;
}

/** What the rules are called, and where a mistake among them is. */
export const ruleWords = (i18n: I18n) => {
  const words: Record<RequiredRule | OptionalRule, RuleWords> = {
    bookingWindowDays: { label: i18n._('Days ahead'), hint: i18n._('Today and so many days can be booked.') },
    smallestParty: { label: i18n._('Smallest party online') },
    largestParty: { label: i18n._('Largest party online'), hint: i18n._('Larger ones are asked to call.') },
    slotCutoffMinutes: { label: i18n._('Minutes before a slot that it closes') },
    shiftCutoffMinutes: {
      label: i18n._('Minutes before a shift that all of it closes'),
      hint: i18n._('Empty: each slot closes for itself.'),
    },
    bufferMinutes: { label: i18n._('Minutes between two parties at a table') },
    cancellationCutoffMinutes: {
      label: i18n._('Minutes before the visit until which diners can change or cancel'),
    },
    holdMinutes: { label: i18n._('Minutes that a table is held while a diner books') },
    waitlistOfferMinutes: { label: i18n._('Minutes that a table is kept for whoever waited for it') },
    noShowAfterMinutes: {
      label: i18n._('Minutes late after which a party did not come'),
      hint: i18n._('Counted when the day is closed. Empty: only your team says who did not come.'),
    },
  };
  const others: Readonly<Record<string, string>> = {
    pacing: i18n._('Pacing'),
    turnTimes: i18n._('Turn times'),
    slotIntervalMinutes: i18n._('Slots begin every'),
  };
  return {
    ...words,
    /** Null where it is none of the rules. */
    placeOf: (path: string): string | null => {
      const name = /^\w+/.exec(path)?.[0] ?? '';
      const rule = Object.entries(words).find(([known]) => known === name);
      return rule?.[1].label ?? others[name] ?? null;
    },
  };
};
