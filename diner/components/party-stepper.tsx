import { useLingui } from '@lingui/react';
import { useId } from 'react';
import { largestParty } from '#diner/domain/dining-search.ts';
import styles from './party-stepper.module.css';

interface Props {
  readonly party: number;
  readonly onChange: (party: number) => void;
}

/** How many come: buttons for thumbs, and a field for those who type. */
export const PartyStepper = ({ party, onChange }: Props) => {
  const { i18n } = useLingui();
  const id = useId();
  const step = (by: number) => onChange(Math.min(largestParty, Math.max(1, party + by)));
  return (
    <div className={styles.stepper}>
      <label htmlFor={id}>{i18n._('Guests')}</label>
      <div className={styles.row}>
        <button
          type="button"
          aria-label={i18n._('One guest less')}
          disabled={party <= 1}
          onClick={() => step(-1)}
        >
          −
        </button>
        <input
          id={id}
          type="number"
          min={1}
          max={largestParty}
          required
          value={party || ''}
          onChange={({ target }) => onChange(Math.trunc(Math.min(largestParty, target.valueAsNumber || 0)))}
        />
        <button
          type="button"
          aria-label={i18n._('One guest more')}
          disabled={party >= largestParty}
          onClick={() => step(1)}
        >
          +
        </button>
      </div>
    </div>
  );
};
