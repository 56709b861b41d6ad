import { DatabaseError } from 'pg';
import { describe, expect, it } from 'vitest';
import { serializeError } from './serialize-error.ts';

const databaseError = (code: string, message: string, more: object = {}) =>
  Object.assign(new DatabaseError(message, message.length, 'error'), { code, ...more });

describe('serializeError', () => {
  it('keeps what finds the fault', () => {
    const error = new Error('the book is closed', { cause: new TypeError('no page') });
    const logged = serializeError(error);
    expect(logged).toMatchObject({
      type: 'Error',
      message: 'the book is closed',
      cause: { type: 'TypeError', message: 'no page' },
    });
    expect(logged.frames?.[0]).toContain('serialize-error.test.ts');
  });

  it('leaves out what PostgreSQL quotes of a row', () => {
    const error = databaseError('23505', 'duplicate key value violates unique constraint "diner_mail"', {
      constraint: 'diner_mail',
      detail: 'Key (mail)=(ann@example.org) already exists.',
    });
    expect(serializeError(error)).toMatchObject({ code: '23505', constraint: 'diner_mail' });
    expect(JSON.stringify(serializeError(error))).not.toContain('ann');
  });

  it.each([
    databaseError('22P02', 'invalid input syntax for type uuid: "Ann Smith"'),
    new SyntaxError(`Unexpected token 'A', "Ann Smith" is not valid JSON`),
    new Error('no mailbox for Ann@example.org, 550'),
    new Error('GET /graphql?guest=Ann failed'),
    Object.assign(new Error('refused'), { guest: 'Ann' }),
    'Ann',
    { name: 'Ann' },
  ])('names no guest: %#', (error) => {
    expect(JSON.stringify(serializeError(error))).not.toContain('Ann');
  });

  it('ends where causes go in a circle', () => {
    const error = new Error('round');
    error.cause = error;
    expect(JSON.stringify(serializeError(error)).split('"round"')).toHaveLength(6);
  });
});
