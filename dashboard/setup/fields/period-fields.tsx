import { useLingui } from '@lingui/react';
import { Field } from '#dashboard/components/field.tsx';
import { isInOrder, type PeriodDraft } from '#dashboard/setup/domain/period-draft.ts';
import { slotTimes } from '#dashboard/setup/domain/service-time.ts';
import { CheckField } from './check-field.tsx';
import { CutoffField } from './cutoff-field.tsx';
import styles from './fields.module.css';
import { LimitFields } from './limit-fields.tsx';
import { SlotLimitsField } from './slot-limits-field.tsx';
import { TimeField } from './time-field.tsx';
import { TurnTimesField } from './turn-times-field.tsx';

interface Props {
  readonly period: PeriodDraft;
  readonly intervalMinutes: number;
  readonly onChange: (change: Partial<PeriodDraft>, topic?: string) => void;
}

/** A seating period: its times, and what of it differs from the restaurant's rules. */
export const PeriodFields = ({ period, intervalMinutes, onChange }: Props) => {
  const { i18n } = useLingui();
  const { name, firstSeating, lastSeating, turnTimes, pacing, slotPacing, cutoff } = period;
  return (
    <div className={styles.period}>
      <div className={styles.periodTimes}>
        <Field label={i18n._('Name')}>
          {(parts) => (
            <input
              {...parts}
              value={name}
              maxLength={100}
              onChange={({ target }) => onChange({ name: target.value }, 'name')}
            />
          )}
        </Field>
        <TimeField
          label={i18n._('First seating')}
          value={firstSeating}
          intervalMinutes={intervalMinutes}
          onChange={(time) => onChange({ firstSeating: time }, 'firstSeating')}
        />
        <TimeField
          label={i18n._('Last seating')}
          value={lastSeating}
          intervalMinutes={intervalMinutes}
          mistake={isInOrder(period) ? undefined : i18n._('The last seating comes before the first.')}
          onChange={(time) => onChange({ lastSeating: time }, 'lastSeating')}
        />
      </div>
      <CheckField
        label={i18n._('Limits of its own')}
        isOn={pacing !== null}
        onChange={(isOn) => onChange({ pacing: isOn ? { covers: null, parties: null } : null })}
      />
      {pacing && <LimitFields limit={pacing} onChange={(limit) => onChange({ pacing: limit }, 'pacing')} />}
      <CheckField
        label={i18n._('Turn times of its own')}
        isOn={turnTimes !== null}
        onChange={(isOn) => onChange({ turnTimes: isOn ? [{ upToGuests: 2, minutes: 90 }] : null })}
      />
      {turnTimes && (
        <TurnTimesField
          turnTimes={turnTimes}
          onChange={(next) => onChange({ turnTimes: next }, 'turnTimes')}
        />
      )}
      <CutoffField cutoff={cutoff} onChange={(next) => onChange({ cutoff: next }, 'cutoff')} />
      <SlotLimitsField
        times={slotTimes(firstSeating, lastSeating, intervalMinutes)}
        limits={slotPacing}
        onChange={(next) => onChange({ slotPacing: next }, 'slotPacing')}
      />
    </div>
  );
};
