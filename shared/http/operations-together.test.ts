import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewerId } from '#shared/identifiers/identifiers.ts';
import { employedAt } from '#shared/testing/employed-at.ts';
import { createLineReader, readOperations, writeOperation } from './operations-together.ts';

describe('the reader of lines', () => {
  it('finds the same lines, whatever the pieces in which they come', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' }).map((line) => JSON.stringify(line))),
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        (lines, lengths) => {
          const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
          const read: string[] = [];
          const readChunk = createLineReader((line) => read.push(line));
          for (let from = 0, turn = 0; from < bytes.length; turn += 1) {
            const end = from + (lengths[turn % lengths.length] ?? 1);
            readChunk(bytes.subarray(from, end));
            from = end;
          }
          expect(read).toEqual(lines);
        },
      ),
    );
  });

  it('gives no line that has not ended', () => {
    const read: string[] = [];
    createLineReader((line) => read.push(line))(Buffer.from('one\ntwo'));
    expect(read).toEqual(['one']);
  });
});

describe('operations', () => {
  it('are read as they were written', () => {
    const viewer = { id: viewerId('host-1'), roles: ['HOST' as const], employments: employedAt([7, 8]) };
    const request = { query: 'query A($text: String) { a(text: $text) }', operationName: 'A' };
    const body = [
      writeOperation({ ...request, variables: { text: 'one\ntwo   ü' } }, viewer),
      writeOperation({ query: '{ b }' }, null),
    ].join('');
    expect(readOperations(Buffer.from(body))).toEqual([
      {
        request: { ...request, variables: { text: 'one\ntwo   ü' }, extensions: undefined },
        viewer,
        carrier: {},
      },
      { request: { query: '{ b }' }, viewer: null, carrier: {} },
    ]);
  });

  it.each([
    ['no JSON', '{'],
    ['no operation', '{"viewer":null}'],
    ['no viewer', '{"query":"{ a }"}'],
    [
      'a viewer with a role that is none',
      '{"query":"{ a }","viewer":{"id":"v","roles":["KING"],"employed":[]}}',
    ],
    ['another prototype', '{"query":"{ a }","viewer":null,"variables":{"__proto__":{"a":1}}}'],
  ])('that are %s are nobody’s', (_what, line) => {
    const [broken, whole] = readOperations(Buffer.from(`${line}\n{"query":"{ a }","viewer":null}\n`));
    expect(broken).toBeNull();
    expect(whole?.request.query).toBe('{ a }');
  });

  it.each([
    ['none', ''],
    ['65', '{"query":"{ a }","viewer":null}\n'.repeat(65)],
  ])('are not taken where they are %s', (_what, body) => {
    expect(() => readOperations(Buffer.from(body))).toThrow('The body must have 1 to 64 lines');
  });
});
