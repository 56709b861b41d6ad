import { ApolloServer } from '@apollo/server';
import { describe, expect, it } from 'vitest';
import type { GatewayContext } from '../gateway-context.ts';
import { limitDocuments, refusedDocuments } from './limit-documents.ts';

const server = new ApolloServer<GatewayContext>({
  typeDefs: 'type Query { a: Query, b: Int }',
  plugins: [limitDocuments()],
  validationRules: [refusedDocuments],
});

const answer = async (query: string, context: Partial<GatewayContext> = {}) => {
  const { body } = await server.executeOperation(
    { query },
    { contextValue: { viewer: null, isRegistered: false, isWarmUp: false, ...context } },
  );
  if (body.kind !== 'single') throw new Error('one answer');
  return body.singleResult;
};

const aliases = (count: number) =>
  `{ a { ${Array.from({ length: count }, (_, n) => `a${n}: b`).join(' ')} } }`;

describe('the limits of documents', () => {
  it('are for who sends the text', async () => {
    expect((await answer(aliases(30))).errors).toBeUndefined();
    const { data, errors } = await answer(aliases(31));
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ message: 'The document has more than 30 aliases and repeated fields' }]);
  });

  it('are not for what is registered, or being prepared', async () => {
    expect((await answer(aliases(32), { isRegistered: true })).errors).toBeUndefined();
    expect((await answer(aliases(33), { isWarmUp: true })).errors).toBeUndefined();
  });

  it('leave the same text refused however often it is sent', async () => {
    for (let sent = 0; sent < 3; sent += 1) expect((await answer(aliases(34))).errors).toHaveLength(1);
  });

  it('stop what validation would choke on', async () => {
    const cycle = Array.from(
      { length: 30 },
      (_, n) => `fragment F${n} on Query { ...F${(n + 1) % 30} ...F${(n * 7 + 3) % 30} b }`,
    );
    const { errors } = await answer(`{ ...F0 } ${cycle.join(' ')}`);
    expect(errors?.[0]?.message).toMatch(/^The fragment F\d+ contains itself$/);
  });
});
