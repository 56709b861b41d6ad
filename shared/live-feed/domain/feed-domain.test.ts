import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  partyId,
  restaurantId,
  viewerId,
  waitlistEntryId,
  walkInId,
} from '#shared/identifiers/identifiers.ts';
import { eventsOfChange, type FeedChange } from './feed-change.ts';
import { concernsDate, type FeedEvent } from './feed-event.ts';
import { isForHostsAlone, subjectOfKind } from './feed-kind.ts';
import { noticesOf, topicsOfNotice } from './feed-notice.ts';
import { storedTopic, topicOfDiner, topicOfRestaurant } from './feed-topic.ts';
import { eventsAfter, type RecentEvents, withNext } from './recent-events.ts';

const id = '6f2c1a5e-0000-4000-8000-000000000001';
const at = { restaurantId: restaurantId(7) };
const anna = viewerId('anna');
const booked: FeedChange = {
  ...at,
  kind: 'BOOKED',
  reservationId: partyId(id),
  sequence: 1,
  status: 'CONFIRMED',
  serviceDates: ['2026-11-27'],
  dinerId: anna,
};

describe('a change', () => {
  it('is told in the topic of its restaurant, and in that of its diner', () => {
    const facts = {
      restaurantId: 'rst_7',
      reservationId: expect.stringMatching(/^rsv_7_/),
      sequence: 1,
      status: 'CONFIRMED',
      serviceDates: ['2026-11-27'],
    };
    expect(eventsOfChange(booked)).toEqual([
      { topic: 'restaurant:7', kind: 'BOOKED', facts },
      { topic: 'diner:anna', kind: 'BOOKED', facts },
    ]);
  });

  it.each<[string, FeedChange, string[]]>([
    ['the house’s own booking', { ...booked, dinerId: null }, ['restaurant:7']],
    ['another table', { ...booked, kind: 'MOVED' }, ['restaurant:7']],
    ['tables that were exchanged', { ...booked, kind: 'SWAPPED' }, ['restaurant:7']],
    ['another time', { ...booked, kind: 'MODIFIED' }, ['restaurant:7', 'diner:anna']],
    [
      'a place in a line',
      {
        ...at,
        kind: 'WAITLIST_JOINED',
        entryId: waitlistEntryId(id),
        status: 'WAITING',
        serviceDate: '2026-11-27',
        dinerId: anna,
      },
      ['restaurant:7', 'diner:anna'],
    ],
    [
      'a party at the door',
      { ...at, kind: 'QUEUE_JOINED', walkInId: walkInId(id), serviceDate: '2026-11-27' },
      ['restaurant:7'],
    ],
    [
      'a plan',
      { ...at, kind: 'PLAN_CHANGED', change: 'changeShifts', validFrom: '2026-11-27', validUntil: null },
      ['restaurant:7'],
    ],
  ])('of %s is told to whom it concerns', (_what, change, topics) => {
    expect(eventsOfChange(change).map(({ topic }) => topic)).toEqual(topics);
  });

  it('says nothing but ids, dates and states, whatever it was made from', () => {
    const careless = {
      ...at,
      kind: 'QUEUE_LEFT' as const,
      walkInId: walkInId(id),
      serviceDate: '2026-11-27',
      name: 'Ada',
      phone: '1',
    };
    expect(Object.keys(eventsOfChange(careless)[0]?.facts ?? {})).toEqual([
      'restaurantId',
      'walkInId',
      'serviceDates',
    ]);
  });
});

describe('a service date', () => {
  it.each([
    [{ serviceDates: ['2026-11-27'] }, '2026-11-27', true],
    [{ serviceDates: ['2026-11-27', '2026-11-29'] }, '2026-11-29', true],
    [{ serviceDates: ['2026-11-27', '2026-11-29'] }, '2026-11-28', false],
    [{ validFrom: '2026-11-27', validUntil: null }, '2027-11-27', true],
    [{ validFrom: '2026-11-27', validUntil: null }, '2026-11-26', false],
    [{ validFrom: '2026-11-27', validUntil: '2026-11-28' }, '2026-11-28', true],
    [{ validFrom: '2026-11-27', validUntil: '2026-11-28' }, '2026-11-29', false],
  ])('%j concerns %s: %s', (facts, date, expected) => {
    expect(concernsDate({ restaurantId: 'rst_7', ...facts }, Temporal.PlainDate.from(date))).toBe(expected);
  });
});

it('hosts alone hear of lines and queues', () => {
  expect(isForHostsAlone('WAITLIST_OFFERED') && isForHostsAlone('QUEUE_LEFT')).toBe(true);
  expect(isForHostsAlone('BOOKED') || isForHostsAlone('PLAN_CHANGED') || isForHostsAlone('NOTICE')).toBe(
    false,
  );
  expect(new Set(Object.values(subjectOfKind)).size).toBe(5);
});

describe('notices', () => {
  const topics = fc.array(
    fc.oneof(
      fc.integer({ min: 1, max: 2_147_483_647 }).map((number) => topicOfRestaurant(restaurantId(number))),
      fc
        .string({ minLength: 1, maxLength: 255, unit: 'binary' })
        .map((name) => topicOfDiner(viewerId(name.slice(0, 255)))),
    ),
    { maxLength: 60 },
  );

  it('name every topic once, in order, and fit', () => {
    fc.assert(
      fc.property(topics, (named) => {
        const notices = noticesOf(named);
        expect(notices.flatMap(topicsOfNotice)).toEqual(named);
        for (const notice of notices) expect(Buffer.byteLength(notice)).toBeLessThan(8_000);
      }),
    );
  });

  it('that are not ours name none', () => {
    for (const text of ['', 'x', '{}', '7', '["restaurant:0"]', '["guest:1"]', '[null]'])
      expect(topicsOfNotice(text)).toEqual([]);
    expect(() => storedTopic('restaurant:')).toThrow(RangeError);
  });
});

describe('recent events', () => {
  const event = (number: number): FeedEvent => ({
    id: number,
    kind: 'BOOKED',
    occurredAt: Temporal.Instant.fromEpochMilliseconds(0),
    facts: { restaurantId: 'rst_7' },
  });
  const range = (from: number, many: number) =>
    Array.from({ length: many }, (_, index) => event(from + index));

  it('are exactly what was missed, or nothing is known of it', () => {
    const most = 10;
    fc.assert(
      fc.property(
        fc.nat(50),
        fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 8 }),
        fc.nat(100),
        (start, batches, known) => {
          let recent: RecentEvents = { lastId: start, events: [] };
          for (const many of batches) {
            const next = withNext(recent, range(recent.lastId + 1, many), most);
            if (next === null) throw new Error('they follow');
            recent = next;
          }
          const after = eventsAfter(recent, known);
          const told = recent.lastId - start;
          if (known > recent.lastId || recent.lastId - known > Math.min(told, most)) expect(after).toBeNull();
          else expect(after).toEqual(range(known + 1, recent.lastId - known));
        },
      ),
    );
  });

  it.each([[[5]], [[3]], [[4, 6]], [[5, 4]]])('refuse %j after 3', (ids) => {
    expect(withNext({ lastId: 3, events: [] }, ids.map(event), 10)).toBeNull();
  });
});
