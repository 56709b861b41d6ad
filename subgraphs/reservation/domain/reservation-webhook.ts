import { reservationPublicId, restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { WebhookEvent, WebhookEventType } from '#shared/webhooks/domain/webhook-event.ts';
import {
  isPartnerOwner,
  restaurantAsOwner,
  type WebhookOwner,
} from '#shared/webhooks/domain/webhook-owner.ts';
import { isOfDiner } from './policies.ts';
import type { Reservation } from './reservation.ts';
import type { ShownEvent } from './reservation-event.ts';
import type { ChangeKind } from './reservation-status.ts';

const typeOfKind: Readonly<Record<ChangeKind, WebhookEventType>> = {
  BOOKED: 'reservation.created',
  // It begins with the party at its table: the status says so.
  WALK_IN: 'reservation.created',
  MODIFIED: 'reservation.changed',
  MOVED: 'reservation.changed',
  SWAPPED: 'reservation.changed',
  ARRIVED: 'reservation.changed',
  SEATED: 'reservation.seated',
  COMPLETED: 'reservation.changed',
  CANCELLED: 'reservation.cancelled',
  NO_SHOW: 'reservation.no_show',
  NO_SHOW_UNDONE: 'reservation.changed',
  STEP_UNDONE: 'reservation.changed',
};

/** Which tables a party has is the house's own affair. */
const isOfTheHouse = (kind: ChangeKind) => kind === 'MOVED' || kind === 'SWAPPED';

/** An event, and who booked the reservation. */
export interface AnnouncedEvent extends ShownEvent, Pick<Reservation, 'dinerId' | 'source'> {}

const ownersOf = (event: AnnouncedEvent): WebhookOwner[] => {
  const restaurant = restaurantAsOwner(event.restaurantId);
  const { dinerId } = event;
  const isPartners = isPartnerOwner(dinerId) && isOfDiner(event) && !isOfTheHouse(event.kind);
  return isPartners ? [restaurant, dinerId] : [restaurant];
};

/** What the restaurant, and the partner that booked, are told of an event. Nothing personal. */
export const reservationWebhook = (event: AnnouncedEvent): WebhookEvent => {
  const { restaurantId, sequence, kind, timeZone, details } = event;
  const reservationId = reservationPublicId.encode({ restaurantId, id: event.reservationId });
  return {
    restaurantId,
    id: `${reservationId.replace(/^rsv/, 'evt')}_${sequence}`,
    type: typeOfKind[kind],
    occurredAt: event.occurredAt,
    data: {
      restaurantId: restaurantPublicId.encode(restaurantId),
      reservationId,
      sequence,
      change: kind,
      status: event.to,
      previousStatus: event.from,
      startsAt: Temporal.Instant.from(details.startsAt)
        .toZonedDateTimeISO(timeZone)
        .toString({ timeZoneName: 'never', smallestUnit: 'second' }),
      timeZone,
      partySize: details.partySize,
    },
    owners: ownersOf(event),
  };
};
