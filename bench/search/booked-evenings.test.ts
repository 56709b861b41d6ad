import { describe, expect, it } from 'vitest';
import type { Question } from '../questions.ts';
import { openBookedEvenings } from './booked-evenings.ts';

const question = (latitude: number): Question => ({
  query: 'query',
  variables: {
    input: { near: { latitude, longitude: 16 }, date: '2026-12-04', time: '19:00', partySize: 2 },
  },
});

const result = (id: string, times: readonly string[]) => ({
  node: {
    restaurant: { id },
    availability: {
      isAvailable: times.length > 0,
      slots: times.map((time) => ({ time })),
      alternatives: times.length > 0 ? [] : [{ time: '20:15' }],
    },
  },
});

const answerOf = (...edges: ReturnType<typeof result>[]) => ({
  searchRestaurants: { candidateCount: 9, results: { totalCount: edges.length, edges } },
});
const textOf = (data: object) => JSON.stringify({ data });

const before = answerOf(result('rst_1', ['19:00']), result('rst_2', []));
const open = () => openBookedEvenings([question(48), question(51)], [before, before]);

describe('answers while people book', () => {
  it('offers what was shown', () => {
    const evenings = open();
    expect(evenings.shownTable(0, 0)).toMatchObject({ restaurant: 'rst_1', time: '19:00', partySize: 2 });
    expect(evenings.shownTable(0, 3)).toMatchObject({
      restaurant: 'rst_2',
      time: '20:15',
      date: '2026-12-04',
    });
  });

  it('must be as before where nobody booked, also while somebody books elsewhere', () => {
    const evenings = open();
    evenings.book(evenings.shownTable(1, 0));
    evenings.check(0, textOf(before));
    evenings.check(0, textOf(before));
    expect(() => evenings.check(0, textOf(answerOf(result('rst_2', []))))).toThrow('while nobody booked');
  });

  it('may change where somebody booked, at that restaurant alone', () => {
    const evenings = open();
    evenings.book(evenings.shownTable(0, 0));
    evenings.check(0, textOf(answerOf(result('rst_2', []), result('rst_1', []))));
    evenings.check(0, textOf(answerOf(result('rst_2', []))));
    expect(() => evenings.check(0, textOf(answerOf(result('rst_2', ['19:00']))))).toThrow(
      'rst_2 is shown otherwise',
    );
  });

  it('may never be errors, other candidates or a page that is not full', () => {
    const evenings = open();
    evenings.book(evenings.shownTable(0, 0));
    const { searchRestaurants: found } = before;
    const changed = (part: object) => textOf({ searchRestaurants: { ...found, ...part } });
    expect(() => evenings.check(0, JSON.stringify({ errors: [{ message: 'no' }] }))).toThrow('failed');
    expect(() => evenings.check(0, changed({ candidateCount: 8 }))).toThrow('other candidates');
    expect(() => evenings.check(0, changed({ results: { totalCount: 2, edges: [] } }))).toThrow('not full');
  });
});
