import { useLingui } from '@lingui/react';
import { Button } from '#dashboard/components/button.tsx';
import { Field } from '#dashboard/components/field.tsx';
import type { SlotLimitDraft } from '#dashboard/setup/domain/period-draft.ts';
import { serviceMinute } from '#dashboard/setup/domain/service-time.ts';
import styles from './fields.module.css';
import { LimitFields } from './limit-fields.tsx';

interface Props {
  /** Of the shift, at which slots begin. */
  readonly times: readonly string[];
  readonly limits: readonly SlotLimitDraft[];
  readonly onChange: (limits: readonly SlotLimitDraft[]) => void;
}

/** Limits of single slots, every week, in place of the shift's. */
export const SlotLimitsField = ({ times, limits, onChange }: Props) => {
  const { i18n } = useLingui();
  const sorted = limits.toSorted((one, other) => serviceMinute(one.time) - serviceMinute(other.time));
  const isFree = (time: string) => !limits.some((limit) => limit.time === time);
  const next = times.find(isFree);
  return (
    <fieldset className={styles.rows}>
      <legend>{i18n._('Limits of single slots')}</legend>
      {sorted.map((limit) => (
        <div className={styles.slotRow} key={limit.time}>
          <Field label={i18n._('Slot')}>
            {(parts) => (
              <select
                {...parts}
                value={limit.time}
                onChange={({ target }) =>
                  onChange(sorted.map((one) => (one === limit ? { ...one, time: target.value } : one)))
                }
              >
                {!times.includes(limit.time) && <option>{limit.time}</option>}
                {times
                  .filter((time) => time === limit.time || isFree(time))
                  .map((time) => (
                    <option key={time}>{time}</option>
                  ))}
              </select>
            )}
          </Field>
          <LimitFields
            limit={limit}
            onChange={(change) =>
              onChange(sorted.map((one) => (one === limit ? { ...one, ...change } : one)))
            }
          />
          <Button
            look="quiet"
            aria-label={i18n._('Remove the limit for {time}', { time: limit.time })}
            onPress={() => onChange(sorted.filter((one) => one !== limit))}
          >
            ✕
          </Button>
        </div>
      ))}
      <div>
        <Button
          isDisabled={next === undefined}
          onPress={() =>
            next !== undefined && onChange([...sorted, { time: next, covers: null, parties: null }])
          }
        >
          + {i18n._('Limit of a slot')}
        </Button>
      </div>
    </fieldset>
  );
};
