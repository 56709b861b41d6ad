import { useLingui } from '@lingui/react';
import type { LimitDraft } from '#dashboard/setup/domain/period-draft.ts';
import styles from './fields.module.css';
import { NumberField } from './number-field.tsx';

const mostStarts = 10_000;

interface Props {
  readonly limit: LimitDraft;
  readonly onChange: (limit: LimitDraft) => void;
}

/** Most that start in one slot: guests, parties, or both; empty for no limit. */
export const LimitFields = ({ limit: { covers, parties }, onChange }: Props) => {
  const { i18n } = useLingui();
  return (
    <div className={styles.pair}>
      <NumberField
        label={i18n._('Guests at a time')}
        hint={i18n._('Empty: no limit')}
        bounds={[1, mostStarts]}
        isOptional
        value={covers}
        onChange={(next) => onChange({ covers: next, parties })}
      />
      <NumberField
        label={i18n._('Parties at a time')}
        hint={i18n._('Empty: no limit')}
        bounds={[1, mostStarts]}
        isOptional
        value={parties}
        onChange={(next) => onChange({ covers, parties: next })}
      />
    </div>
  );
};
