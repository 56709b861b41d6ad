import { chooseLocale } from './choose-locale.ts';
import type { ClaimedNotice } from './claimed-notice.ts';
import type {
  DinerNotice,
  Notice,
  NoticeReservation,
  NoticeVisit,
  RestaurantNotice,
  VisitDay,
} from './notice.ts';
import type { NoticedContent, NoticedOffer, NoticedReservation } from './noticed-content.ts';

/** Where the pages are that notices lead to; null where there are none. */
export interface NoticePages {
  /** Of the diners' application: reservations/ID, reservations/ID/review and waitlist/ID below it. */
  readonly diner: URL | null;
  readonly dashboard: URL | null;
  /** Of the gateway, which unsubscribes. */
  readonly gateway: URL;
}

const pageBelow = (base: URL | null, ...path: string[]): string | null =>
  base === null ? null : [base.href.replace(/\/$/, ''), ...path.map(encodeURIComponent)].join('/');

const unsubscribePage = (gateway: URL, token: string): string => {
  const page = new URL('/unsubscribe', gateway);
  page.searchParams.set('token', token);
  return page.href;
};

const dayOf = (startsAt: Temporal.ZonedDateTime, now: Temporal.Instant): VisitDay => {
  const today = now.toZonedDateTimeISO(startsAt.timeZoneId).toPlainDate();
  const days = today.until(startsAt.toPlainDate()).days;
  if (days === 0) return 'TODAY';
  return days === 1 ? 'TOMORROW' : 'LATER';
};

const present = <Value>(name: string, value: Value | null): Value => {
  if (value === null) throw new Error(`a notice without its ${name}`);
  return value;
};

/** Each of these is needed by some kinds of notices; one that is missing is a fault of ours. */
const partsOf = ({ reservation, change, offer }: NoticedContent) => ({
  reservation: () => present('reservation', reservation),
  change: () => present('event', change),
  offer: () => present('offer', offer),
});

const asItStands = ({
  publicId,
  confirmationCode,
  specialRequests,
  startsAt,
  durationMinutes,
  partySize,
}: NoticedReservation): NoticeReservation => ({
  id: publicId,
  confirmationCode,
  specialRequests,
  startsAt,
  durationMinutes,
  partySize,
});

const visitOf = ({ startsAt, durationMinutes, partySize }: NoticedOffer): NoticeVisit => ({
  startsAt,
  durationMinutes,
  partySize,
});

/** @throws Error where the content lacks what the kind of notice needs */
export const composeNotice = (
  notice: ClaimedNotice,
  content: NoticedContent,
  pages: NoticePages,
  now: Temporal.Instant,
): Notice => {
  const { guest, restaurant, restaurantLocale } = content;
  const parts = partsOf(content);
  const toGuest = {
    locale: chooseLocale([guest.preferences.locale, guest.locale], restaurant.countryCode),
    guestName: guest.name,
    restaurant,
  };
  const reservationPage = (...path: string[]) =>
    pageBelow(pages.diner, 'reservations', parts.reservation().publicId, ...path);
  /** As it was after the event, whatever became of it since: later notices tell that. */
  const afterEvent = (): NoticeReservation => {
    const { startsAt, partySize } = parts.change();
    return { ...asItStands(parts.reservation()), startsAt, partySize };
  };
  const beforeEvent = (): NoticeVisit => {
    const { durationMinutes } = parts.reservation();
    const { before, startsAt, partySize } = parts.change();
    return { durationMinutes, ...(before ?? { startsAt, partySize }) };
  };
  const ofEvent = () => ({
    ...toGuest,
    reservation: afterEvent(),
    sequence: parts.change().sequence,
    changedAt: parts.change().occurredAt,
    reservationUrl: reservationPage(),
  });
  const toRestaurant = () => ({
    ...toGuest,
    locale: chooseLocale([restaurantLocale], restaurant.countryCode),
    reservation: afterEvent(),
    dashboardUrl: pages.dashboard?.href ?? null,
  });
  const compose = (): DinerNotice | RestaurantNotice => {
    switch (notice.kind) {
      case 'CONFIRMATION':
        return { kind: notice.kind, ...ofEvent() };
      case 'CHANGE':
        return { kind: notice.kind, ...ofEvent(), before: beforeEvent() };
      case 'CANCELLATION':
        return { kind: notice.kind, ...ofEvent(), byRestaurant: !parts.change().isByGuest };
      case 'REMINDER':
        return {
          kind: notice.kind,
          ...toGuest,
          reservation: asItStands(parts.reservation()),
          when: dayOf(parts.reservation().startsAt, now),
          reservationUrl: reservationPage(),
        };
      case 'WAITLIST_OFFER':
        return {
          kind: notice.kind,
          ...toGuest,
          visit: visitOf(parts.offer()),
          expiresAt: parts.offer().expiresAt.toZonedDateTimeISO(content.timeZone),
          offerUrl: pageBelow(pages.diner, 'waitlist', parts.offer().publicId),
        };
      case 'REVIEW_INVITATION':
        return {
          kind: notice.kind,
          ...toGuest,
          reservation: asItStands(parts.reservation()),
          reviewUrl: reservationPage('review'),
          unsubscribeUrl: present(
            'way to unsubscribe',
            guest.unsubscribeToken && unsubscribePage(pages.gateway, guest.unsubscribeToken),
          ),
        };
      case 'NO_SHOW':
        return { kind: notice.kind, ...toGuest, reservation: asItStands(parts.reservation()) };
      case 'RESTAURANT_NEW':
      case 'RESTAURANT_CANCELLED':
        return { kind: notice.kind, ...toRestaurant() };
      case 'RESTAURANT_CHANGED':
        return { kind: notice.kind, ...toRestaurant(), before: beforeEvent() };
      default:
        return notice.kind satisfies never;
    }
  };
  return compose();
};
