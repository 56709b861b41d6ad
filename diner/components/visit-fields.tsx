import { useLingui } from '@lingui/react';
import type { Visit } from '#diner/domain/suggested-visit.ts';
import { Field } from './field.tsx';
import { PartyStepper } from './party-stepper.tsx';
import styles from './visit-fields.module.css';

export interface WantedVisit extends Visit {
  readonly party: number;
}

interface Props {
  readonly value: WantedVisit;
  readonly onChange: (change: Partial<WantedVisit>) => void;
}

/** Day, time and guests. */
export const VisitFields = ({ value, onChange }: Props) => {
  const { i18n } = useLingui();
  return (
    <div className={styles.fields}>
      <Field label={i18n._('Day')}>
        {(parts) => (
          <input
            {...parts}
            type="date"
            required
            value={value.date}
            onChange={({ target }) => onChange({ date: target.value })}
          />
        )}
      </Field>
      <Field label={i18n._('Time')}>
        {(parts) => (
          <input
            {...parts}
            type="time"
            step={900}
            required
            value={value.time}
            onChange={({ target }) => onChange({ time: target.value })}
          />
        )}
      </Field>
      <PartyStepper party={value.party} onChange={(party) => onChange({ party })} />
    </div>
  );
};
