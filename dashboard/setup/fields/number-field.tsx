import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { Field } from '#dashboard/components/field.tsx';

interface Common {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly bounds: readonly [least: number, most: number];
  readonly step?: number;
}

type Props = Common &
  (
    | {
        readonly isOptional?: false;
        readonly value: number;
        readonly onChange: (value: number) => void;
      }
    | {
        /** Empty for none. */
        readonly isOptional: true;
        readonly value: number | null;
        readonly onChange: (value: number | null) => void;
      }
  );

/** A whole number within its bounds. What makes no sense is said, and goes no further than the field. */
export const NumberField = (props: Props) => {
  const { label, hint, bounds, step = 1, value } = props;
  const [least, most] = bounds;
  const { i18n } = useLingui();
  const [typed, setTyped] = useState<string | null>(null);
  const take = (text: string) => {
    setTyped(text);
    if (text.trim() === '') {
      if (props.isOptional) props.onChange(null);
      return;
    }
    const number = Number(text);
    if (Number.isInteger(number) && number >= least && number <= most) props.onChange(number);
  };
  const shown = typed ?? (value === null ? '' : String(value));
  const number = Number(shown);
  const isGood =
    shown.trim() === ''
      ? props.isOptional === true
      : Number.isInteger(number) && number >= least && number <= most;
  return (
    <Field
      label={label}
      hint={hint}
      mistake={isGood ? undefined : i18n._('A whole number from {least} to {most}.', { least, most })}
    >
      {(parts) => (
        <input
          {...parts}
          type="number"
          inputMode="numeric"
          min={least}
          max={most}
          step={step}
          value={shown}
          onChange={({ target }) => take(target.value)}
          onBlur={() => setTyped(null)}
        />
      )}
    </Field>
  );
};
