import type { I18n } from '@lingui/core';
import type { EveningChange } from './evening-changes.ts';

/** What was done, in a line. */
export const doneWords = (i18n: I18n, { kind, guestName: guest, tables = '' }: EveningChange): string => {
  switch (kind) {
    case 'arrive':
      return i18n._('{guest} arrived', { guest });
    case 'seat':
      return i18n._('{guest} seated at {tables}', { guest, tables });
    case 'complete':
      return i18n._('{guest} left', { guest });
    case 'no-show':
      return i18n._('{guest} did not come', { guest });
    case 'undo-no-show':
      return i18n._('{guest} is expected again', { guest });
    case 'undo-step':
      return i18n._('{guest}: taken back', { guest: guest || i18n._('Walk-in') });
    case 'cancel':
      return i18n._('{guest} cancelled', { guest });
    case 'move':
      return i18n._('{guest} moved to {tables}', { guest, tables });
    case 'swap':
      return i18n._('{guest} swapped to {tables}', { guest, tables });
    case 'modify':
      return i18n._('{guest} changed', { guest });
    case 'walk-in':
      return tables === '' ? i18n._('Walk-in seated') : i18n._('Walk-in seated at {tables}', { tables });
    case 'book':
      return i18n._('{guest} booked', { guest });
  }
};
