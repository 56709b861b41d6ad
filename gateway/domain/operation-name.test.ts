import { expect, it } from 'vitest';
import { operationSpanName, shownOperationName } from './operation-name.ts';

it.each([
  [undefined, undefined, undefined],
  ['Search', undefined, 'Search'],
  ['Search2026', undefined, 'Search2026'],
  ['call_0664_731_0846', undefined, 'other'],
  ['Guest06647310846', undefined, 'other'],
  ['a'.repeat(60), undefined, 'a'.repeat(60)],
  ['a'.repeat(61), undefined, 'other'],
  ['Report20261130', 'Report20261130', 'Report20261130'],
  ['Report20261130', 'Search', 'other'],
])('%s, registered by %s, is shown as %s', (name, registeredName, shown) => {
  expect(shownOperationName(name, registeredName)).toBe(shown);
});

it('names spans by type and name', () => {
  expect(operationSpanName('query', undefined)).toBe('query');
  expect(operationSpanName('mutation', 'Book')).toBe('mutation Book');
});
