import type { ReactNode } from 'react';
import styles from './card.module.css';

interface Props {
  readonly title?: string;
  readonly children: ReactNode;
}

/** A part of a page with its own heading. */
export const Card = ({ title, children }: Props) => (
  <section className={styles.card}>
    {title !== undefined && <h2>{title}</h2>}
    {children}
  </section>
);
