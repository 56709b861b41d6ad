import { describe, expect, it } from 'vitest';
import { BadInput } from '#shared/graph/bad-input.ts';
import type { ModerateReviewInput, SubmitReviewInput } from '../generated/resolver-types.ts';
import { parseDecision } from './parse-decision.ts';
import { parseJudgement } from './parse-judgement.ts';
import { parseReviewPage } from './parse-review-page.ts';

const input: SubmitReviewInput = { idempotencyKey: 'k', reservationId: 'rsv_1', overall: 5 };

const argumentOf = (parse: () => unknown): unknown => {
  try {
    parse();
  } catch (error) {
    if (error instanceof BadInput) return error.extensions.argument;
    throw error;
  }
  return 'nothing';
};

describe('parseJudgement', () => {
  it('reads the ratings and the trimmed text', () => {
    expect(parseJudgement({ ...input, food: 1, value: null, text: ' Lovely.\n' })).toEqual({
      ratings: { overall: 5, food: 1, service: null, ambience: null, value: null },
      text: 'Lovely.',
    });
  });

  it.each([
    ['<script>alert(1)</script> & "so" on', '<script>alert(1)</script> & "so" on'],
    ['one\r\ntwo\tthree\n\nfour', 'one\ntwo\tthree\n\nfour'],
    ['👩‍👩‍👧 Schön, čeština, 寿司', '👩‍👩‍👧 Schön, čeština, 寿司'],
    [' \n\t ', null],
  ])('takes text as it is: %j', (text, expected) => {
    expect(parseJudgement({ ...input, text }).text).toBe(expected);
  });

  it.each([
    [{ overall: 0 }, 'input.overall'],
    [{ overall: 6 }, 'input.overall'],
    [{ food: 0 }, 'input.food'],
    [{ service: -1 }, 'input.service'],
    [{ ambience: 6 }, 'input.ambience'],
    [{ value: 100 }, 'input.value'],
    [{ text: 'x'.repeat(4_001) }, 'input.text'],
    [{ text: 'a\0b' }, 'input.text'],
    [{ text: 'a\u001Bb' }, 'input.text'],
    [{ text: 'a\rb' }, 'input.text'],
    [{ text: 'a\u0085b' }, 'input.text'],
    [{ text: 'a\uD800b' }, 'input.text'],
    [{ text: 'x'.repeat(4_000) }, 'nothing'],
    [{ text: '  ' }, 'nothing'],
  ])('%#: names the argument', (changes, argument) => {
    expect(argumentOf(() => parseJudgement({ ...input, ...changes }))).toBe(argument);
  });
});

describe('parseDecision', () => {
  const decision: ModerateReviewInput = {
    idempotencyKey: 'k',
    reviewId: 'rev_1',
    revision: 1,
    verdict: 'REMOVE',
    reason: 'SPAM',
    words: 'It advertises.',
  };

  it.each([
    [{}, 'nothing'],
    [{ verdict: 'PUBLISH', reason: null, words: null }, 'nothing'],
    [{ verdict: 'PUBLISH', reason: 'SPAM' }, 'input.reason'],
    [{ reason: null }, 'input.reason'],
    [{ words: ' ' }, 'input.words'],
    [{ words: 'x'.repeat(1_001) }, 'input.words'],
    [{ revision: 0 }, 'input.revision'],
  ] as const)('%#: names the argument', (changes, argument) => {
    expect(argumentOf(() => parseDecision({ ...decision, ...changes }))).toBe(argument);
  });
});

describe('parseReviewPage', () => {
  it('asks for ten of the newest unless told', () => {
    const page = { first: 10, after: null, sort: 'NEWEST', ratings: null };
    expect(parseReviewPage({ first: null, sort: null, after: null, ratings: null })).toEqual(page);
    expect(parseReviewPage({ first: 3, after: null, sort: 'LOWEST', ratings: [5, 1, 5] })).toEqual({
      ...page,
      first: 3,
      sort: 'LOWEST',
      ratings: [1, 5],
    });
  });

  it.each([
    [{ first: 0 }, 'first'],
    [{ first: 101 }, 'first'],
    [{ after: 'nonsense' }, 'after'],
    [{ ratings: [] }, 'ratings'],
    [{ ratings: [1, 6] }, 'ratings'],
  ])('%#: names the argument', (changes, argument) => {
    expect(
      argumentOf(() =>
        parseReviewPage({ first: 10, after: null, sort: 'NEWEST', ratings: null, ...changes }),
      ),
    ).toBe(argument);
  });
});
