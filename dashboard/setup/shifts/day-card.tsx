import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { Button } from '#dashboard/components/button.tsx';
import type { Weekday } from '#dashboard/generated/graphql.ts';
import { newPeriod, type ShiftDraft } from '#dashboard/setup/domain/period-draft.ts';
import { mistakesAt } from '#dashboard/setup/domain/plan-mistake.ts';
import { serviceMinute } from '#dashboard/setup/domain/service-time.ts';
import { mealNames } from '#dashboard/setup/meal-names.ts';
import type { PlanMistake } from '#dashboard/setup/plan/ask-plan.ts';
import { weekdayText } from '#dashboard/setup/plan/plan-words.ts';
import { CopyDayDialog } from './copy-day-dialog.tsx';
import { ShiftCard } from './shift-card.tsx';
import styles from './shifts.module.css';

interface Props {
  readonly weekday: Weekday;
  /** Of the whole week. */
  readonly shifts: readonly ShiftDraft[];
  readonly mistakes: readonly PlanMistake[];
  readonly onChange: (shifts: readonly ShiftDraft[]) => void;
  readonly onOpen: (key: string) => void;
}

/** A weekday with its shifts; closed where it has none. */
export const DayCard = ({ weekday, shifts, mistakes, onChange, onOpen }: Props) => {
  const { i18n } = useLingui();
  const [isCopying, setCopying] = useState(false);
  const name = weekdayText(i18n, weekday);
  const own = shifts
    .filter((shift) => shift.weekday === weekday)
    .toSorted((one, other) => serviceMinute(one.firstSeating) - serviceMinute(other.firstSeating));
  const add = () => {
    const shift = { ...newPeriod(shifts, own, mealNames(i18n)), weekday };
    onChange([...shifts, shift]);
    onOpen(shift.key);
  };
  return (
    <section className={styles.day} aria-label={name}>
      <h2>{name}</h2>
      {own.length === 0 && <p className={styles.closed}>{i18n._('Closed')}</p>}
      {own.map((shift) => (
        <ShiftCard
          key={shift.key}
          shift={shift}
          mistakes={mistakesAt(mistakes, `shifts[${shifts.indexOf(shift)}]`)}
          onOpen={() => onOpen(shift.key)}
        />
      ))}
      <div className={styles.dayActions}>
        <Button onPress={add} aria-label={i18n._('Add a shift on {weekday}', { weekday: name })}>
          + {i18n._('Shift')}
        </Button>
        <Button
          look="quiet"
          onPress={() => setCopying(true)}
          aria-label={i18n._('Copy {weekday} to other days', { weekday: name })}
        >
          {i18n._('Copy…')}
        </Button>
      </div>
      {isCopying && (
        <CopyDayDialog from={weekday} shifts={shifts} onChange={onChange} onClose={() => setCopying(false)} />
      )}
    </section>
  );
};
