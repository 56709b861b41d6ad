import type { I18n } from '@lingui/core';
import { minutesText, timeText } from '#dashboard/app/wording.ts';
import type { TableState } from '#dashboard/evening/domain/table-state.ts';

/** A table's state in a few words, and the sign that stands for it. */
export const stateWords = (
  i18n: I18n,
  state: TableState,
  timeZone: string,
): { readonly sign: string; readonly text: string } => {
  switch (state.kind) {
    case 'free':
      return {
        sign: '',
        text:
          state.next === null
            ? i18n._('free')
            : i18n._('until {time}', { time: timeText(i18n, state.next.startsAt, timeZone) }),
      };
    case 'held':
      return {
        sign: '…',
        text: i18n._('being booked for {time}', { time: timeText(i18n, state.startsAt, timeZone) }),
      };
    case 'reserved':
      return { sign: '▸', text: timeText(i18n, state.booking.startsAt, timeZone) };
    case 'late':
      return { sign: '◷', text: i18n._('{minutes} late', { minutes: minutesText(i18n, state.lateMinutes) }) };
    case 'arrived':
      return {
        sign: '◐',
        text: i18n._('waits {minutes}', { minutes: minutesText(i18n, state.waitingMinutes) }),
      };
    case 'seated':
      return { sign: '●', text: i18n._('{minutes} left', { minutes: minutesText(i18n, state.leftMinutes) }) };
    case 'over':
      return { sign: '◉', text: i18n._('{minutes} over', { minutes: minutesText(i18n, state.overMinutes) }) };
    case 'conflict':
      return {
        sign: '⚠',
        text: i18n._('{guest} is due', { guest: state.next.guestName || i18n._('the next party') }),
      };
  }
};
