import { useLingui } from '@lingui/react';
import { Link, useSearch } from '@tanstack/react-router';
import { usePermissions, useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { Page } from '#dashboard/components/page.tsx';
import type { NotificationView } from './domain/notifications-search.ts';
import { NoticesOfDay } from './notices-of-day.tsx';
import { NotificationSettings } from './notification-settings.tsx';
import styles from './notifications-page.module.css';
import { Webhooks } from './webhooks.tsx';

/** What guests and the restaurant are told of reservations, and how. */
export const NotificationsPage = () => {
  const { i18n } = useLingui();
  const { id: restaurantId, role } = useWorkplace();
  const { mayChangeNotifications } = usePermissions();
  const { view: wanted = 'told' } = useSearch({ from: '/$restaurantId/notifications' });
  const views: readonly (readonly [NotificationView, string])[] = [
    ['told', i18n._('What was told')],
    ...(mayChangeNotifications ? [['settings', i18n._('Settings')] as const] : []),
    ...(role === 'OWNER' ? [['webhooks', i18n._('Webhooks')] as const] : []),
  ];
  const view = views.find(([name]) => name === wanted)?.[0] ?? 'told';
  return (
    <Page title={i18n._('Notifications')}>
      {views.length > 1 && (
        <nav className={styles.views} aria-label={i18n._('Of the notifications')}>
          {views.map(([name, label]) => (
            <Link
              key={name}
              to="/$restaurantId/notifications"
              params={{ restaurantId }}
              search={name === 'told' ? {} : { view: name }}
              activeOptions={{ exact: true }}
              aria-current={name === view ? 'page' : undefined}
            >
              {label}
            </Link>
          ))}
        </nav>
      )}
      {view === 'told' && <NoticesOfDay />}
      {view === 'settings' && <NotificationSettings />}
      {view === 'webhooks' && <Webhooks />}
    </Page>
  );
};
