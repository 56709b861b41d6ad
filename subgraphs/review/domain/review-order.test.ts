import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadInput } from '#shared/graph/bad-input.ts';
import { partyId, restaurantId, reviewId, viewerId } from '#shared/identifiers/identifiers.ts';
import type { Review } from './review.ts';
import { cursorOf, placeAfter, reviewSorts } from './review-order.ts';

const review: Review = {
  ...{ overall: 4, food: null, service: null, ambience: null, value: null, text: null, revision: 1 },
  restaurantId: restaurantId(7),
  reviewId: reviewId('01890000-0000-7000-8000-000000000001'),
  partyId: partyId('01890000-0000-7000-8000-000000000002'),
  dinerId: viewerId('ada'),
  dinedOn: Temporal.PlainDate.from('2026-03-01'),
  createdAt: Temporal.ZonedDateTime.from('2026-03-02T10:00:00.123456[Europe/Vienna]'),
  editedAt: null,
  status: 'PUBLISHED',
  answer: null,
  helpfulCount: 12,
};

describe('cursors', () => {
  it.each([
    ['NEWEST', 0],
    ['HIGHEST', 4],
    ['LOWEST', -4],
    ['MOST_HELPFUL', 12],
  ] as const)('name the place in the order %s, to the microsecond', (sort, rank) => {
    const place = placeAfter(sort, cursorOf(sort, review));
    expect(place).toEqual({
      rank,
      createdAt: review.createdAt.toInstant(),
      reviewId: review.reviewId,
    });
    for (const other of reviewSorts)
      if (other !== sort) expect(() => placeAfter(other, cursorOf(sort, review))).toThrow(BadInput);
  });

  it('are nothing that anybody thinks of', () => {
    const encoded = (text: string) => Buffer.from(text).toString('base64url');
    const id = review.reviewId;
    for (const text of [
      `NEWEST 0 -100000-01-01T00:00:00Z ${id}`,
      `NEWEST 0 +100000-01-01T00:00:00Z ${id}`,
      `NEWEST 0 2026-03-02T10:00:00+01:00 ${id}`,
      `NEWEST 1e3 2026-03-02T10:00:00Z ${id}`,
      `NEWEST 0 2026-03-02T10:00:00Z ${id} `,
      'NEWEST 0 2026-03-02T10:00:00Z x',
    ])
      expect(() => placeAfter('NEWEST', encoded(text))).toThrow(BadInput);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => placeAfter('NEWEST', text)).toThrow(BadInput);
        expect(() => placeAfter('NEWEST', encoded(text))).toThrow(BadInput);
      }),
    );
  });
});
