import { Field } from '#dashboard/components/field.tsx';

interface Props<Value extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, text: string])[];
  readonly onChange: (value: Value) => void;
}

/** One of few. */
export const ChoiceField = <Value extends string>({
  label,
  hint,
  value,
  options,
  onChange,
}: Props<Value>) => (
  <Field label={label} hint={hint}>
    {(parts) => (
      <select
        {...parts}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(([option]) => option === target.value);
          if (chosen !== undefined) onChange(chosen[0]);
        }}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    )}
  </Field>
);
