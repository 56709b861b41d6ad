import { cp, readlink, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { runsAsRoot } from './server-account.ts';
import { ask, clearRoom, makeRoom } from './testing/server-room.ts';

let room: string;
let directory: string;

beforeEach(async () => {
  room = await makeRoom(0o700);
  directory = join(room, 'clone', '.data', 'postgres');
});
afterEach(async () => {
  await clearRoom(room, directory);
});

describe.skipIf(!runsAsRoot())('root, below a directory that nobody else may enter', () => {
  it('keeps the cluster elsewhere, says so, and finds it again', async () => {
    const notices: string[] = [];
    const first = await startEmbeddedPostgres({ directory, onNotice: (notice) => notices.push(notice) });
    const relocated = dirname(await readlink(join(directory, 'cluster')));
    expect(notices.join('\n')).toContain(relocated);
    await ask(first.url, 'create table kept as select 42 as answer');
    await first.stop();
    expect((await stat(room)).mode & 0o777).toBe(0o700);
    expect((await stat(join(relocated, 'cluster'))).uid).not.toBe(0);

    const second = await startEmbeddedPostgres({ directory });
    expect(await ask(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
    await second.stop();
  });

  it('refuses a copy of the directory, which would run on the original database', async () => {
    await (await startEmbeddedPostgres({ directory })).stop();
    const copy = join(room, 'copy');
    await cp(directory, copy, { recursive: true, verbatimSymlinks: true });
    await expect(startEmbeddedPostgres({ directory: copy })).rejects.toThrow(/is a copy of/);
  });

  it('says where the database was when it is gone', async () => {
    await (await startEmbeddedPostgres({ directory })).stop();
    const gone = dirname(await readlink(join(directory, 'cluster')));
    await rm(gone, { recursive: true });
    await expect(startEmbeddedPostgres({ directory })).rejects.toThrow(gone);
  });
});
