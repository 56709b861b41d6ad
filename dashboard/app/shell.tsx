import { useLingui } from '@lingui/react';
import { Link, Navigate, Outlet, useParams } from '@tanstack/react-router';
import { Loading } from '#dashboard/components/loading.tsx';
import { permissionsOf } from './domain/permissions.ts';
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
  const { mayChangePlan, mayReadRecords } = permissionsOf(workplace.role);
  const params = { restaurantId };
  return (
    <WorkplaceProvider workplace={workplace} key={workplace.id}>
      <div className={styles.shell}>
        <a className={styles.skip} href="#content">
          {i18n._('Skip to the content')}
        </a>
        <header className={styles.bar}>
          <span className={styles.name}>{workplace.name}</span>
          <nav aria-label={i18n._('Pages')} className={styles.pages}>
            <Link to="/$restaurantId/tonight" params={params}>
              {i18n._('Tonight')}
            </Link>
            <Link to="/$restaurantId/guests" params={params}>
              {i18n._('Guests')}
            </Link>
            <Link to="/$restaurantId/reviews" params={params}>
              {i18n._('Reviews')}
            </Link>
            {mayReadRecords && (
              <Link to="/$restaurantId/records" params={params}>
                {i18n._('Looking back')}
              </Link>
            )}
            <Link to="/$restaurantId/setup" params={params}>
              {mayChangePlan ? i18n._('Setting up') : i18n._('Slots of an evening')}
            </Link>
            <Link to="/$restaurantId/notifications" params={params}>
              {i18n._('Notifications')}
            </Link>
          </nav>
          <PageMenu hasSeveralRestaurants={workplaces.length > 1} />
        </header>
        <div className={styles.content} id="content" tabIndex={-1}>
          <Outlet />
        </div>
      </div>
    </WorkplaceProvider>
  );
};
