import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { Field } from '#dashboard/components/field.tsx';
import { clockTime, isAfterMidnight } from '#dashboard/setup/domain/service-time.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly intervalMinutes: number;
  readonly mistake?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** A time on the restaurant's clock; what is after midnight is said to be of the night after. */
export const TimeField = ({ label, value, intervalMinutes, mistake, onChange }: Props) => {
  const { i18n } = useLingui();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field
      label={label}
      mistake={mistake}
      hint={isAfterMidnight(value) ? i18n._('after midnight, in the same night') : undefined}
    >
      {(parts) => (
        <input
          {...parts}
          type="time"
          step={intervalMinutes * 60}
          value={typed ?? value}
          onChange={({ target }) => {
            setTyped(target.value);
            if (target.value !== '') onChange(clockTime(target.value));
          }}
          onBlur={() => setTyped(null)}
        />
      )}
    </Field>
  );
};
