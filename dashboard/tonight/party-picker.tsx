import { useLingui } from '@lingui/react';
import { Button } from '#dashboard/components/button.tsx';
import { Field } from '#dashboard/components/field.tsx';
import styles from './party-picker.module.css';

interface Props {
  readonly partySize: number;
  readonly onChange: (partySize: number) => void;
}

const usual = [1, 2, 3, 4, 5, 6, 7, 8];
const largest = 50;

/** How many they are: one tap for the usual sizes, or typed. */
export const PartyPicker = ({ partySize, onChange }: Props) => {
  const { i18n } = useLingui();
  return (
    <div className={styles.party}>
      <Field label={i18n._('Guests')}>
        {(parts) => (
          <input
            {...parts}
            // biome-ignore lint/a11y/noAutofocus: a dialog begins at its first field
            autoFocus
            type="number"
            inputMode="numeric"
            min={1}
            max={largest}
            value={partySize === 0 ? '' : partySize}
            onFocus={({ target }) => target.select()}
            onChange={({ target }) =>
              onChange(Math.min(largest, Math.max(0, Math.trunc(Number(target.value)))))
            }
          />
        )}
      </Field>
      <fieldset className={styles.usual}>
        <legend className="visually-hidden">{i18n._('Usual sizes')}</legend>
        {usual.map((size) => (
          <Button
            key={size}
            look={size === partySize ? 'primary' : 'plain'}
            aria-pressed={size === partySize}
            aria-label={i18n._('{count, plural, one {# guest} other {# guests}}', { count: size })}
            excludeFromTabOrder
            onPress={() => onChange(size)}
          >
            {size}
          </Button>
        ))}
      </fieldset>
    </div>
  );
};
