import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { timeText } from '#dashboard/app/wording.ts';
import { Button } from '#dashboard/components/button.tsx';
import type { TableOption } from '#dashboard/evening/domain/table-options.ts';
import styles from './table-choice-list.module.css';

interface Props {
  readonly options: readonly TableOption[];
  /** How a free one is said, such as "Seat at 12". */
  readonly label: (tables: string) => string;
  readonly onChoose: (option: TableOption) => void;
  /** What to do with one that somebody has; such cannot be chosen without it. */
  readonly onTaken?: ((option: TableOption) => void) | undefined;
}

const suggestedCount = 6;

const OptionFacts = ({ option }: { readonly option: TableOption }) => {
  const { i18n } = useLingui();
  const { timeZone } = useWorkplace();
  const [conflict] = option.conflicts;
  if (conflict !== undefined)
    return (
      <span className={styles.taken}>
        {i18n._('✕ {guest} {time}', {
          guest: conflict.guestName || i18n._('Walk-in'),
          time: timeText(i18n, conflict.startsAt, timeZone),
        })}
      </span>
    );
  if (option.fit === 'too-small')
    return <span className={styles.small}>{i18n._('△ only {seats} seats', { seats: option.seats })}</span>;
  return <span>{i18n._('{seats} seats', { seats: option.seats })}</span>;
};

/** Tables for a party: first those that suit, then the rest with what is the matter with them. */
export const TableChoiceList = ({ options, label, onChoose, onTaken }: Props) => {
  const { i18n } = useLingui();
  const [showsAll, setShowsAll] = useState(false);
  const usable = options.filter(({ conflicts }) => conflicts.length === 0 || onTaken !== undefined);
  const shown = showsAll ? usable : usable.slice(0, suggestedCount);
  if (usable.length === 0) return <p>{i18n._('No table is free then.')}</p>;
  return (
    <div className={styles.options}>
      {shown.map((option, index) => (
        <Button
          key={option.name}
          className={styles.option}
          look={index === 0 && option.fit === 'fits' && option.conflicts.length === 0 ? 'primary' : 'plain'}
          onPress={() => (option.conflicts.length === 0 ? onChoose(option) : onTaken?.(option))}
        >
          <span className={styles.name}>{label(option.name)}</span>
          <OptionFacts option={option} />
        </Button>
      ))}
      {shown.length < usable.length && (
        <Button look="quiet" onPress={() => setShowsAll(true)}>
          {i18n._('All {count} tables', { count: usable.length })}
        </Button>
      )}
    </div>
  );
};
