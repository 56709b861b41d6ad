import { readdir, readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { mostTokens, NotGraphql, normaliseDocument } from './normalised-document.ts';

const directory = new URL('../../schema/operations/', import.meta.url);
const files = (await readdir(directory)).filter((name) => name.endsWith('.graphql'));
const documents = await Promise.all(files.map((name) => readFile(new URL(name, directory), 'utf8')));

const hashOf = (text: string) => normaliseDocument(text).hash;

/** What GraphQL ignores between tokens. */
const ignored = fc.oneof(
  fc.constantFrom(' ', '\n', '\r\n', '\t', ',', '\uFEFF', ',,', '#\n'),
  fc
    .string({ unit: fc.constantFrom('a', '"', '{', '}', '#', ' ', '"""') })
    .map((comment) => `# ${comment}\n`),
);

describe('a normalised document', () => {
  it('stays the same whatever stands between tokens, and in whatever order its definitions are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...documents),
        fc.array(ignored, { minLength: 1, maxLength: 20 }),
        fc.boolean(),
        (document, between, reversed) => {
          const tokens = tokensOf(document);
          const disturbed = tokens.map((token, at) => `${token}${between[at % between.length]}\n`).join('');
          const definitions = parse(document, { noLocation: false }).definitions.map(({ loc }) =>
            document.slice(loc?.start, loc?.end),
          );
          const ordered = (reversed ? definitions.toReversed() : definitions).join(' ');
          expect(hashOf(disturbed)).toBe(hashOf(document));
          expect(hashOf(ordered)).toBe(hashOf(document));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is its own normalised document, and means what the document means', () => {
    for (const document of documents) {
      const { text, hash } = normaliseDocument(document);
      expect(normaliseDocument(text)).toEqual({ text, hash });
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
    }
    expect(new Set(documents.map(hashOf)).size).toBe(documents.length);
  });

  it('has fragments before operations, and each of them by name', () => {
    const { text } = normaliseDocument(
      '{ ...B ...A ...AB } fragment B on Q{a}fragment AB on Q { a } # c\n fragment A on Q { a }',
    );
    expect(text.match(/^(fragment \w+|{)/gm)).toEqual(['fragment A', 'fragment AB', 'fragment B', '{']);
  });

  it.each([
    ['another field', '{ a }', '{ b }'],
    ['another order of fields', '{ a b }', '{ b a }'],
    ['an alias', '{ a }', '{ a: a }'],
    ['a name', 'query A { a }', 'query B { a }'],
    ['another argument', '{ a(x: 1) }', '{ a(x: 2) }'],
    ['a white space inside a text', '{ a(x: "b c") }', '{ a(x: "b  c") }'],
    ['a number sign inside a text', '{ a(x: "#b") }', '{ a(x: "") }'],
    ['a directive', '{ a }', '{ a @skip(if: true) }'],
    ['another default', 'query ($a: Int = 1) { a(x: $a) }', 'query ($a: Int = 2) { a(x: $a) }'],
  ])('is another one with %s', (_what, one, other) => {
    expect(hashOf(one)).not.toBe(hashOf(other));
  });

  it.each([
    ['nothing', '', 'NO_GRAPHQL'],
    ['comments alone', '# nothing', 'NO_GRAPHQL'],
    ['an open brace', 'query A { a', 'NO_GRAPHQL'],
    ['another language', 'select 1', 'NO_GRAPHQL'],
    ['a lone surrogate', '{ a(x: "\uD800") }', 'NO_GRAPHQL'],
    ['no more than white space, but much of it', `{ a }${' '.repeat(200_000)}`, 'NO_GRAPHQL'],
    ['too many tokens', `{ ${'a '.repeat(mostTokens)} }`, 'TOO_MANY_TOKENS'],
    ['too many tokens in depth', '{ a '.repeat(mostTokens), 'TOO_MANY_TOKENS'],
    ['a list in a list in a list', `{ a(x: ${'['.repeat(mostTokens - 20)}`, 'NO_GRAPHQL'],
  ])('there is none of %s', (_what, text, code) => {
    const normalise = () => normaliseDocument(text);
    expect(normalise).toThrow(NotGraphql);
    expect(normalise).toThrow(expect.objectContaining({ code }));
  });

  it('is made of the deepest document that there can be', () => {
    const levels = mostTokens / 3 - 10;
    const deep = '{ a '.repeat(levels) + '}'.repeat(levels);
    expect(hashOf(deep)).toBe(hashOf(deep.replaceAll(' ', '\n')));
    const types = Math.floor(mostTokens / 2) - 20;
    const listed = `query ($a: ${'['.repeat(types)}Int${']'.repeat(types)}) { a }`;
    expect(hashOf(listed)).toBe(hashOf(listed.replaceAll(' ', ',')));
  });

  it('has the same text however it is quoted', () => {
    expect(hashOf('{ a(x: """b "c"\nd""") }')).toBe(hashOf('{ a(x: "b \\"c\\"\\nd") }'));
  });

  it('does not grow with the square of what was sent', () => {
    const levels = 1_000;
    const lines = '\ny'.repeat(90_000);
    const document = `{ ${'a { '.repeat(levels)} b(x: """${lines}""") ${'} '.repeat(levels)} }`;
    expect(normaliseDocument(document).text.length).toBeLessThan(3_000_000);
  });

  it('says where a document is wrong', () => {
    expect(() => normaliseDocument('{\n  a(\n}')).toThrow(/line 3, column 1/);
  });
});

/** Own to this test: what a document is made of, texts as a whole. */
function tokensOf(document: string): string[] {
  const withoutComments = document.replaceAll(/#[^\n]*/g, '');
  return (
    withoutComments.match(/"(?:[^"\\]|\\.)*"|\.\.\.|[$A-Za-z_@][\w]*|-?\d+(?:\.\d+)?|[!(){}:=[\]|&]/g) ?? []
  );
}
