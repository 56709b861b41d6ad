import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readKeptFile } from './kept-file.ts';

const directory = await mkdtemp(join(tmpdir(), 'kept-file-'));
afterAll(() => rm(directory, { recursive: true }));

describe('a kept file', () => {
  it('is made once however many want it first, for its owner alone', async () => {
    const inside = join(directory, 'new', 'folder');
    let made = 0;
    const read = () =>
      readKeptFile(inside, 'secret', async () => {
        made += 1;
        return `made ${made}`;
      });
    const texts = await Promise.all(Array.from({ length: 8 }, read));
    expect(new Set(texts).size).toBe(1);
    expect(await read()).toBe(texts[0]);
    expect(await readdir(inside)).toEqual(['secret']);
    expect((await stat(join(inside, 'secret'))).mode & 0o777).toBe(0o600);
  });

  it('leaves nothing behind where it cannot be made', async () => {
    const folder = join(directory, 'taken');
    const reading = readKeptFile(folder, 'missing/secret', async () => 'text');
    await expect(reading).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await readdir(folder)).toEqual([]);
  });
});
