import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import { isToGuest } from '#shared/notifications/domain/notice.ts';
import type { PersonalRecord } from '../domain/personal-record.ts';
import type {
  GuestBookRecordResolvers,
  HoldRecordResolvers,
  RequestKeyRecordResolvers,
  ReservationRecordResolvers,
  WaitlistRecordResolvers,
} from '../generated/resolver-types.ts';

const typeNames = {
  RESERVATION: 'ReservationRecord',
  HOLD: 'HoldRecord',
  WAITLIST: 'WaitlistRecord',
  GUEST_BOOK: 'GuestBookRecord',
  REQUEST_KEY: 'RequestKeyRecord',
} as const;

/** A record as the union has it. */
export const shownRecord = (record: PersonalRecord) => {
  switch (record.kind) {
    case 'RESERVATION':
      return { ...record, __typename: typeNames[record.kind] };
    case 'HOLD':
      return { ...record, __typename: typeNames[record.kind] };
    case 'WAITLIST':
      return { ...record, __typename: typeNames[record.kind] };
    case 'GUEST_BOOK':
      return { ...record, __typename: typeNames[record.kind] };
    case 'REQUEST_KEY':
      return { ...record, __typename: typeNames[record.kind] };
  }
};

const zoned = (instant: Temporal.Instant | null, timeZone: string) =>
  instant?.toZonedDateTimeISO(timeZone) ?? null;

/** Whoever comes here has passed Viewer.personalRecords: the records are theirs. */
export const ReservationRecord: ReservationRecordResolvers = {
  guestEmail: ({ reservation }) => reservation.guest.email,
  guestPhone: ({ reservation }) => reservation.guest.phone,
  guestLocale: ({ reservation }) => reservation.guest.wishes?.locale ?? null,
  agreesToTexts: ({ reservation }) => reservation.guest.wishes?.agreesToTexts ?? false,
  notices: async ({ reservation: { restaurantId, reservationId, timeZone } }, _args, { noticesOf }) => {
    const notices = await noticesOf.load({ restaurantId, id: reservationId });
    return notices.filter(isToGuest).map((notice) => ({ ...notice, timeZone }));
  },
  source: ({ reservation }) => reservation.source,
  tables: ({ reservation: { restaurantId, serviceDate, tableIds } }) =>
    tableIds.map((tableId) => ({ restaurantId, tableId, serviceDate })),
  tableChoice: ({ reservation }) => reservation.tableChoice,
  history: async ({ reservation: { restaurantId, reservationId, timeZone } }, _args, { histories }) => {
    const events = await histories.load({ restaurantId, id: reservationId });
    return events.map((event) => ({ ...event, timeZone }));
  },
  arrivedAt: ({ reservation, arrivedAt }) => zoned(arrivedAt, reservation.timeZone),
  seatedAt: ({ reservation, seatedAt }) => zoned(seatedAt, reservation.timeZone),
  completedAt: ({ reservation, completedAt }) => zoned(completedAt, reservation.timeZone),
  cancelledAt: ({ reservation, cancelledAt }) => zoned(cancelledAt, reservation.timeZone),
};

export const HoldRecord: HoldRecordResolvers = {
  tables: ({ hold: { restaurantId, serviceDate, tableIds } }) =>
    tableIds.map((tableId) => ({ restaurantId, tableId, serviceDate })),
  extendedAt: ({ hold }) => zoned(hold.extendedAt, hold.timeZone),
  releasedAt: ({ hold }) => zoned(hold.releasedAt, hold.timeZone),
  bookedAt: ({ hold }) => zoned(hold.bookedAt, hold.timeZone),
};

export const WaitlistRecord: WaitlistRecordResolvers = {
  guestEmail: ({ entry }) => entry.guest.email,
  guestPhone: ({ entry }) => entry.guest.phone,
  guestLocale: ({ entry }) => entry.guest.wishes?.locale ?? null,
  agreesToTexts: ({ entry }) => entry.guest.wishes?.agreesToTexts ?? false,
};

export const GuestBookRecord: GuestBookRecordResolvers = {
  restaurant: ({ restaurantId }) => ({ id: restaurantPublicId.encode(restaurantId) }),
  createdAt: ({ createdAt, timeZone }) => createdAt.toZonedDateTimeISO(timeZone),
};

export const RequestKeyRecord: RequestKeyRecordResolvers = {
  usedAt: ({ usedAt }) => usedAt.toZonedDateTimeISO('UTC'),
};
