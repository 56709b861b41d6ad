import { expect, it } from 'vitest';
import { argumentOf } from './argument-of.ts';

const failure = (...extensions: Record<string, unknown>[]) => ({
  graphQLErrors: extensions.map((each) => ({ extensions: each })),
});

it.each([
  [undefined, undefined],
  [failure(), undefined],
  [failure({ code: 'INTERNAL_SERVER_ERROR', argument: 'input.date' }), undefined],
  [failure({ code: 'BAD_USER_INPUT', argument: 'input.guest.email' }), 'input.guest.email'],
  [failure({ code: 'BAD_USER_INPUT' }), ''],
  [
    failure({ code: 'SUBGRAPH_UNAVAILABLE' }, { code: 'BAD_USER_INPUT', argument: 'input.date' }),
    'input.date',
  ],
])('finds the argument of %j', (error, argument) => {
  expect(argumentOf(error)).toBe(argument);
});
