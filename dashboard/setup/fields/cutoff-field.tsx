import { useLingui } from '@lingui/react';
import type { PeriodDraft } from '#dashboard/setup/domain/period-draft.ts';
import { ChoiceField } from './choice-field.tsx';
import styles from './fields.module.css';
import { NumberField } from './number-field.tsx';

interface Props {
  readonly cutoff: PeriodDraft['cutoff'];
  readonly onChange: (cutoff: PeriodDraft['cutoff']) => void;
}

const mostMinutes = 86_400;

/** Until when diners can book a shift. */
export const CutoffField = ({ cutoff, onChange }: Props) => {
  const { i18n } = useLingui();
  const kind = cutoff === null ? 'usual' : cutoff.minutes === null ? 'none' : 'own';
  return (
    <div className={styles.pair}>
      <ChoiceField
        label={i18n._('Diners can book it')}
        value={kind}
        options={[
          ['usual', i18n._('as the booking rules say')],
          ['none', i18n._('until each slot')],
          ['own', i18n._('until before its first seating')],
        ]}
        onChange={(chosen) =>
          onChange(chosen === 'usual' ? null : { minutes: chosen === 'none' ? null : 60 })
        }
      />
      {cutoff !== null && cutoff.minutes !== null && (
        <NumberField
          label={i18n._('Minutes before its first seating')}
          bounds={[0, mostMinutes]}
          value={cutoff.minutes}
          onChange={(minutes) => onChange({ minutes })}
        />
      )}
    </div>
  );
};
