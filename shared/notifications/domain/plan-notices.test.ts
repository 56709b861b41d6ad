import { describe, expect, it } from 'vitest';
import type { PlannedNotice } from './notice-kind.ts';
import { type NoticedEvent, type NoticedReservation, planNotices } from './plan-notices.ts';
import { usualPreferences, usualSettings } from './preferences.ts';

const startsAt = Temporal.Instant.from('2026-12-04T18:00:00Z');
const occurredAt = Temporal.Instant.from('2026-11-20T09:00:00Z');
const sitting = { startsAt, partySize: 2 };

const booked: NoticedEvent = {
  ...sitting,
  sequence: 1,
  kind: 'BOOKED',
  occurredAt,
  isByHouse: false,
  isConfirmed: true,
  wasCancelled: false,
  before: null,
};
const reservation: NoticedReservation = {
  timeZone: 'Europe/Vienna',
  serviceDate: Temporal.PlainDate.from('2026-12-04'),
  isDiners: true,
  contact: { hasMail: true, hasPhone: true, agreesToTexts: false },
};

const planOf = (
  event: Partial<NoticedEvent> = {},
  changes: {
    readonly reservation?: Partial<NoticedReservation>;
    readonly preferences?: Partial<typeof usualPreferences>;
    readonly settings?: Partial<typeof usualSettings>;
  } = {},
) => {
  const { notices, endsReminders } = planNotices(
    { ...booked, ...event },
    { ...reservation, ...changes.reservation },
    { ...usualPreferences, ...changes.preferences },
    { ...usualSettings, ...changes.settings },
  );
  const line = ({ kind, channel, recipient, occasion, sequence, dueAt }: PlannedNotice) =>
    `${kind} ${channel} ${recipient} (${occasion}${sequence === null ? '' : ', in order'}) ${dueAt}`;
  return { notices: notices.map(line), endsReminders };
};
const noticesOf = (...input: Parameters<typeof planOf>) => planOf(...input).notices;

const moved = { startsAt: startsAt.subtract({ hours: 1 }), partySize: 2 };

describe('the notices of an event', () => {
  it('confirm a booking, remind of it, and tell the dashboard', () => {
    expect(planOf()).toEqual({
      notices: [
        'CONFIRMATION MAIL 0 (1, in order) 2026-11-20T09:00:00Z',
        'RESTAURANT_NEW DASHBOARD 0 (1, in order) 2026-11-20T09:00:00Z',
        'REMINDER MAIL 0 (DAY_BEFORE 2026-12-04T18:00:00Z) 2026-12-03T18:00:00Z',
        'REMINDER MAIL 0 (SAME_DAY 2026-12-04T18:00:00Z) 2026-12-04T15:00:00Z',
      ],
      endsReminders: false,
    });
  });

  it('are texted only to who agreed, by account or with the booking', () => {
    const agreed = { contact: { ...reservation.contact, agreesToTexts: true } };
    const channels = (...input: Parameters<typeof planOf>) =>
      noticesOf(...input)
        .filter((line) => line.startsWith('CONFIRMATION'))
        .map((line) => line.split(' ')[1]);
    expect(channels({}, { reservation: agreed })).toEqual(['MAIL', 'TEXT']);
    expect(channels({}, { preferences: { texts: true } })).toEqual(['MAIL', 'TEXT']);
    expect(channels({}, { reservation: agreed, preferences: { texts: false } })).toEqual(['MAIL']);
    expect(channels({}, { preferences: { texts: true, mail: false } })).toEqual(['MAIL', 'TEXT']);
    expect(channels({}, { preferences: { mail: false } })).toEqual(['MAIL']);
  });

  it('leave out what a diner does not want, and who cannot be reached', () => {
    expect(noticesOf({}, { preferences: { reminders: false } })).toHaveLength(2);
    const nobody = { contact: { hasMail: false, hasPhone: false, agreesToTexts: false } };
    expect(noticesOf({}, { reservation: nobody })).toEqual([
      'RESTAURANT_NEW DASHBOARD 0 (1, in order) 2026-11-20T09:00:00Z',
    ]);
  });

  it('go to every address of a restaurant that wants mails, and not where its own people did it', () => {
    const addresses = [
      { addressId: 7, address: 'a@example.org' },
      { addressId: 9, address: 'b@example.org' },
    ];
    const mailed = (...input: Parameters<typeof planOf>) =>
      noticesOf(...input).filter((line) => line.startsWith('RESTAURANT'));
    expect(mailed({}, { settings: { addresses } }).map((line) => line.slice(0, 24))).toEqual([
      'RESTAURANT_NEW DASHBOARD',
      'RESTAURANT_NEW MAIL 7 (1',
      'RESTAURANT_NEW MAIL 9 (1',
    ]);
    expect(
      mailed({}, { settings: { addresses, mailOn: ['RESTAURANT_CANCELLED'], dashboardOn: [] } }),
    ).toEqual([]);
    expect(mailed({ isByHouse: true }, { settings: { addresses } })).toEqual([]);
  });

  it('tell of another time with new reminders, and of another party without', () => {
    expect(planOf({ kind: 'MODIFIED', sequence: 2, before: moved })).toEqual({
      notices: [
        'CHANGE MAIL 0 (2, in order) 2026-11-20T09:00:00Z',
        'RESTAURANT_CHANGED DASHBOARD 0 (2, in order) 2026-11-20T09:00:00Z',
        'REMINDER MAIL 0 (DAY_BEFORE 2026-12-04T18:00:00Z) 2026-12-03T18:00:00Z',
        'REMINDER MAIL 0 (SAME_DAY 2026-12-04T18:00:00Z) 2026-12-04T15:00:00Z',
      ],
      endsReminders: true,
    });
    const otherParty = planOf({ kind: 'MODIFIED', before: { ...sitting, partySize: 4 } });
    expect(otherParty.notices.map((line) => line.split(' ')[0])).toEqual(['CHANGE', 'RESTAURANT_CHANGED']);
    expect(otherParty.endsReminders).toBe(false);
  });

  it('do not trouble a guest with tables, wishes, or a party that sits already', () => {
    expect(noticesOf({ kind: 'MOVED', before: sitting, isByHouse: true })).toEqual([]);
    expect(noticesOf({ kind: 'SWAPPED', before: sitting, isByHouse: true })).toEqual([]);
    expect(noticesOf({ kind: 'MODIFIED', before: null }).map((line) => line.split(' ')[0])).toEqual([
      'RESTAURANT_CHANGED',
    ]);
    const larger = {
      kind: 'MOVED',
      isConfirmed: false,
      isByHouse: true,
      before: { ...sitting, partySize: 1 },
    } as const;
    expect(noticesOf(larger)).toEqual([]);
  });

  it('tell of a cancellation, and end reminders', () => {
    expect(planOf({ kind: 'CANCELLED', sequence: 3, isByHouse: true, isConfirmed: false })).toEqual({
      notices: ['CANCELLATION MAIL 0 (3, in order) 2026-11-20T09:00:00Z'],
      endsReminders: true,
    });
  });

  it('speak of a no-show once a host had time to think again, and when nobody sleeps', () => {
    const at = (moment: string) =>
      noticesOf({
        kind: 'NO_SHOW',
        sequence: 2,
        occurredAt: Temporal.Instant.from(moment),
        isConfirmed: false,
      });
    expect(at('2026-12-04T18:20:00Z')).toEqual(['NO_SHOW MAIL 0 (VISIT) 2026-12-04T18:50:00Z']);
    expect(at('2026-12-04T21:00:00Z')).toEqual(['NO_SHOW MAIL 0 (VISIT) 2026-12-05T07:00:00Z']);
  });

  it('invite to review the morning after the service day, and only diners with an account', () => {
    const afterMidnight = {
      kind: 'COMPLETED',
      occurredAt: Temporal.Instant.from('2026-12-05T00:30:00Z'),
    } as const;
    expect(noticesOf(afterMidnight)).toEqual(['REVIEW_INVITATION MAIL 0 (VISIT) 2026-12-05T09:00:00Z']);
    expect(noticesOf(afterMidnight, { reservation: { isDiners: false } })).toEqual([]);
    expect(noticesOf(afterMidnight, { preferences: { reviewInvitations: false } })).toEqual([]);
    const late = { ...afterMidnight, occurredAt: Temporal.Instant.from('2026-12-07T23:00:00Z') };
    expect(noticesOf(late)).toEqual(['REVIEW_INVITATION MAIL 0 (VISIT) 2026-12-08T07:00:00Z']);
  });

  it('say again that a reservation stands which the house had cancelled by mistake', () => {
    expect(planOf({ kind: 'STEP_UNDONE', isByHouse: true, wasCancelled: true, sequence: 3 })).toEqual({
      notices: ['CONFIRMATION MAIL 0 (3, in order) 2026-11-20T09:00:00Z'],
      endsReminders: false,
    });
  });

  it.each(['WALK_IN', 'ARRIVED', 'SEATED', 'NO_SHOW_UNDONE', 'STEP_UNDONE'] as const)(
    'are none for %s',
    (kind) => {
      expect(noticesOf({ kind, isByHouse: true })).toEqual([]);
    },
  );
});
