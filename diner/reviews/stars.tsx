import { useLingui } from '@lingui/react';
import { useId } from 'react';
import styles from './stars.module.css';

interface Props {
  readonly label: string;
  readonly value: number | null;
  readonly isRequired: boolean;
  readonly isDisabled: boolean;
  readonly onChange: (stars: number) => void;
}

/** One to five, as native radio buttons. */
export const Stars = ({ label, value, isRequired, isDisabled, onChange }: Props) => {
  const { i18n } = useLingui();
  const name = useId();
  return (
    <fieldset className={styles.stars} disabled={isDisabled}>
      <legend>{label}</legend>
      {[1, 2, 3, 4, 5].map((stars) => (
        <label key={stars}>
          <input
            className="visually-hidden"
            type="radio"
            name={name}
            required={isRequired}
            checked={value === stars}
            onChange={() => onChange(stars)}
          />
          <span aria-hidden="true">{value !== null && stars <= value ? '★' : '☆'}</span>
          <span className="visually-hidden">
            {i18n._('{stars, plural, one {# star} other {# stars}}', { stars })}
          </span>
        </label>
      ))}
    </fieldset>
  );
};
