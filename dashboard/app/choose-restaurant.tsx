import { useLingui } from '@lingui/react';
import { Link, Navigate } from '@tanstack/react-router';
import { Button } from '#dashboard/components/button.tsx';
import { Loading } from '#dashboard/components/loading.tsx';
import { signOut } from '#shared/browser/session.ts';
import styles from './session-gate.module.css';
import { useWorkplaces } from './workplaces.ts';

/** For those who work at several restaurants; those of one go on to it. */
export const ChooseRestaurant = () => {
  const { i18n } = useLingui();
  const { workplaces, error, again } = useWorkplaces();
  if (workplaces === undefined) return <Loading error={error} onAgain={again} />;
  const [first] = workplaces;
  if (first !== undefined && workplaces.length === 1)
    return <Navigate to="/$restaurantId/tonight" params={{ restaurantId: first.id }} replace />;
  return (
    <main className={styles.gate}>
      <h1>{first === undefined ? i18n._('No restaurant') : i18n._('Which restaurant?')}</h1>
      {first === undefined && (
        <p>{i18n._('You are signed in, and do not work at a restaurant here. Ask whoever manages yours.')}</p>
      )}
      <ul className={styles.list}>
        {workplaces.map(({ id, name, city }) => (
          <li key={id}>
            <Link to="/$restaurantId/tonight" params={{ restaurantId: id }}>
              {name} <span>{city}</span>
            </Link>
          </li>
        ))}
      </ul>
      <Button onPress={() => signOut('/dashboard')}>{i18n._('Sign out')}</Button>
    </main>
  );
};
