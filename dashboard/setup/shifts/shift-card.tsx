import { useLingui } from '@lingui/react';
import type { ShiftDraft } from '#dashboard/setup/domain/period-draft.ts';
import { isAfterMidnight } from '#dashboard/setup/domain/service-time.ts';
import type { PlanMistake } from '#dashboard/setup/plan/ask-plan.ts';
import { mistakeText } from '#dashboard/setup/plan/plan-words.ts';
import styles from './shifts.module.css';

interface Props {
  readonly shift: ShiftDraft;
  readonly mistakes: readonly PlanMistake[];
  readonly onOpen: () => void;
}

/** A shift in short: opens it. */
export const ShiftCard = ({ shift, mistakes, onOpen }: Props) => {
  const { i18n } = useLingui();
  const { name, firstSeating, lastSeating, pacing, turnTimes, slotPacing, cutoff } = shift;
  const differences = [
    pacing !== null && i18n._('own limits'),
    turnTimes !== null && i18n._('own turn times'),
    cutoff !== null && i18n._('own cut-off'),
    slotPacing.length > 0 &&
      i18n._('{count, plural, one {# slot limited} other {# slots limited}}', { count: slotPacing.length }),
  ].filter((words) => words !== false);
  return (
    <button type="button" className={styles.shift} data-has-mistake={mistakes.length > 0} onClick={onOpen}>
      <strong>{name || i18n._('No name yet')}</strong>
      <span>
        {firstSeating}–{lastSeating}
        {isAfterMidnight(lastSeating) && <small> {i18n._('next morning')}</small>}
      </span>
      {differences.length > 0 && <small>{differences.join(', ')}</small>}
      {mistakes.map(({ path, code }) => (
        <span className={styles.mistake} key={`${path} ${code}`}>
          <span aria-hidden>⚠</span> {mistakeText(i18n, code)}
        </span>
      ))}
    </button>
  );
};
