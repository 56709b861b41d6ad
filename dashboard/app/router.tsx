import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Navigate,
  Outlet,
} from '@tanstack/react-router';
import { parseGuestsSearch } from '#dashboard/guests/domain/guests-search.ts';
import { parseNotificationsSearch } from '#dashboard/notifications/domain/notifications-search.ts';
import { parseRecordsSearch } from '#dashboard/records/domain/records-search.ts';
import { parseReviewsSearch } from '#dashboard/reviews/domain/reviews-search.ts';
import { parseSetupSearch } from '#dashboard/setup/domain/setup-search.ts';
import { parseTonightSearch } from '#dashboard/tonight/domain/tonight-search.ts';
import { ChooseRestaurant } from './choose-restaurant.tsx';
import { SessionGate } from './session-gate.tsx';
import { Shell } from './shell.tsx';

const root = createRootRoute({
  component: () => (
    <SessionGate>
      <Outlet />
    </SessionGate>
  ),
  notFoundComponent: () => <Navigate to="/" replace />,
});

const choice = createRoute({ getParentRoute: () => root, path: '/', component: ChooseRestaurant });

const restaurant = createRoute({ getParentRoute: () => root, path: '/$restaurantId', component: Shell });

const restaurantHome = createRoute({
  getParentRoute: () => restaurant,
  path: '/',
  component: () => <Navigate from="/$restaurantId" to="/$restaurantId/tonight" replace />,
});

const tonight = createRoute({
  getParentRoute: () => restaurant,
  path: 'tonight',
  validateSearch: parseTonightSearch,
  component: lazyRouteComponent(() => import('#dashboard/tonight/tonight-page.tsx'), 'TonightPage'),
});

const guests = createRoute({
  getParentRoute: () => restaurant,
  path: 'guests',
  validateSearch: parseGuestsSearch,
  component: lazyRouteComponent(() => import('#dashboard/guests/guests-page.tsx'), 'GuestsPage'),
});

const noGuest = createRoute({
  getParentRoute: () => guests,
  path: '/',
  component: lazyRouteComponent(() => import('#dashboard/guests/no-guest.tsx'), 'NoGuest'),
});

const guest = createRoute({
  getParentRoute: () => guests,
  path: '$guestId',
  component: lazyRouteComponent(() => import('#dashboard/guests/guest-entry.tsx'), 'GuestEntry'),
});

const reviews = createRoute({
  getParentRoute: () => restaurant,
  path: 'reviews',
  validateSearch: parseReviewsSearch,
  component: lazyRouteComponent(() => import('#dashboard/reviews/reviews-page.tsx'), 'ReviewsPage'),
});

const records = createRoute({
  getParentRoute: () => restaurant,
  path: 'records',
  validateSearch: parseRecordsSearch,
  component: lazyRouteComponent(() => import('#dashboard/records/records-page.tsx'), 'RecordsPage'),
});

const setup = createRoute({
  getParentRoute: () => restaurant,
  path: 'setup',
  validateSearch: parseSetupSearch,
  component: lazyRouteComponent(() => import('#dashboard/setup/setup-page.tsx'), 'SetupPage'),
});

const notifications = createRoute({
  getParentRoute: () => restaurant,
  path: 'notifications',
  validateSearch: parseNotificationsSearch,
  component: lazyRouteComponent(
    () => import('#dashboard/notifications/notifications-page.tsx'),
    'NotificationsPage',
  ),
});

export const router = createRouter({
  basepath: '/dashboard',
  routeTree: root.addChildren([
    choice,
    restaurant.addChildren([
      restaurantHome,
      tonight,
      guests.addChildren([noGuest, guest]),
      reviews,
      records,
      setup,
      notifications,
    ]),
  ]),
  defaultPreload: 'intent',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
