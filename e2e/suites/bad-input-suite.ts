import { beforeAll, describe, expect, it } from 'vitest';
import {
  HoldTableDocument,
  RestaurantDocument,
  SearchDocument,
  type SearchRestaurantsInput,
} from '#schema/operations/generated/graphql.ts';
import { type GraphqlError, post } from '../ask.ts';
import { daysAhead, findFreeSlot, key, vienna } from '../booking.ts';
import type { Platform } from '../platform.ts';

interface BadSearch {
  readonly what: string;
  readonly change: Partial<SearchRestaurantsInput>;
  /** The end of extensions.argument. */
  readonly argument: RegExp;
}

const badSearches: readonly BadSearch[] = [
  { what: 'a radius of 0', change: { radiusKm: 0 }, argument: /radiusKm$/ },
  { what: 'a radius of 500', change: { radiusKm: 500 }, argument: /radiusKm$/ },
  { what: 'a party of 0', change: { partySize: 0 }, argument: /partySize$/ },
  { what: 'a party of 51', change: { partySize: 51 }, argument: /partySize$/ },
  { what: 'both near and location', change: { location: 'Wien' }, argument: /near|location/ },
  { what: 'neither near nor location', change: { near: null }, argument: /near|location/ },
  { what: 'a date that is none', change: { date: '2026-02-30' }, argument: /date$/ },
  { what: 'a malformed date', change: { date: 'next Friday' }, argument: /date$/ },
  { what: 'a date that is over', change: { date: '2020-01-01' }, argument: /date$/ },
  { what: '24:00', change: { time: '24:00' }, argument: /time$/ },
];

const megabyte = 1_024 * 1_024;

/** Whatever is at fault, the process that was asked has nothing to tell its operator. */
const describeSilence = (running: () => Platform, describeRest: () => void) => {
  let before = '';
  beforeAll(() => {
    before = running().output();
  });
  describeRest();
  it('logs none of it as a failure, and goes on answering', async () => {
    expect(running().output()).toBe(before);
    await findFreeSlot(running(), { partySize: 2 });
  });
};

export const describeBadInput = (running: () => Platform): void => {
  describe('bad input', () => {
    describeSilence(running, () => {
      it.each(badSearches)('$what is refused by name', async ({ change, argument }) => {
        const good = { near: vienna.near, date: daysAhead(2), time: '19:00', partySize: 2 };
        const answer = await running().ask(SearchDocument, { input: { ...good, ...change } });
        const [error] = answer.errors;
        expect(error?.extensions?.code, answer.explanation).toBe('BAD_USER_INPUT');
        expect(error?.extensions?.argument, answer.explanation).toMatch(argument);
      });

      it.each(['rst_zzzzzz', 'rst_1x1x1x1x1x1x', 'nonsense', ''])(
        'the restaurant "%s" is not found',
        async (id) => {
          const evening = { date: daysAhead(2), time: '19:00', partySize: 2 };
          expect(await running().query(RestaurantDocument, { id, ...evening })).toEqual({ restaurant: null });
          const token = await running().token('diner', 'e2e-diner');
          const input = { idempotencyKey: key(), restaurantId: id, ...evening };
          const { holdTable } = await running().query(HoldTableDocument, { input }, { token });
          expect(holdTable.__typename).toBe('NotFound');
        },
      );

      it.each([
        { what: 'malformed JSON', body: '{"query": "{ viewer', status: 400 },
        { what: 'an empty object', body: '{}', status: 400 },
        { what: 'a malformed operation', body: JSON.stringify({ query: '{ viewer' }), status: 400 },
        { what: 'an unknown field', body: JSON.stringify({ query: '{ nothing }' }), status: 400 },
        {
          what: 'a body of 5 MB',
          body: JSON.stringify({ query: `{ viewer { id } } # ${'x'.repeat(5 * megabyte)}` }),
          status: 413,
        },
      ])('$what gets status $status and a code', async ({ body, status }) => {
        const response = await post(`${running().address()}/graphql`, body);
        const answer: { errors?: readonly GraphqlError[] } = JSON.parse(await response.text());
        expect(response.status).toBe(status);
        expect(answer.errors?.[0]?.message).toMatch(/\w/);
        expect(answer.errors?.[0]?.extensions?.code).toMatch(/^[A-Z_]+$/);
      });
    });
  });
};
