import { expect, it } from 'vitest';
import { searchAttributes } from './search-attributes.ts';

const location = (input: object) => searchAttributes(input)['reservation.location'];

it.each([
  ['a place', { location: 'Wien' }, 'Wien'],
  ['a point', { near: { latitude: 48.2085, longitude: 16.3721 } }, '48.21,16.37'],
  ['a point in the west and south', { near: { latitude: -33.8688, longitude: -70.6483 } }, '-33.87,-70.65'],
  ['a point close to zero', { near: { latitude: -0.001, longitude: 0 } }, '0.00,0.00'],
  ['neither', {}, ''],
  ['a novel', { location: 'x'.repeat(500) }, 'x'.repeat(100)],
])('locates %s', (_what, input, expected) => {
  expect(location(input)).toBe(expected);
});

it('joins cuisines and prices, and says any where none is asked', () => {
  const asked = searchAttributes({ cuisines: ['thai', 'lao'], priceLevels: [2, 3], partySize: 2 });
  expect(asked).toMatchObject({ 'reservation.cuisine': 'thai,lao', 'reservation.price_range': '2,3' });
  for (const empty of [{}, { cuisines: [], priceLevels: [] }, { cuisines: null }])
    expect(searchAttributes(empty)).toMatchObject({
      'reservation.cuisine': 'any',
      'reservation.price_range': 'any',
    });
});

it('takes nothing for granted of scalars that nobody has judged', () => {
  expect(searchAttributes({ date: { a: 1 }, time: 7 })).toMatchObject({
    'reservation.date': '',
    'reservation.time_preference': '',
  });
});
