import { Forbidden, Unauthenticated } from '#shared/graph/access-errors.ts';
import { parseLocalDate } from '#shared/graph/parse-input.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { FeedSubject } from '#shared/live-feed/domain/feed-kind.ts';
import type { Context } from '../context.ts';
import { isHostOf } from '../domain/guest-book-policy.ts';
import type { Reservation } from '../domain/reservation.ts';
import type {
  MyReservationChangeResolvers,
  ResolverFn,
  ResolversTypes,
  ServiceDayChangeResolvers,
  ServiceDaySubject,
  SubscriptionServiceDayChangedArgs,
} from '../generated/resolver-types.ts';
import { visibleReservation } from './query.ts';

type Root = Record<PropertyKey, never>;

interface SubscriptionFields {
  readonly serviceDayChanged: ResolverFn<
    ResolversTypes['ServiceDayChange'],
    Root,
    Context,
    SubscriptionServiceDayChangedArgs
  >;
  readonly myReservationChanged: ResolverFn<ResolversTypes['MyReservationChange'], Root, Context, Root>;
}

/** Asked for each answer of a subscription, as the fields of a query are: who may see it is looked at each time. */
export const Subscription: SubscriptionFields = {
  serviceDayChanged: (_parent, { restaurantId, date }, { viewer }) => {
    const serviceDate = parseLocalDate('date', date);
    if (viewer === null) throw new Unauthenticated();
    const id = restaurantPublicId.decode(restaurantId);
    if (id === null || !isHostOf(viewer, id))
      throw new Forbidden('Only who works at the restaurant may follow its service days');
    return { restaurantId: id, date: serviceDate };
  },
  myReservationChanged: (_parent, _args, { viewer }) => {
    if (viewer === null) throw new Unauthenticated();
    return viewer;
  },
};

const subjects = {
  reservation: 'RESERVATION',
  waitlist: 'WAITLIST',
  queue: 'QUEUE',
  plan: 'PLAN',
  notice: 'NOTICE',
} as const satisfies Readonly<Record<FeedSubject, ServiceDaySubject>>;

const isThere = (reservation: Reservation | null): reservation is Reservation => reservation !== null;

export const ServiceDayChange: ServiceDayChangeResolvers = {
  restaurant: ({ restaurantId }) => ({ id: restaurantPublicId.encode(restaurantId) }),
  subjects: (_day, _args, { change }) => change?.subjects.map((subject) => subjects[subject]) ?? null,
  reservations: async (_day, _args, context) => {
    if (context.change === null) return null;
    const changed = context.change.reservationIds.map((id) => visibleReservation(id, context));
    return (await Promise.all(changed)).filter(isThere);
  },
};

export const MyReservationChange: MyReservationChangeResolvers = {
  viewer: (viewer) => viewer,
  reservation: (_viewer, _args, context) => {
    const [id] = context.change?.reservationIds ?? [];
    return id === undefined ? null : visibleReservation(id, context);
  },
};
