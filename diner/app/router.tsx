import { createRootRoute, createRoute, createRouter, Navigate } from '@tanstack/react-router';
import { BookPage } from '#diner/booking/book-page.tsx';
import { parseBookingSearch } from '#diner/domain/booking-search.ts';
import { parseDiningSearch, parseVisitSearch } from '#diner/domain/dining-search.ts';
import { ReservationPage } from '#diner/reservations/reservation-page.tsx';
import { ReservationsPage } from '#diner/reservations/reservations-page.tsx';
import { RestaurantPage } from '#diner/restaurant/restaurant-page.tsx';
import { ReviewPage } from '#diner/reviews/review-page.tsx';
import { SearchPage } from '#diner/search/search-page.tsx';
import { JoinPage } from '#diner/waitlist/join-page.tsx';
import { WaitlistPage } from '#diner/waitlist/waitlist-page.tsx';
import { Frame } from './frame.tsx';

const root = createRootRoute({ component: Frame, notFoundComponent: () => <Navigate to="/" replace /> });

const search = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: parseDiningSearch,
  component: SearchPage,
});

const restaurant = createRoute({
  getParentRoute: () => root,
  path: '/restaurants/$restaurantId',
  validateSearch: parseVisitSearch,
  component: RestaurantPage,
});

const book = createRoute({
  getParentRoute: () => root,
  path: '/restaurants/$restaurantId/book',
  validateSearch: parseBookingSearch,
  component: BookPage,
});

const join = createRoute({
  getParentRoute: () => root,
  path: '/restaurants/$restaurantId/wait',
  validateSearch: parseVisitSearch,
  component: JoinPage,
});

const reservations = createRoute({
  getParentRoute: () => root,
  path: '/reservations',
  component: ReservationsPage,
});

// Mails lead to these three.
const reservation = createRoute({
  getParentRoute: () => root,
  path: '/reservations/$reservationId',
  validateSearch: ({ isNew }: Readonly<Record<string, unknown>>): { readonly isNew?: true } =>
    isNew === true ? { isNew } : {},
  component: ReservationPage,
});

const review = createRoute({
  getParentRoute: () => root,
  path: '/reservations/$reservationId/review',
  component: ReviewPage,
});

const waitlist = createRoute({
  getParentRoute: () => root,
  path: '/waitlist/$entryId',
  component: WaitlistPage,
});

export const router = createRouter({
  routeTree: root.addChildren([search, restaurant, book, join, reservations, reservation, review, waitlist]),
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
