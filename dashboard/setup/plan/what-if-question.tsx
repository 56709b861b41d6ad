import { useLingui } from '@lingui/react';
import { Field } from '#dashboard/components/field.tsx';
import type { OutlookQuestion } from './ask-plan.ts';
import styles from './plan.module.css';

interface Props {
  readonly question: OutlookQuestion;
  readonly today: string;
  readonly onChange: (question: OutlookQuestion) => void;
}

const largestParty = 50;

/** Which evening is looked at, and for how many. */
export const WhatIfQuestion = ({ question, today, onChange }: Props) => {
  const { i18n } = useLingui();
  return (
    <div className={styles.question}>
      <Field label={i18n._('Evening to look at')}>
        {(parts) => (
          <input
            {...parts}
            type="date"
            min={today}
            value={question.date}
            onChange={({ target }) => target.value >= today && onChange({ ...question, date: target.value })}
          />
        )}
      </Field>
      <Field label={i18n._('Guests')}>
        {(parts) => (
          <select
            {...parts}
            value={question.partySize}
            onChange={({ target }) => onChange({ ...question, partySize: Number(target.value) })}
          >
            {Array.from({ length: largestParty }, (_, index) => index + 1).map((size) => (
              <option key={size}>{size}</option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
};
