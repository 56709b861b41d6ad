import { key } from '../booking.ts';
import type { Column } from './columns.ts';
import type { Scene } from './scene.ts';
import type { Arguments } from './selection.ts';

/** A way through the graph to a thing with an id. */
export interface Path {
  readonly name: string;
  /** An operation in which `...All` stands for the fields that are tried. */
  readonly document: string;
  readonly variables: object;
  /** Whether nobody gets there by it. */
  readonly leadsNowhere?: boolean;
}

/** What is looked for in answers, by the type of a row, with the row's variant. */
export interface Target {
  readonly type: string;
  readonly variant: string;
  readonly id: string;
  readonly paths: readonly Path[];
}

const theirsOf = (column: Column, { diner, partner }: Scene) =>
  column === 'partner (whose it is)' ? partner : diner;

const path = (name: string, document: string, variables: object = {}): Path => ({
  name,
  document,
  variables,
});
const deadEnd = (...[name, document, variables]: Parameters<typeof path>): Path => ({
  ...path(name, document, variables),
  leadsNowhere: true,
});

const byId = 'query ($id: ID!) { restaurant(id: $id)';

/** Arguments of the fields that need some. */
export const argumentsOf = (scene: Scene): Arguments => {
  const { date, time } = scene.diner.visited;
  const around = `(from: "${scene.waiting.date}", to: "${scene.specialDate}")`;
  const today = Temporal.Now.plainDateISO();
  const lastWeek = `(from: "${today.subtract({ days: 7 })}", to: "${today}")`;
  return {
    'Query.places': '(text: "Wi", first: 5)',
    'Query.restaurant': `(id: "${scene.here}")`,
    'Query.restaurants': `(ids: ["${scene.here}"])`,
    'Query.reservation': `(id: $id)`,
    'Query.reservations': `(ids: [$id])`,
    'Query.searchRestaurants': `(input: { near: { latitude: 48.2, longitude: 16.37 }, date: "${date}", time: "${time}", partySize: 2 })`,
    'Subscription.availabilityChanged': `(restaurantIds: ["${scene.here}"], date: "${date}", time: "${time}", partySize: 2)`,
    'Subscription.serviceDayChanged': `(restaurantId: "${scene.here}", date: "${date}")`,
    'Restaurant.availability': `(date: "${date}", time: "${time}", partySize: 2)`,
    'Restaurant.availabilityCalendar': `(from: "${date}", to: "${date}", partySize: 2)`,
    'Restaurant.book': `(date: "${date}")`,
    'Restaurant.guest': `(id: "${scene.guestId}")`,
    'Restaurant.guests': '(first: 5)',
    'Restaurant.heldTables': `(date: "${scene.offered.date}")`,
    'Restaurant.reviews': '(first: 1)',
    'Restaurant.seatingSlots': `(date: "${date}")`,
    'Restaurant.serviceRecords': lastWeek,
    'Restaurant.slotPacing': around,
    'Restaurant.specialDays': `(from: "${scene.specialDate}", to: "${scene.specialDate}")`,
    'Restaurant.waitlist': `(date: "${scene.waiting.date}")`,
  };
};

const booksElsewhere: ReadonlySet<Column> = new Set([
  'diner (stranger)',
  'host elsewhere',
  'partner (stranger)',
]);

const holdPath = ({ here, diner }: Scene): Path => {
  const { date, time } = diner.toReview;
  const input = { idempotencyKey: key(), restaurantId: here, date, time, partySize: 2 };
  const document =
    'mutation ($input: HoldTableInput!) { holdTable(input: $input) { ... on Hold { restaurant { ...All } } } }';
  return path('holdTable', document, { input });
};

const restaurantPaths = (scene: Scene, column: Column): Path[] => {
  const { visited } = theirsOf(column, scene);
  const { name, coordinates } = scene.house;
  const near = { ...visited, near: coordinates, name };
  return [
    path('restaurant', `${byId} { ...All } }`, { id: scene.here }),
    path('restaurants', 'query ($id: ID!) { restaurants(ids: [$id]) { ...All } }', { id: scene.here }),
    path(
      'searchRestaurants',
      `query ($near: GeoPointInput!, $name: String!, $date: LocalDate!, $time: LocalTime!) {
        searchRestaurants(input: { near: $near, radiusKm: 0.2, text: $name, date: $date, time: $time, partySize: 2,
          includeUnavailable: true }) { results(first: 10) { edges { node { restaurant { ...All } } } } } }`,
      near,
    ),
    path('reservation', 'query ($id: ID!) { reservation(id: $id) { restaurant { ...All } } }', {
      id: visited.id,
    }),
    path('viewer, employments', '{ viewer { employments { restaurant { ...All } } } }'),
    path(
      'viewer, reservations',
      '{ viewer { reservations(first: 5) { edges { node { restaurant { ...All } } } } } }',
    ),
    path('viewer, waitlist', '{ viewer { waitlist { restaurant { ...All } } } }'),
    path('viewer, waitlist, hold', '{ viewer { waitlist { offer { restaurant { ...All } } } } }'),
    path('reviews', `${byId} { reviews(first: 5) { edges { node { restaurant { ...All } } } } } }`, {
      id: scene.here,
    }),
    ...(booksElsewhere.has(column) ? [holdPath(scene)] : []),
  ];
};

const reservationPaths = (scene: Scene, column: Column): Path[] => {
  const { id, date } = theirsOf(column, scene).visited;
  const at = { id: scene.here, date, guest: scene.guestId };
  const dated = 'query ($id: ID!, $date: LocalDate!) { restaurant(id: $id)';
  return [
    path('reservation', 'query ($id: ID!) { reservation(id: $id) { ...All } }', { id }),
    path('reservations', 'query ($id: ID!) { reservations(ids: [$id]) { ...All } }', { id }),
    path('restaurant, book', `${dated} { book(date: $date) { ...All } } }`, at),
    path('viewer, reservations', '{ viewer { reservations(first: 50) { edges { node { ...All } } } } }'),
    path(
      'restaurant, guest, reservations',
      `query ($id: ID!, $guest: ID!) { restaurant(id: $id) { guest(id: $guest) {
        reservations(first: 50) { edges { node { ...All } } } } } }`,
      at,
    ),
    path(
      'viewer, personalRecords',
      `{ viewer { personalRecords(first: 100) { edges { node { ... on ReservationRecord { reservation { ...All } } } } } } }`,
    ),
    path(
      'viewer, reviewRecords',
      '{ viewer { reviewRecords(first: 50) { edges { node { reservation { ...All } } } } } }',
    ),
  ];
};

const guestPaths = (scene: Scene, column: Column): Path[] => {
  const { date } = scene.diner.visited;
  const at = { id: scene.here, date, guest: scene.guestId, elsewhere: scene.elsewhere };
  return [
    path(
      'restaurant, guest',
      'query ($id: ID!, $guest: ID!) { restaurant(id: $id) { guest(id: $guest) { ...All } } }',
      at,
    ),
    deadEnd(
      "another's restaurant, guest",
      'query ($elsewhere: ID!, $guest: ID!) { restaurant(id: $elsewhere) { guest(id: $guest) { ...All } } }',
      at,
    ),
    path(
      'restaurant, guests',
      `${byId} { guests(text: "authorization", first: 50) { edges { node { ...All } } } } }`,
      at,
    ),
    path(
      'restaurant, book',
      'query ($id: ID!, $date: LocalDate!) { restaurant(id: $id) { book(date: $date) { guest { ...All } } } }',
      at,
    ),
    path('reservation', 'query ($id: ID!) { reservation(id: $id) { guest { ...All } } }', {
      id: theirsOf(column, scene).visited.id,
    }),
  ];
};

const moderationQueue = '{ reviewModerationQueue(first: 50) { edges { node { review { ...All } } } } }';

const reviewPaths = (scene: Scene, reservationId: string, isPublished: boolean): Path[] => [
  path('reservation', 'query ($id: ID!) { reservation(id: $id) { review { ...All } } }', {
    id: reservationId,
  }),
  (isPublished ? path : deadEnd)(
    'restaurant',
    `${byId} { reviews(first: 20) { edges { node { ...All } } } } }`,
    { id: scene.here },
  ),
  path('viewer', '{ viewer { reviewRecords(first: 50) { edges { node { review { ...All } } } } } }'),
  (isPublished ? deadEnd : path)('moderation queue', moderationQueue),
];

const othersReviewPaths = ({ here }: Scene): Path[] => [
  path('restaurant', `${byId} { reviews(first: 20) { edges { node { ...All } } } } }`, { id: here }),
  path(
    'viewer, reactions',
    '{ viewer { reviewReactions(first: 50) { edges { node { review { ...All } } } } } }',
  ),
];

const waitlistPaths = (scene: Scene): Path[] => [
  path('viewer', '{ viewer { waitlist { ...All } } }'),
  path(
    'restaurant',
    'query ($id: ID!, $date: LocalDate!) { restaurant(id: $id) { waitlist(date: $date) { ...All } } }',
    { id: scene.here, date: scene.offered.date },
  ),
  path(
    'viewer, personalRecords',
    '{ viewer { personalRecords(first: 100) { edges { node { ... on WaitlistRecord { entry { ...All } } } } } } }',
  ),
];

/** What somebody of the column would look for, with all the ways to it. */
export const targetsOf = (scene: Scene, column: Column): Target[] => {
  const { viewer } = scene.people[column];
  const at = { id: scene.here };
  const target = (type: string, id: string, paths: readonly Path[], variant = ''): Target => ({
    type,
    variant,
    id,
    paths,
  });
  return [
    target('Restaurant', scene.here, restaurantPaths(scene, column)),
    target('Reservation', theirsOf(column, scene).visited.id, reservationPaths(scene, column)),
    target('Guest', scene.guestId, guestPaths(scene, column)),
    target('QueuedWalkIn', scene.walkInId, [path('restaurant', `${byId} { walkInQueue { ...All } } }`, at)]),
    target('Webhook', scene.webhookId, [path('restaurant', `${byId} { webhooks { ...All } } }`, at)]),
    target('WaitlistEntry', scene.offeredId, waitlistPaths(scene)),
    target('Review', scene.reviewId, reviewPaths(scene, scene.diner.visited.id, true)),
    target(
      'Review',
      scene.unpublishedReviewId,
      reviewPaths(scene, scene.unpublished.id, false),
      'while unpublished',
    ),
    target('Review', scene.othersReviewId, othersReviewPaths(scene), 'of another diner'),
    target('Viewer', viewer?.id ?? 'nobody', [path('viewer', '{ viewer { ...All } }')]),
  ];
};

/** The questions themselves. */
export const questionVariables = (scene: Scene, column: Column): object => ({
  id: theirsOf(column, scene).visited.id,
});
