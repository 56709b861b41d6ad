import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { invariants } from '../invariants/violation.ts';
import { plantNamed, plantNames } from './plants.ts';
import { plantInto } from './source-plant.ts';

const root = new URL('../../../', import.meta.url);

describe('plants', () => {
  it.each(plantNames)('%s changes the source or the database', async (name) => {
    const { source, statements, breaks } = plantNamed(name);
    expect(breaks).not.toEqual([]);
    if (source === undefined) return expect(statements).not.toEqual([]);
    const text = await readFile(new URL(source.file, root), 'utf8');
    const planted = plantInto(text, source);
    expect(planted).not.toBe(text);
  });

  it('say where their text is not to be found, or twice', () => {
    const plant = { file: 'some/file.ts', text: 'lock()', replacement: '' };
    expect(() => plantInto('no such thing', plant)).toThrow('some/file.ts has the text to plant in 0 times');
    expect(() => plantInto('lock(); lock()', plant)).toThrow('2 times');
    expect(plantInto('lock(); work()', plant)).toBe('; work()');
  });
});

describe('docs/verification.md', () => {
  it('has every plant and every invariant', async () => {
    const text = await readFile(new URL('docs/verification.md', root), 'utf8');
    for (const name of [...plantNames, ...Object.keys(invariants)]) expect(text).toContain(`| \`${name}\` |`);
  });
});
