import type { RestaurantId, ViewerId } from '#shared/identifiers/identifiers.ts';
import type { MaybeViewer, Role, Viewer } from '#shared/identity/viewer.ts';
import { isEmployedAt, worksFor } from '#shared/identity/works-for.ts';
import { isHostOf } from './guest-book-policy.ts';
import type { ReservationSource } from './reservation.ts';
import type { ActorRole } from './reservation-status.ts';

interface Owned {
  readonly restaurantId: RestaurantId;
  readonly dinerId: ViewerId;
  readonly source: ReservationSource;
}

/** Whether somebody's own account booked it: the house's own bookings name whoever took them, who is no diner. */
export const isOfDiner = ({ source }: { readonly source: ReservationSource }): boolean =>
  source === 'ONLINE' || source === 'WAITLIST';

/** Its diner, and whoever works for the restaurant. The same people may change it. */
export const maySeeReservation = (viewer: MaybeViewer, reservation: Owned): boolean =>
  viewer !== null &&
  ((viewer.id === reservation.dinerId && isOfDiner(reservation)) ||
    worksFor(viewer, reservation.restaurantId));

/** Keeps the table for a moment: nobody else gives it more time, lets it go or books it. */
export const isHeldBy = (viewerId: ViewerId, { holderId }: { readonly holderId: ViewerId }): boolean =>
  viewerId === holderId;

interface InLine {
  readonly restaurantId: RestaurantId;
  readonly dinerId: ViewerId;
}

/** A place in the line is its diner's, and the restaurant's hosts'. */
export const maySeeWaitlistEntry = (viewer: MaybeViewer, { restaurantId, dinerId }: InLine): boolean =>
  viewer?.id === dinerId || isHostOf(viewer, restaurantId);

/** In whose name something is done. */
export interface Actor {
  /** Null for the platform itself. */
  readonly id: ViewerId | null;
  readonly role: ActorRole;
}

export const systemActor: Actor = { id: null, role: 'SYSTEM' };

const roleAt = (viewer: Viewer, restaurantId: RestaurantId): ActorRole => {
  const { roles } = viewer;
  if (isEmployedAt(viewer, restaurantId)) return 'HOST';
  if (roles.includes('ADMIN')) return 'ADMIN';
  return roles.includes('PARTNER') && !roles.includes('DINER') ? 'PARTNER' : 'DINER';
};

/** What the viewer is at the restaurant. */
export const actorAt = (viewer: Viewer, restaurantId: RestaurantId): Actor => ({
  id: viewer.id,
  role: roleAt(viewer, restaurantId),
});

const bookingRoles: ReadonlySet<Role> = new Set(['DINER', 'HOST', 'PARTNER', 'ADMIN']);

/** Diners for themselves, the people of restaurants and partners for others. */
export const mayBook = (viewer: Viewer): boolean => viewer.roles.some((role) => bookingRoles.has(role));

/** Whether the viewer is no guest, so that a booking has to say how the guest can be reached. */
export const booksForOthers = (viewer: Viewer): boolean => viewer.roles.includes('PARTNER');

/** A restaurant's records of its days are its managers', and theirs who run the platform. */
export const maySeeServiceRecords = (viewer: MaybeViewer, restaurantId: RestaurantId): boolean =>
  worksFor(viewer, restaurantId, 'MANAGER');
