import { expect, it } from 'vitest';
import { failureCodeOf } from './failure-code.ts';

const coded = (code: unknown) => ({ extensions: { code } });

it.each([
  [undefined, undefined],
  [[], undefined],
  [[coded('BAD_USER_INPUT'), coded('FORBIDDEN')], undefined],
  [[coded('BAD_USER_INPUT'), coded('SUBGRAPH_UNAVAILABLE')], 'SUBGRAPH_UNAVAILABLE'],
  [[{}], 'INTERNAL_SERVER_ERROR'],
  [[coded(7)], 'INTERNAL_SERVER_ERROR'],
])('%j fails by %s', (errors, code) => {
  expect(failureCodeOf(errors)).toBe(code);
});
