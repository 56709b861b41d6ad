import { isValidPhoneNumber, parsePhoneNumber } from 'libphonenumber-js/min';
import type { Queryable } from '#shared/database/database.ts';
import {
  type NoticeId,
  noticeId,
  partyId,
  restaurantId,
  waitlistEntryId,
} from '#shared/identifiers/identifiers.ts';
import { reservationPublicId, waitlistEntryPublicId } from '#shared/identifiers/public-id.ts';
import { type DinerPreferences, usualPreferences } from '#shared/notifications/domain/preferences.ts';
import type { ClaimedNotice } from '../domain/claimed-notice.ts';
import type {
  NoticedChange,
  NoticedContent,
  NoticedGuest,
  NoticedOffer,
  NoticedReservation,
} from '../domain/noticed-content.ts';

interface ContentRow {
  restaurant_id: number;
  notice_id: string;
  subject_id: string;
  restaurant_name: string;
  street: string | null;
  postal_code: string | null;
  city: string;
  country_code: string;
  latitude: number;
  longitude: number;
  restaurant_phone: string | null;
  website: string | null;
  time_zone: string;
  guest_name: string;
  guest_email: string | null;
  guest_phone: string | null;
  guest_locale: string | null;
  guest_agrees_to_texts: boolean;
  starts_at: Temporal.Instant;
  duration_minutes: number;
  party_size: number;
  service_date: string | null;
  status: string;
  confirmation_code: string | null;
  special_requests: string | null;
  was_seated: boolean;
  is_reviewed: boolean;
  sequence: number | null;
  occurred_at: Temporal.Instant | null;
  actor_role: string | null;
  details: EventDetails | null;
  offer_hold_id: string | null;
  offer_expires_at: Temporal.Instant | null;
  preference_locale: string | null;
  mail: boolean | null;
  texts: boolean | null;
  texts_decided_at: Temporal.Instant | null;
  reminders: boolean | null;
  review_invitations: boolean | null;
  unsubscribe_token: string | null;
  restaurant_address: string | null;
  restaurant_locale: string | null;
}

interface EventSitting {
  readonly startsAt: string;
  readonly partySize: number;
}

type EventDetails = EventSitting & { readonly before?: EventSitting };

/** Of a guest of either; preferences hold only for who booked with an account of their own. */
const common = `
  n.restaurant_id, n.notice_id, n.subject_id, rest.name as restaurant_name, rest.street, rest.postal_code, rest.city,
  rest.country_code, rest.latitude, rest.longitude, rest.phone as restaurant_phone, rest.website, r.time_zone,
  r.guest_name, r.guest_email, r.guest_phone, r.guest_locale, r.guest_agrees_to_texts, r.starts_at, r.duration_minutes,
  r.party_size, r.status, p.locale as preference_locale, p.mail, p.texts, p.texts_decided_at, p.reminders,
  p.review_invitations, p.unsubscribe_token`;

const wanted = `
from unnest($1::integer[], $2::uuid[]) as wanted (restaurant_id, notice_id)
join notification.notice n using (restaurant_id, notice_id)`;

const ofReservationsText = `
select ${common}, r.service_date, r.confirmation_code, r.special_requests, e.sequence, e.occurred_at, e.actor_role, e.details,
  null::uuid as offer_hold_id, null::timestamptz as offer_expires_at,
  exists (select from inventory.visit v
    where v.restaurant_id = n.restaurant_id and v.party_id = n.subject_id) as was_seated,
  exists (select from review.reviewed_visit v
    where v.restaurant_id = n.restaurant_id and v.party_id = n.subject_id) as is_reviewed,
  a.address as restaurant_address, s.locale as restaurant_locale
${wanted}
join reservation.noticed_reservation r on r.restaurant_id = n.restaurant_id and r.reservation_id = n.subject_id
join restaurant.noticed_restaurant rest on rest.restaurant_id = n.restaurant_id
left join reservation.noticed_event e
  on e.restaurant_id = n.restaurant_id and e.reservation_id = n.subject_id and e.sequence = n.sequence
left join notification.diner_preference p
  on p.diner_id = r.diner_id and r.source in ('ONLINE', 'WAITLIST') and r.diner_id not like 'partner:%'
left join notification.restaurant_setting s on s.restaurant_id = n.restaurant_id
left join notification.restaurant_address a on a.restaurant_id = n.restaurant_id and a.address_id = n.recipient`;

const ofOffersText = `
select ${common}, null::date as service_date, null as confirmation_code, null as special_requests, null::smallint as sequence,
  null::timestamptz as occurred_at, null as actor_role, null::jsonb as details, r.offer_hold_id, r.offer_expires_at,
  false as was_seated, false as is_reviewed, null as restaurant_address, null as restaurant_locale
${wanted}
join reservation.noticed_offer r on r.restaurant_id = n.restaurant_id and r.entry_id = n.subject_id
join restaurant.noticed_restaurant rest on rest.restaurant_id = n.restaurant_id
left join notification.diner_preference p on p.diner_id = r.diner_id`;

/** Null for what is no number that can be called. */
const toPhone = (phone: string | null): string | null =>
  phone !== null && isValidPhoneNumber(phone) ? parsePhoneNumber(phone).number : null;

const toPreferences = (row: ContentRow): DinerPreferences =>
  row.mail === null
    ? usualPreferences
    : {
        locale: row.preference_locale,
        mail: row.mail,
        texts: row.texts,
        textsDecidedAt: row.texts_decided_at,
        reminders: row.reminders ?? true,
        reviewInvitations: row.review_invitations ?? true,
      };

const toGuest = (row: ContentRow): NoticedGuest => ({
  name: row.guest_name,
  mailAddress: row.guest_email,
  phone: toPhone(row.guest_phone),
  locale: row.guest_locale,
  agreesToTexts: row.guest_agrees_to_texts,
  preferences: toPreferences(row),
  unsubscribeToken: row.unsubscribe_token,
});

const toVisit = (row: ContentRow) => ({
  startsAt: row.starts_at.toZonedDateTimeISO(row.time_zone),
  durationMinutes: row.duration_minutes,
  partySize: row.party_size,
});

const toReservation = (row: ContentRow): NoticedReservation | null =>
  row.confirmation_code === null || row.service_date === null
    ? null
    : {
        ...toVisit(row),
        publicId: reservationPublicId.encode({
          restaurantId: restaurantId(row.restaurant_id),
          id: partyId(row.subject_id),
        }),
        confirmationCode: row.confirmation_code,
        status: row.status,
        serviceDate: Temporal.PlainDate.from(row.service_date),
        specialRequests: row.special_requests,
        wasSeated: row.was_seated,
        isReviewed: row.is_reviewed,
      };

const toChange = ({
  sequence,
  occurred_at,
  actor_role,
  details,
  time_zone,
}: ContentRow): NoticedChange | null => {
  if (sequence === null || occurred_at === null || details === null) return null;
  const toSitting = ({ startsAt, partySize }: EventSitting) => ({
    startsAt: Temporal.Instant.from(startsAt).toZonedDateTimeISO(time_zone),
    partySize,
  });
  return {
    ...toSitting(details),
    sequence,
    occurredAt: occurred_at,
    before: details.before === undefined ? null : toSitting(details.before),
    isByGuest: actor_role === 'DINER' || actor_role === 'PARTNER',
  };
};

const toOffer = (row: ContentRow): NoticedOffer | null =>
  row.offer_hold_id === null || row.offer_expires_at === null
    ? null
    : {
        ...toVisit(row),
        publicId: waitlistEntryPublicId.encode({
          restaurantId: restaurantId(row.restaurant_id),
          id: waitlistEntryId(row.subject_id),
        }),
        holdId: row.offer_hold_id,
        isOpen: row.status === 'OFFERED',
        expiresAt: row.offer_expires_at,
      };

const toContent = (row: ContentRow): NoticedContent => ({
  restaurantId: restaurantId(row.restaurant_id),
  restaurant: {
    name: row.restaurant_name,
    street: row.street,
    postalCode: row.postal_code,
    city: row.city,
    countryCode: row.country_code,
    latitude: row.latitude,
    longitude: row.longitude,
    phone: row.restaurant_phone,
    website: row.website,
  },
  timeZone: row.time_zone,
  guest: toGuest(row),
  reservation: toReservation(row),
  change: toChange(row),
  offer: toOffer(row),
  restaurantAddress: row.restaurant_address,
  restaurantLocale: row.restaurant_locale,
});

/**
 * What the notices are about, as it is now; of those whose reservation or offer is gone there is nothing. One
 * statement for reservations and one for offers, however many notices.
 */
export const findContents = async (
  queryable: Queryable,
  notices: readonly ClaimedNotice[],
): Promise<Map<NoticeId, NoticedContent>> => {
  const [offers, others] = [
    notices.filter(({ kind }) => kind === 'WAITLIST_OFFER'),
    notices.filter(({ kind }) => kind !== 'WAITLIST_OFFER'),
  ];
  const find = async (name: string, text: string, some: readonly ClaimedNotice[]) =>
    some.length === 0
      ? []
      : queryable.query<ContentRow>({
          name,
          text,
          values: [some.map((one) => one.restaurantId), some.map((one) => one.noticeId)],
        });
  const rows = await Promise.all([
    find('notification.find_contents', ofReservationsText, others),
    find('notification.find_offer_contents', ofOffersText, offers),
  ]);
  return new Map(rows.flat().map((row) => [noticeId(row.notice_id), toContent(row)]));
};
