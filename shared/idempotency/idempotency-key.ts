import { BadInput } from '#shared/graph/bad-input.ts';
import type { Brand } from '#shared/identifiers/brand.ts';

/** What a client calls one intent of its own; unique for each viewer. */
export type IdempotencyKey = Brand<string, 'IdempotencyKey'>;

const longest = 128;

/** A NUL has no place in a Postgres text, and half a surrogate pair would be stored as another character. */
const isIdempotencyKey = (value: string): value is IdempotencyKey =>
  value.length >= 1 && value.length <= longest && value.isWellFormed() && !value.includes('\0');

/** Taken as it is, blanks included. @throws BadInput unless it has 1 to 128 characters */
export const parseIdempotencyKey = (value: string, argument = 'input.idempotencyKey'): IdempotencyKey => {
  if (isIdempotencyKey(value)) return value;
  throw new BadInput(argument, `1 to ${longest} characters`);
};
