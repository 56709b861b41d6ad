import { type ReactNode, useEffect } from 'react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import styles from './page.module.css';

interface Props {
  readonly title: string;
  /** Beside the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page but tonight's: its title, in the window's too, and what it is about. */
export const Page = ({ title, actions, children }: Props) => {
  const { name } = useWorkplace();
  useEffect(() => {
    document.title = `${title} · ${name}`;
  }, [title, name]);
  return (
    <main className={styles.page}>
      <header className={styles.header}>
        <h1>{title}</h1>
        {actions}
      </header>
      {children}
    </main>
  );
};
