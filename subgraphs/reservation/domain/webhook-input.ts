import { BadInput } from '#shared/graph/bad-input.ts';
import { type WebhookEventType, webhookEventTypes } from '#shared/webhooks/domain/webhook-event.ts';

/** An event type as the graph names it. */
export type EventTypeName =
  | 'RESERVATION_CREATED'
  | 'RESERVATION_CHANGED'
  | 'RESERVATION_CANCELLED'
  | 'RESERVATION_SEATED'
  | 'RESERVATION_NO_SHOW';

const nameOfType: Readonly<Record<WebhookEventType, EventTypeName>> = {
  'reservation.created': 'RESERVATION_CREATED',
  'reservation.changed': 'RESERVATION_CHANGED',
  'reservation.cancelled': 'RESERVATION_CANCELLED',
  'reservation.seated': 'RESERVATION_SEATED',
  'reservation.no_show': 'RESERVATION_NO_SHOW',
};

export const eventTypeName = (type: WebhookEventType): EventTypeName => nameOfType[type];

/** Each once, in the usual order. @throws BadInput where there is none */
export const parseEventTypes = (names: readonly EventTypeName[]): WebhookEventType[] => {
  const types = webhookEventTypes.filter((type) => names.includes(nameOfType[type]));
  if (types.length > 0) return types;
  throw new BadInput('input.eventTypes', 'at least one');
};
