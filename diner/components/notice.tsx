import type { ReactNode } from 'react';
import styles from './notice.module.css';

interface Props {
  readonly tone: 'info' | 'failure';
  readonly children: ReactNode;
}

/** Something to know, said at once to who cannot see it. */
export const Notice = ({ tone, children }: Props) => (
  <div className={`${styles.notice} ${styles[tone]}`} role={tone === 'failure' ? 'alert' : 'status'}>
    <span aria-hidden="true">{tone === 'failure' ? '⚠' : 'ℹ'}</span>
    <div className={styles.words}>{children}</div>
  </div>
);
