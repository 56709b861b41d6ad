import type { I18n } from '@lingui/core';
import { timeText } from '#dashboard/app/wording.ts';
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
            : i18n._('free until {time}', { time: timeText(i18n, state.next.startsAt, timeZone) }),
      };
    case 'held':
      return {
        sign: '…',
        text: i18n._('being booked for {time}', { time: timeText(i18n, state.startsAt, timeZone) }),
      };
    case 'reserved':
      return { sign: '▸', text: timeText(i18n, state.booking.startsAt, timeZone) };
    case 'late':
      return { sign: '◷', text: i18n._('{minutes} min late', { minutes: state.lateMinutes }) };
    case 'arrived':
      return { sign: '◐', text: i18n._('waiting {minutes} min', { minutes: state.waitingMinutes }) };
    case 'seated':
      return { sign: '●', text: i18n._('{minutes} min left', { minutes: state.leftMinutes }) };
    case 'over':
      return { sign: '◉', text: i18n._('{minutes} min over', { minutes: state.overMinutes }) };
    case 'conflict':
      return {
        sign: '⚠',
        text: i18n._('{guest} is due', { guest: state.next.guestName || i18n._('the next party') }),
      };
  }
};
