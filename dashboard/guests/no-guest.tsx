import { useLingui } from '@lingui/react';
import styles from './guest-entry.module.css';

/** Beside the list, until an entry is chosen. */
export const NoGuest = () => {
  const { i18n } = useLingui();
  return (
    <p className={styles.nobody}>
      {i18n._('Choose a guest to see contacts, notes and all reservations. Only your restaurant sees them.')}
    </p>
  );
};
