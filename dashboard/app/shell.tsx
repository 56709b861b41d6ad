import { useLingui } from '@lingui/react';
import { Navigate, Outlet, useParams } from '@tanstack/react-router';
import { Loading } from '#dashboard/components/loading.tsx';
import { PageLinks } from './page-links.tsx';
import { PageMenu } from './page-menu.tsx';
import { WorkplaceProvider } from './restaurant-context.tsx';
import styles from './shell.module.css';
import { useWorkplaces } from './workplaces.ts';

/** What all pages of a restaurant have around them. */
export const Shell = () => {
  const { i18n } = useLingui();
  const { restaurantId = '' } = useParams({ strict: false });
  const { workplaces, error, again } = useWorkplaces();
  if (workplaces === undefined) return <Loading error={error} onAgain={again} />;
  const workplace = workplaces.find(({ id }) => id === restaurantId);
  if (workplace === undefined) return <Navigate to="/" replace />;
  return (
    <WorkplaceProvider workplace={workplace} key={workplace.id}>
      <div className={styles.shell}>
        <a className={styles.skip} href="#content">
          {i18n._('Skip to the content')}
        </a>
        <header className={styles.bar}>
          <span className={styles.name}>{workplace.name}</span>
          <PageLinks restaurantId={restaurantId} />
          <PageMenu hasSeveralRestaurants={workplaces.length > 1} />
        </header>
        <div className={styles.content} id="content" tabIndex={-1}>
          <Outlet />
        </div>
      </div>
    </WorkplaceProvider>
  );
};
