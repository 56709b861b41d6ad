import { describe, expect, it } from 'vitest';
import { viewerId } from '#shared/identifiers/identifiers.ts';
import type { Role } from '#shared/identity/viewer.ts';
import { judgeSubmission, mayRead } from './review-policy.ts';

const viewer = (id: string, ...roles: Role[]) => ({ id: viewerId(id), roles, restaurantIds: [] });
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
