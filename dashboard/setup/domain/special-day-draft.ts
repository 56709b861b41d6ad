import type { SeatingPeriodInput } from '#dashboard/generated/graphql.ts';
import { type PeriodDraft, periodDraftOf, periodInputOf } from './period-draft.ts';

/** A date with hours of its own, or none. */
export interface SpecialDayDraft {
  /** Empty until one is chosen. */
  readonly date: string;
  readonly note: string;
  readonly isClosed: boolean;
  /** Kept while the day is closed, in case it is opened again. */
  readonly periods: readonly PeriodDraft[];
}

interface ReadSpecialDay {
  readonly date: string;
  readonly note: string | null;
  readonly periods: readonly Omit<PeriodDraft, 'key'>[];
}

export const newSpecialDay: SpecialDayDraft = { date: '', note: '', isClosed: true, periods: [] };

export const specialDayDraftOf = ({ date, note, periods }: ReadSpecialDay): SpecialDayDraft => ({
  date,
  note: note ?? '',
  isClosed: periods.length === 0,
  periods: periods.map((period, index) => periodDraftOf(period, `shift ${index}`)),
});

export const specialDayInputOf = ({
  date,
  note,
  isClosed,
  periods,
}: SpecialDayDraft): {
  readonly date: string;
  readonly note: string | null;
  readonly periods: SeatingPeriodInput[];
} => ({
  date,
  note: note.trim() === '' ? null : note.trim(),
  periods: isClosed ? [] : periods.map(periodInputOf),
});
