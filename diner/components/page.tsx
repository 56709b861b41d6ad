import { type ReactNode, useEffect, useRef } from 'react';
import styles from './page.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** Whoever comes from another page of ours hears the new title; whoever just came has the whole window read. */
let isFirst = true;

/** A page with its title, in the window's too. */
export const Page = ({ title, children }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title === 'Tablegraph' ? title : `${title} · Tablegraph`;
  }, [title]);
  useEffect(() => {
    if (!isFirst) heading.current?.focus({ preventScroll: true });
    isFirst = false;
  }, []);
  return (
    <main className={styles.page} id="content" tabIndex={-1}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  );
};
