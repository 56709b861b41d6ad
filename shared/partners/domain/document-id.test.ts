import { expect, it } from 'vitest';
import { documentIdOf } from './document-id.ts';

it.each([
  ['a hash', 'abc123', 'abc123'],
  ['a prefix, which is left out', 'sha256:abc123', 'abc123'],
  ['one prefix of two', 'sha256:sha256:abc', 'sha256:abc'],
  ['punctuation', 'Home/v2?x=__proto__', 'Home/v2?x=__proto__'],
  ['as much as there may be', 'a'.repeat(128), 'a'.repeat(128)],
  ['too much', 'a'.repeat(129), undefined],
  ['nothing', '', undefined],
  ['nothing but the prefix', 'sha256:', undefined],
  ['white space', 'a b', undefined],
  ['a line', 'a\n', undefined],
  ['other letters', 'ä', undefined],
])('a document id of %s', (_what, text, id) => {
  expect(documentIdOf(text)).toBe(id);
});
