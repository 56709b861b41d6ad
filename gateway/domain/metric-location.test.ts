import { expect, it } from 'vitest';
import { metricLocation } from './metric-location.ts';

it.each([
  ['Vienna', true, 'Vienna'],
  ['São Paulo', true, 'São Paulo'],
  ['東京', true, '東京'],
  ['48.21,16.37', true, 'point'],
  ['-33.87,151.21', true, 'point'],
  ['Vienna', false, 'other'],
  ['ann@example.org', true, 'other'],
  ['Vienna 0431234567', true, 'other'],
  ['a'.repeat(61), true, 'other'],
  ['', true, 'other'],
])('%s, found: %s', (location, wasFound, named) => {
  expect(metricLocation(location, wasFound)).toBe(named);
});
