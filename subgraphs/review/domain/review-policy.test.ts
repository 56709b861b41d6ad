import { describe, expect, it } from 'vitest';
import { viewerId } from '#shared/identifiers/identifiers.ts';
import type { Role } from '#shared/identity/viewer.ts';
import { judgeSubmission, mayRead } from './review-policy.ts';

const viewer = (id: string, ...roles: Role[]) => ({ id: viewerId(id), roles, restaurantIds: [] });
const visitOf = (id: string) => ({ dinerId: viewerId(id) });

describe('judgeSubmission', () => {
  it.each([
    ['their own visit', viewer('alice', 'DINER'), visitOf('alice'), 'allowed'],
    ['a party that was not seated', viewer('alice', 'DINER'), null, 'notAllowed'],
    ["another's visit", viewer('bob', 'DINER'), visitOf('alice'), 'notFound'],
    ["another's visit, as an admin", viewer('bob', 'ADMIN'), visitOf('alice'), 'notFound'],
    ['their own visit, not as a diner', viewer('alice', 'HOST', 'PARTNER'), visitOf('alice'), 'notAllowed'],
    ['nothing known, not as a diner', viewer('alice', 'HOST'), null, 'notAllowed'],
  ] as const)('%s', (_case, who, visit, expected) => {
    expect(judgeSubmission(who, visit)).toBe(expected);
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
