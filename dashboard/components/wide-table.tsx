import type { ReactNode } from 'react';
import styles from './wide-table.module.css';

interface Props {
  readonly label: string;
  /** Head, body and foot of the table. */
  readonly children: ReactNode;
}

/** A table that scrolls sideways by itself where the screen is narrow, by touch and by keyboard. */
export const WideTable = ({ label, children }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too
  // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
  <div className={styles.scroll} tabIndex={0} role="group" aria-label={label}>
    <table>{children}</table>
  </div>
);
