import { describe, expect, it } from 'vitest';
import { AskedWrongly, askedByAddress, askedByBody } from './asked-document.ts';

const persistedQuery = (sha256Hash: unknown, version: unknown = 1) => ({
  extensions: { persistedQuery: { version, sha256Hash } },
});

describe('a body', () => {
  it.each<[string, unknown, object]>([
    ['a text', { query: '{ a }' }, { text: '{ a }', documentId: undefined }],
    ['an id', { documentId: 'abc' }, { documentId: 'abc', idIsHash: false, text: undefined }],
    ['an id with how it was made', { documentId: 'sha256:abc' }, { documentId: 'abc' }],
    ["Apollo's extension", persistedQuery('abc'), { documentId: 'abc', idIsHash: true }],
    ['both, the same', { documentId: 'sha256:abc', ...persistedQuery('abc') }, { documentId: 'abc' }],
    ['neither', { variables: {} }, { documentId: undefined, text: undefined }],
    ['null for nothing', { query: null, documentId: null, extensions: null }, { documentId: undefined }],
    ['an empty text', { query: '' }, { text: undefined }],
  ])('%s', (_what, body, expected) => {
    expect(askedByBody(body)).toMatchObject(expected);
  });

  it.each([
    ['a list', []],
    ['text', 'x'],
    ['nothing', undefined],
    ['null', null],
  ])('that is %s is left alone', (_what, body) => {
    expect(askedByBody(body)).toBeUndefined();
  });

  it.each<[string, unknown, RegExp]>([
    ['an id that is no string', { documentId: 1 }, /^documentId: must be a string/],
    ['a query that is no string', { query: {} }, /^query/],
    ['two documents', { documentId: 'x', ...persistedQuery('abc') }, /^documentId: names another/],
    ['another version', persistedQuery('abc', 2), /persistedQuery\.version/],
    ['a hash that is none', persistedQuery(['abc']), /sha256Hash/],
    [
      'an extension that is a list',
      { extensions: { persistedQuery: [] } },
      /persistedQuery: must be an object/,
    ],
    ['an id with a space', { documentId: 'a b' }, /1 to 128/],
    ['a long id', { documentId: 'x'.repeat(300) }, /1 to 128/],
  ])('%s is refused by name', (_what, body, problem) => {
    expect(() => askedByBody(body)).toThrow(AskedWrongly);
    expect(() => askedByBody(body)).toThrow(problem);
  });
});

it('an address holds variables and extensions as JSON', () => {
  const address = {
    documentId: 'abc',
    variables: '{"first":1}',
    extensions: '{"a":1}',
    operationName: 'Search',
  };
  expect(askedByAddress(address)).toEqual({
    documentId: 'abc',
    idIsHash: false,
    text: undefined,
    operationName: 'Search',
    variables: { first: 1 },
    extensions: { a: 1 },
  });
  expect(() => askedByAddress({ ...address, variables: '{' })).toThrow(/^variables: must be JSON/);
  expect(() => askedByAddress({ documentId: ['a', 'b'] })).toThrow(/^documentId: must be a string/);
});
