import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadInput } from '#shared/graph/bad-input.ts';
import type { SearchRestaurantsInput } from '../generated/resolver-types.ts';
import { parseSearchInput } from './parse-search-input.ts';

const input = (differing: Partial<SearchRestaurantsInput> = {}): SearchRestaurantsInput => ({
  near: { latitude: 48.2, longitude: 16.37 },
  date: '2026-12-24',
  time: '19:00',
  partySize: 4,
  ...differing,
});

describe('parseSearchInput', () => {
  it('fills in what is usual', () => {
    expect(parseSearchInput(input())).toEqual({
      origin: { kind: 'point', point: { latitude: 48.2, longitude: 16.37 } },
      text: null,
      cuisines: null,
      criteria: {
        date: '2026-12-24',
        time: '19:00',
        partySize: 4,
        seating: null,
        priceLevels: null,
        radiusKm: 5,
        includeUnavailable: false,
        sort: 'BEST_MATCH',
      },
    });
  });

  it('takes null for what is usual', () => {
    const nothing = {
      location: null,
      radiusKm: null,
      text: null,
      cuisines: null,
      priceLevels: null,
      seating: null,
      includeUnavailable: null,
      sort: null,
    };
    expect(parseSearchInput(input(nothing))).toEqual(parseSearchInput(input()));
    const empty = { text: '  ', cuisines: [], priceLevels: [], seating: [] };
    expect(parseSearchInput(input(empty))).toEqual(parseSearchInput(input()));
  });

  it('brings what differs in spelling alone to one form', () => {
    const question = parseSearchInput(
      input({
        text: '  Zum  LÖWEN ',
        cuisines: ['Italian', 'italian', 'Middle_Eastern', 'Restaurant'],
        seating: ['BAR', 'BAR'],
        priceLevels: [2, 2, 1],
      }),
    );
    expect(question.text).toBe('zum löwen');
    expect(question.cuisines).toEqual(['italian', 'middle eastern', 'restaurant']);
    expect(question.criteria).toMatchObject({ seating: ['BAR'], priceLevels: [2, 1] });
  });

  it('takes every bound itself', () => {
    for (const edge of [
      { radiusKm: 50 },
      { radiusKm: 1e-9 },
      { partySize: 1 },
      { partySize: 50 },
      { near: { latitude: 90, longitude: -180 } },
      { near: { latitude: -90, longitude: 180 } },
      { time: '00:00' },
      { time: '23:59' },
      { date: '2028-02-29' },
      { text: 'a b c d e f g h' },
      { text: 'x'.repeat(100) },
    ])
      expect(() => parseSearchInput(input(edge))).not.toThrow();
  });

  it('answers or says which argument is bad, whatever comes', () => {
    const anything = fc.record({
      near: fc.option(fc.record({ latitude: fc.double(), longitude: fc.double() })),
      location: fc.option(fc.string()),
      radiusKm: fc.option(fc.double()),
      text: fc.option(fc.string({ unit: 'grapheme', maxLength: 150 })),
      cuisines: fc.option(fc.array(fc.string())),
      priceLevels: fc.option(fc.array(fc.integer())),
      date: fc.oneof(fc.string(), fc.constantFrom('2026-12-24', '2026-02-30')),
      time: fc.oneof(fc.string(), fc.constantFrom('19:00', '24:00')),
      partySize: fc.integer({ min: -5, max: 100 }),
    });
    fc.assert(
      fc.property(anything, (some) => {
        try {
          parseSearchInput(some);
        } catch (error) {
          if (!(error instanceof BadInput)) throw error;
          expect(error.extensions.argument).toMatch(/^input\.[a-zA-Z.]+$/);
        }
      }),
    );
  });
});
