import { useLingui } from '@lingui/react';
import styles from './stars.module.css';

/** A rating of 1 to 5, as stars and for those who do not see them in words. */
export const Stars = ({ rating }: { readonly rating: number }) => {
  const { i18n } = useLingui();
  return (
    <span className={styles.stars}>
      <span aria-hidden="true">
        {'★'.repeat(rating)}
        <span className={styles.empty}>{'☆'.repeat(5 - rating)}</span>
      </span>
      <span className="visually-hidden">{i18n._('{rating} of 5 stars', { rating })}</span>
    </span>
  );
};
