import { describe, expect, it } from 'vitest';
import { restaurantId, viewerId } from '#shared/identifiers/identifiers.ts';
import type { RestaurantRole, Role } from '#shared/identity/viewer.ts';
import { employedAt } from '#shared/testing/employed-at.ts';
import {
  answersAs,
  editableUntil,
  isEditable,
  judgeReaction,
  judgeSubmission,
  mayEdit,
  mayRead,
  mayReadAll,
  mayReadByReservation,
  mayRemoveAnswer,
} from './review-policy.ts';

const viewer = (id: string, ...roles: Role[]) => ({ id: viewerId(id), roles, employments: [] });
const staff = (role: RestaurantRole, id = 7) => ({
  ...viewer('host', 'HOST'),
  employments: employedAt([id], role),
});
const here = restaurantId(7);
const zone = 'America/New_York';
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant();
const visitOf = (id: string, dinedOn = '2026-11-20') => ({
  dinerId: viewerId(id),
  dinedOn: Temporal.PlainDate.from(dinedOn),
  timeZone: zone,
});

describe('judgeSubmission', () => {
  const now = at('2026-11-22T23:59');

  it.each([
    ['their own visit', viewer('alice', 'DINER'), visitOf('alice'), 'allowed'],
    ['a visit of today', viewer('alice', 'DINER'), visitOf('alice', '2026-11-22'), 'allowed'],
    ['a visit that is yet to come', viewer('alice', 'DINER'), visitOf('alice', '2026-11-23'), 'notAllowed'],
    ['a party that was not seated', viewer('alice', 'DINER'), null, 'notAllowed'],
    ["another's visit", viewer('bob', 'DINER'), visitOf('alice'), 'notFound'],
    ["another's visit, as an admin", viewer('bob', 'ADMIN'), visitOf('alice'), 'notFound'],
    ['their own visit, not as a diner', viewer('alice', 'HOST', 'PARTNER'), visitOf('alice'), 'notAllowed'],
    ['nothing known, not as a diner', viewer('alice', 'HOST'), null, 'notAllowed'],
    ["another's old visit", viewer('bob', 'DINER'), visitOf('alice', '2025-11-22'), 'notFound'],
  ] as const)('%s', (_case, who, visit, expected) => {
    expect(judgeSubmission(who, visit, now).kind).toBe(expected);
  });

  it.each([
    // Clocks change in between: days are the calendar's, not so many hours.
    ['2026-08-24', '2026-11-22T23:59:59', 'allowed'],
    ['2026-08-23', '2026-11-22T00:00', 'windowClosed'],
    ['2026-01-15', '2026-04-15T23:59:59', 'allowed'],
    ['2026-01-15', '2026-04-16T00:00', 'windowClosed'],
  ])('of a visit on %s at %s: %s', (dinedOn, local, expected) => {
    const judgement = judgeSubmission(viewer('alice', 'DINER'), visitOf('alice', dinedOn), at(local));
    expect(judgement.kind).toBe(expected);
    if (judgement.kind !== 'windowClosed') return;
    const closedOn = Temporal.PlainDate.from(dinedOn).add({ days: 91 });
    expect(judgement.closedAt.toString()).toBe(closedOn.toZonedDateTime(zone).toString());
  });
});

describe('editing', () => {
  const createdAt = Temporal.ZonedDateTime.from('2026-10-31T20:00[America/New_York]');

  it('is open for 48 hours, also where the clocks change', () => {
    expect(editableUntil({ createdAt }).toString()).toBe('2026-11-02T19:00:00-05:00[America/New_York]');
    const closed = editableUntil({ createdAt }).toInstant();
    expect(isEditable({ createdAt }, closed.subtract({ nanoseconds: 1 }))).toBe(true);
    expect(isEditable({ createdAt }, closed)).toBe(false);
  });

  it.each([
    ['its diner', viewer('alice', 'DINER'), true],
    ['its diner by a token that is no diner’s', viewer('alice', 'HOST'), false],
    ['another', viewer('bob', 'DINER'), false],
    ['an administrator', viewer('bob', 'ADMIN'), false],
  ])('is for its diner: %s', (_who, who, expected) => {
    expect(mayEdit(who, visitOf('alice'))).toBe(expected);
  });
});

describe('mayRead', () => {
  it.each([
    ['anyone a published one', null, 'PUBLISHED', true],
    ['its diner one that waits', viewer('alice', 'DINER'), 'QUEUED', true],
    ['its diner one that was removed', viewer('alice', 'DINER'), 'REMOVED', true],
    ['an administrator one that waits', viewer('bob', 'ADMIN'), 'QUEUED', true],
    ['an administrator one that was removed', viewer('bob', 'ADMIN'), 'REMOVED', true],
    ['no one else one that waits', viewer('bob', 'DINER'), 'QUEUED', false],
    ['no owner one that was removed', staff('OWNER'), 'REMOVED', false],
    ['nobody anonymous one that waits', null, 'QUEUED', false],
  ] as const)('%s', (_case, who, status, expected) => {
    expect(mayRead(who, { dinerId: viewerId('alice'), status })).toBe(expected);
  });

  it('gives status, history and decisions to its diner and administrators alone', () => {
    const readers = [
      viewer('alice', 'DINER'),
      viewer('bob', 'ADMIN'),
      viewer('bob', 'DINER'),
      staff('OWNER'),
      null,
    ];
    expect(readers.map((who) => mayReadAll(who, visitOf('alice')))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('mayReadByReservation', () => {
  it.each([
    ['nobody', null, false, false],
    ['its diner', viewer('alice', 'DINER'), true, true],
    ['another diner', viewer('bob', 'DINER'), false, false],
    ['a host there', staff('HOST'), true, false],
    ['a host elsewhere', staff('HOST', 8), false, false],
    ['a partner', viewer('partner:one', 'PARTNER'), false, false],
    ['an administrator', viewer('bob', 'ADMIN'), true, true],
  ] as const)('%s', (_who, who, published, unpublished) => {
    const review = { restaurantId: here, dinerId: viewerId('alice') };
    expect(mayReadByReservation(who, { ...review, status: 'PUBLISHED' })).toBe(published);
    expect(mayReadByReservation(who, { ...review, status: 'QUEUED' })).toBe(unpublished);
  });
});

describe('answers', () => {
  it.each([
    ['a host', staff('HOST'), null, false],
    ['a manager', staff('MANAGER'), 'MANAGER', true],
    ['an owner', staff('OWNER'), 'OWNER', true],
    ['an owner elsewhere', staff('OWNER', 8), null, false],
    ['an administrator', viewer('bob', 'ADMIN'), null, true],
    ['a diner', viewer('alice', 'DINER'), null, false],
  ] as const)('%s', (_who, who, as, removes) => {
    expect(answersAs(who, here)).toBe(as);
    expect(mayRemoveAnswer(who, here)).toBe(removes);
  });
});

describe('judgeReaction', () => {
  it.each([
    ['another diner', viewer('bob', 'DINER'), 'PUBLISHED', 'allowed'],
    ['its diner', viewer('alice', 'DINER'), 'PUBLISHED', 'ownReview'],
    ['a host there', staff('HOST'), 'PUBLISHED', 'allowed'],
    ['a host elsewhere', staff('OWNER', 8), 'PUBLISHED', 'notFound'],
    ['another diner, unpublished', viewer('bob', 'DINER'), 'REMOVED', 'notFound'],
  ] as const)('%s', (_who, who, status, expected) => {
    expect(judgeReaction(who, { restaurantId: here, dinerId: viewerId('alice'), status })).toBe(expected);
  });
});
