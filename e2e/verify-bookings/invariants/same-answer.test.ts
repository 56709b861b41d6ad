import { describe, expect, it } from 'vitest';
import { findOtherAnswers, findUnexpectedAnswers } from './same-answer.ts';
import { operation, refused, unknown } from './testing/made-up.ts';

const again = (differing: Parameters<typeof operation>[0]) => operation({ purpose: 'again', ...differing });
const reused = { outcome: 'refused', answer: { typename: 'IdempotencyKeyReused' } } as const;
const otherInput = { purpose: 'other-input' } as const;

describe('findOtherAnswers', () => {
  it.each([
    ['the same', [operation(), again({})]],
    ['nothing', [operation(), again(unknown)]],
    ['that the key is used, to another input', [operation(), operation({ ...otherInput, ...reused })]],
  ])('is content with %s', (_, history) => {
    expect(findOtherAnswers(history)).toEqual([]);
  });

  it.each([
    ['a refusal', [operation(), again(refused)]],
    ['another reservation', [operation(refused), again({})]],
    ['that the key is used, to the same input', [operation(), again(reused)]],
    ['the same, to another input', [operation(), operation(otherInput)]],
  ])('finds %s', (_, history) => {
    expect(findOtherAnswers(history)).toHaveLength(1);
  });
});

describe('findUnexpectedAnswers', () => {
  it('finds refusals that nobody deserves, and answers that are none', () => {
    expect(findUnexpectedAnswers([operation(), again(refused), again(unknown)])).toEqual([]);
    expect(findUnexpectedAnswers([operation({ ...refused, answer: { typename: 'NotFound' } })])).toHaveLength(
      1,
    );
    expect(findUnexpectedAnswers([operation({ outcome: 'unexpected', answer: null })])).toHaveLength(1);
  });
});
