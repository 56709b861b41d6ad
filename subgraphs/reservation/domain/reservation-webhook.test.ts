import { describe, expect, it } from 'vitest';
import { partyId, restaurantId, viewerId } from '#shared/identifiers/identifiers.ts';
import { bodyOf } from '#shared/webhooks/domain/webhook-event.ts';
import { changeKinds } from './reservation-status.ts';
import { type AnnouncedEvent, reservationWebhook } from './reservation-webhook.ts';

const event: AnnouncedEvent = {
  restaurantId: restaurantId(395),
  reservationId: partyId('01890000-0000-7000-8000-00000000abcd'),
  sequence: 3,
  kind: 'MODIFIED',
  from: 'CONFIRMED',
  to: 'CONFIRMED',
  actorRole: 'DINER',
  occurredAt: Temporal.Instant.from('2027-06-01T10:00:00.120Z'),
  details: { startsAt: '2027-06-05T17:00:00Z', partySize: 4, tableIds: [], overrides: [] },
  timeZone: 'Europe/Vienna',
  dinerId: viewerId('partner:guide'),
  source: 'ONLINE',
};

describe('the webhook of an event', () => {
  it('says what happened in ids, numbers and times, on the restaurant’s clock', () => {
    const webhook = reservationWebhook(event);
    expect(JSON.parse(bodyOf(webhook))).toEqual({
      type: 'reservation.changed',
      id: 'evt_az_AYkAAAAAcACAAAAAAACrzQ_3',
      timestamp: '2027-06-01T10:00:00.120Z',
      data: {
        restaurantId: 'rst_az',
        reservationId: 'rsv_az_AYkAAAAAcACAAAAAAACrzQ',
        sequence: 3,
        change: 'MODIFIED',
        status: 'CONFIRMED',
        previousStatus: 'CONFIRMED',
        startsAt: '2027-06-05T19:00:00+02:00',
        timeZone: 'Europe/Vienna',
        partySize: 4,
      },
    });
  });

  it('has a type for every kind of change', () => {
    const types = changeKinds.map((kind) => `${kind}: ${reservationWebhook({ ...event, kind }).type}`);
    expect(types).toMatchInlineSnapshot(`
      [
        "BOOKED: reservation.created",
        "WALK_IN: reservation.created",
        "MODIFIED: reservation.changed",
        "MOVED: reservation.changed",
        "SWAPPED: reservation.changed",
        "ARRIVED: reservation.changed",
        "SEATED: reservation.seated",
        "COMPLETED: reservation.changed",
        "CANCELLED: reservation.cancelled",
        "NO_SHOW: reservation.no_show",
        "NO_SHOW_UNDONE: reservation.changed",
        "STEP_UNDONE: reservation.changed",
      ]
    `);
  });

  it.each([
    ['a partner’s booking', {}, ['restaurant:395', 'partner:guide']],
    ['a diner’s booking', { dinerId: viewerId('ada') }, ['restaurant:395']],
    ['a partner’s, moved to another table', { kind: 'MOVED' }, ['restaurant:395']],
    ['a partner’s, swapped with another', { kind: 'SWAPPED' }, ['restaurant:395']],
    ['a booking by the house', { source: 'IN_HOUSE' }, ['restaurant:395']],
  ] as const)('%s', (_name, change, owners) => {
    expect(reservationWebhook({ ...event, ...change }).owners).toEqual(owners);
  });
});
