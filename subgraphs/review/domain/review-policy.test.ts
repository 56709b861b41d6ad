import { describe, expect, it } from 'vitest';
import { restaurantId, viewerId } from '#shared/identifiers/identifiers.ts';
import type { Role } from '#shared/identity/viewer.ts';
import { employedAt } from '#shared/testing/employed-at.ts';
import { judgeSubmission, mayRead, mayReadByReservation } from './review-policy.ts';

const viewer = (id: string, ...roles: Role[]) => ({ id: viewerId(id), roles, employments: [] });
const now = Temporal.Instant.from('2026-11-22T12:00:00Z');
const visitOf = (id: string, dinedOn = '2026-11-20') => ({
  dinerId: viewerId(id),
  dinedOn: Temporal.PlainDate.from(dinedOn),
});

describe('judgeSubmission', () => {
  it.each([
    ['their own visit', viewer('alice', 'DINER'), visitOf('alice'), 'allowed'],
    [
      "a visit of a today that is elsewhere's",
      viewer('alice', 'DINER'),
      visitOf('alice', '2026-11-23'),
      'allowed',
    ],
    ['a visit that is yet to come', viewer('alice', 'DINER'), visitOf('alice', '2026-11-24'), 'notAllowed'],
    ['a party that was not seated', viewer('alice', 'DINER'), null, 'notAllowed'],
    ["another's visit", viewer('bob', 'DINER'), visitOf('alice'), 'notFound'],
    ["another's visit, as an admin", viewer('bob', 'ADMIN'), visitOf('alice'), 'notFound'],
    ['their own visit, not as a diner', viewer('alice', 'HOST', 'PARTNER'), visitOf('alice'), 'notAllowed'],
    ['nothing known, not as a diner', viewer('alice', 'HOST'), null, 'notAllowed'],
  ] as const)('%s', (_case, who, visit, expected) => {
    expect(judgeSubmission(who, visit, now)).toBe(expected);
  });
});

describe('mayRead', () => {
  it.each([
    ['anyone a published one', null, true, true],
    ['its diner an unpublished one', viewer('alice', 'DINER'), false, true],
    ['no one else an unpublished one', viewer('bob', 'ADMIN'), false, false],
    ['nobody anonymous an unpublished one', null, false, false],
  ] as const)('%s', (_case, who, isPublished, expected) => {
    expect(mayRead(who, { ...visitOf('alice'), isPublished })).toBe(expected);
  });
});

describe('mayReadByReservation', () => {
  const host = (id: number) => ({ ...viewer('host', 'HOST'), employments: employedAt([id], 'HOST') });

  it.each([
    ['nobody', null, false, false],
    ['its diner', viewer('alice', 'DINER'), true, true],
    ['another diner', viewer('bob', 'DINER'), false, false],
    ['a host there', host(7), true, false],
    ['a host elsewhere', host(8), false, false],
    ['a partner', viewer('partner:one', 'PARTNER'), false, false],
    ['an administrator', viewer('bob', 'ADMIN'), true, false],
  ] as const)('%s', (_who, who, published, unpublished) => {
    const review = { restaurantId: restaurantId(7), dinerId: viewerId('alice') };
    expect(mayReadByReservation(who, { ...review, isPublished: true })).toBe(published);
    expect(mayReadByReservation(who, { ...review, isPublished: false })).toBe(unpublished);
  });
});
