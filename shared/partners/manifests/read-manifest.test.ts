import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type ManifestFormat, manifestLimits } from './manifest.ts';
import { readManifest } from './read-manifest.ts';

const directory = await mkdtemp(join(tmpdir(), 'tablegraph-test-'));
afterAll(() => rm(directory, { recursive: true }));

let count = 0;
const fileOf = async (content: string | Uint8Array, name = 'manifest.json'): Promise<string> => {
  count += 1;
  const path = join(directory, String(count), name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
};

const folderOf = async (files: Readonly<Record<string, string>>): Promise<string> => {
  count += 1;
  const folder = join(directory, String(count));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
};

const json = (value: unknown) => fileOf(JSON.stringify(value));
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const refusal = async (path: string, format?: ManifestFormat): Promise<string> => {
  const error = await readManifest(path, format).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: 'ManifestError' });
  return error instanceof Error ? error.message : '';
};

const places = 'query Places { places(text: "W") { id } }';
const apollo = (operations: unknown, rest: object = {}) => ({
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations,
  ...rest,
});
const entry = { id: 'p1', name: 'Places', type: 'query', body: places };

describe('readManifest', () => {
  it('finds each format by its content', async () => {
    const operation = (documentId: string) => ({ documentId, document: places });
    expect(await readManifest(await json(apollo([entry])))).toEqual({
      ...{ format: 'apollo', operations: [operation('p1')], warnings: [] },
    });
    const md5 = '7f9c24e8a1b2c3d4e5f60718293a4b5c';
    expect(await readManifest(await json({ [md5]: places }))).toEqual({
      ...{ format: 'relay', operations: [operation(md5)], warnings: [] },
    });
    expect(await readManifest(await json({ [sha256(places)]: places }))).toEqual({
      ...{ format: 'hash-map', operations: [operation(sha256(places))], warnings: [] },
    });
    const folder = await readManifest(await folderOf({ 'a.graphql': places, 'read.me': 'no GraphQL' }));
    expect(folder).toMatchObject({ format: 'folder', warnings: [] });
    expect(folder.operations).toEqual([
      {
        documentId: sha256(folder.operations[0]?.document ?? ''),
        document: expect.stringContaining('Places'),
      },
    ]);
    expect(await readManifest(await fileOf(places, 'places.gql'))).toEqual(folder);
  });

  it('reads a format that is named as nothing else', async () => {
    const map = await json({ first: places });
    expect((await readManifest(map, 'relay')).format).toBe('relay');
    expect(await refusal(map, 'hash-map')).toBe(`${map}: entry "first": not a hexadecimal SHA-1 or SHA-256`);
    expect(await refusal(map, 'apollo')).toContain('"format" is not "apollo-persisted-query-manifest"');
    expect(await refusal(dirname(map), 'relay')).toContain('a folder, and the format relay is a file');
    expect((await readManifest(await fileOf(places, 'manifest.txt'), 'folder')).operations.length).toBe(1);
  });

  it('takes an id for a name, and says where it looks like a hash of something else', async () => {
    const strange = sha256('other bytes');
    const { operations, warnings } = await readManifest(
      await json({ [strange]: places, [sha256(places)]: places }),
    );
    expect(operations.map(({ documentId }) => documentId)).toEqual([strange, sha256(places)]);
    expect(warnings).toEqual([expect.stringMatching(`^1 of 2 ids .* ${strange}\\. They are taken as names`)]);
    const prefixed = await json(apollo([{ ...entry, id: `sha256:${sha256(places)}` }]));
    expect((await readManifest(prefixed)).warnings).toEqual([]);
  });

  it.each([
    ['no object', '[]', 'a JSON object is expected'],
    ['no JSON', '{"a": ', 'not JSON: '],
    ['nothing', '{}', 'there is no operation in it'],
    ['an id with no text', '{"a": {"b": 1}}', 'entry "a": the text of a document is expected'],
    ['a key that stands there twice', '{"a": "query A{a}", "a": "query B{b}"}', 'entry "a": the key'],
    ['another version', JSON.stringify(apollo([], { version: 2 })), '"version" is 2'],
    ['operations that are none', JSON.stringify(apollo({})), '"operations" is not a list'],
    ['an entry that is none', JSON.stringify(apollo([entry, null])), 'operations[1]: an object'],
    ['an entry without body', JSON.stringify(apollo([{ ...entry, body: 1 }])), 'operations[0]: "body"'],
    ['a false name', JSON.stringify(apollo([{ ...entry, name: 'P' }])), 'which is: query Places'],
    ['a false type', JSON.stringify(apollo([{ ...entry, type: 'mutation' }])), 'which is: query Places'],
    ['10,000 levels', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`, 'entry "a": the text'],
  ])('refuses %s, naming the file', async (_what, content, problem) => {
    const path = await fileOf(content);
    const message = await refusal(path);
    expect(message.startsWith(`${path}: `)).toBe(true);
    expect(message).toContain(problem);
  });

  it('refuses what is no text, not there or too long', async () => {
    expect(await refusal(await fileOf(Uint8Array.of(0x7b, 0xff, 0x7d)))).toContain('not UTF-8 text');
    expect(await refusal(join(directory, 'none.json'))).toContain('no such file or folder');
    const long = await fileOf(' '.repeat(manifestLimits.bytes + 1));
    expect(await refusal(long)).toContain(`at most ${manifestLimits.bytes} are taken`);
  });

  it('shows nothing of an id as it is', async () => {
    const message = await refusal(await json({ '\u001b[2Jevil\n': 1 }));
    expect(message).toContain(String.raw`entry "\u001b[2Jevil\n"`);
  });

  it('takes __proto__ and constructor as ids like any other', async () => {
    const text = `{"__proto__": ${JSON.stringify(places)}, "constructor": ${JSON.stringify(places)}}`;
    const { operations } = await readManifest(await fileOf(text));
    expect(operations.map(({ documentId }) => documentId)).toEqual(['__proto__', 'constructor']);
    expect(Object.prototype).not.toHaveProperty('document');
    const hidden =
      '{"__proto__": {"format": "apollo-persisted-query-manifest", "version": 1, "operations": []}}';
    expect(await refusal(await fileOf(hidden))).toContain('entry "__proto__": the text');
  });

  it('gives back whatever maps and manifests hold, in their order', async () => {
    const id = fc.string({ minLength: 1, unit: 'binary' }).filter((text) => !/^\d+$/.test(text));
    const texts = fc.uniqueArray(fc.tuple(id, fc.string()), { selector: ([key]) => key, minLength: 1 });
    await fc.assert(
      fc.asyncProperty(texts, async (pairs) => {
        const expected = pairs.map(([documentId, document]) => ({ documentId, document }));
        const body = pairs.map(([key, text]) => `${JSON.stringify(key)}: ${JSON.stringify(text)}`);
        const map = await readManifest(await fileOf(`{${body.join(', ')}}`), 'relay');
        expect(map.operations).toEqual(expected);
        const list = pairs.map(([key, text]) => ({ id: key, name: 'A', type: 'query', body: `# ${text}` }));
        const manifest = await readManifest(await json(apollo(list)));
        expect(manifest.operations.map(({ documentId }) => documentId)).toEqual(pairs.map(([key]) => key));
      }),
      { numRuns: 30 },
    );
  });

  it('answers any text with operations or a ManifestError', async () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((value) => `{"a": ${value}}`),
    );
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.constantFrom(undefined, 'apollo', 'relay', 'hash-map', 'folder'),
        async (content, format) => {
          const path = await fileOf(content);
          await readManifest(path, format).catch((error: unknown) =>
            expect(error).toMatchObject({ name: 'ManifestError', message: expect.stringContaining(path) }),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a folder', () => {
  const operation = 'query Search { search { ...Page } }';
  const page = 'fragment Page on Page { slots { ...Slot } more { ...Page } }';
  const slot = 'fragment Slot on Slot { id }';

  it('gives each operation the fragments it needs, from any file, and no others', async () => {
    const folder = await folderOf({
      'search.graphql': operation,
      'parts/page.graphql': page,
      'parts/deep/slot.gql': `${slot} fragment Unused on Slot { id }`,
      'places.graphql': places,
    });
    const { operations } = await readManifest(folder);
    expect(operations.map(({ document }) => document.match(/(query|fragment) \w+/g))).toEqual([
      ['query Places'],
      ['fragment Page', 'fragment Slot', 'query Search'],
    ]);
  });

  it('has the same ids however its definitions are spread and written', async () => {
    const definitions = [operation, page, slot, places];
    const ids = async (files: Readonly<Record<string, string>>) =>
      (await readManifest(await folderOf(files))).operations.map(({ documentId }) => documentId).sort();
    const expected = await ids({ 'all.graphql': definitions.join('\n') });
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(definitions, { minLength: definitions.length }),
        fc.array(fc.nat(2), { minLength: definitions.length, maxLength: definitions.length }),
        fc.constantFrom(' ', '\n\t', ' , # said\n'),
        async (shuffled, places, space) => {
          const files: Record<string, string> = {};
          for (const [index, text] of shuffled.entries())
            files[`${places[index]}.graphql`] =
              `${files[`${places[index]}.graphql`] ?? ''}\n${text.replaceAll(' ', space)}`;
          expect(await ids(files)).toEqual(expected);
        },
      ),
      { numRuns: 25 },
    );
  });

  it.each([
    ['no document', { 'a.txt': operation }, /no file in this folder ends with \.graphql/],
    ['a fragment that is nowhere', { 'a.graphql': operation }, /a\.graphql: Search: no file has .* Page/],
    [
      'a fragment within one that is nowhere',
      { 'a.graphql': operation, 'b.graphql': page },
      /b\.graphql: Search: .* Slot/,
    ],
    ['two of a name', { 'a.graphql': places, 'b.graphql': places }, /b\.graphql: Places: .*a\.graphql/],
    ['two fragments of a name', { 'a.graphql': slot, 'b.graphql': 'fragment Slot on Slot { x }' }, /Slot/],
    ['no name', { 'a.graphql': '{ places { id } }' }, /a\.graphql: a query without a name/],
    ['types', { 'a.graphql': 'type Query { a: Int }' }, /only operations and fragments/],
    ['a mistake', { 'a.graphql': 'query A {\n  a(\n}' }, /a\.graphql: line 3, column 1: Syntax Error/],
    ['a depth without end', { 'a.graphql': `query A ${'{a'.repeat(40_000)}` }, /a\.graphql: /],
    ['fragments alone', { 'a.graphql': slot }, /there is no operation/],
  ])('is refused with %s', async (_what, files, problem) => {
    expect(await refusal(await folderOf(files))).toMatch(problem);
  });

  it('takes the same fragment from several files', async () => {
    const folder = await folderOf({ 'a.graphql': `${operation} ${page} ${slot}`, 'b.graphql': slot });
    expect((await readManifest(folder)).operations.length).toBe(1);
  });
});
