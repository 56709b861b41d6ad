import { describe, expect, it } from 'vitest';
import { BadInput } from '#shared/graph/bad-input.ts';
import { partyId, restaurantId } from '#shared/identifiers/identifiers.ts';
import { reservationPublicId } from '#shared/identifiers/public-id.ts';
import { parseSubmission } from './parse-submission.ts';

const reservation = {
  restaurantId: restaurantId(7),
  id: partyId('01890000-0000-7000-8000-000000000001'),
};
const input = { idempotencyKey: 'k', reservationId: reservationPublicId.encode(reservation), overall: 5 };

const argumentOf = (changes: object): unknown => {
  try {
    parseSubmission({ ...input, ...changes });
  } catch (error) {
    if (error instanceof BadInput) return error.extensions.argument;
    throw error;
  }
  return 'nothing';
};

describe('parseSubmission', () => {
  it('reads the reservation, the ratings and the trimmed text', () => {
    const given = { ...input, food: 1, value: null, text: ' Lovely.\n' };
    expect(parseSubmission(given)).toEqual({
      key: 'k',
      input: given,
      reservation,
      ratings: { overall: 5, food: 1, service: null, ambience: null, value: null },
      text: 'Lovely.',
    });
  });

  it('has no reservation for an ID that is of none', () => {
    expect(parseSubmission({ ...input, reservationId: 'rsv_nonsense' }).reservation).toBeNull();
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
    [{ idempotencyKey: '' }, 'input.idempotencyKey'],
    [{ text: 'x'.repeat(4_000) }, 'nothing'],
    [{ text: '  ' }, 'nothing'],
  ])('%#: names the argument', (changes, argument) => {
    expect(argumentOf(changes)).toBe(argument);
  });
});
