import { chmod, mkdir, readdir, readlink, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBinaries } from './binaries.ts';
import { copyBinaries } from './copy-binaries.ts';
import { runProgram } from './run-program.ts';
import { findSystemAccount } from './server-account.ts';
import { clearRoom, makeRoom } from './testing/server-room.ts';

let room: string;
beforeAll(async () => {
  room = await makeRoom();
});
afterAll(() => clearRoom(room));

describe('copied programs', () => {
  it('run for the server user, and come out whole from several copies at once', async () => {
    const account = await findSystemAccount();
    const { initdb, postgres } = await findBinaries(account, room, () => {});
    const target = join(room, 'binaries');
    await Promise.all([1, 2].map(() => copyBinaries(dirname(dirname(postgres)), target)));
    for (const program of [initdb, postgres]) {
      const result = await runProgram(join(target, 'bin', basename(program)), ['--version'], { account });
      expect(result).toMatchObject({ succeeded: true, output: expect.stringContaining('PostgreSQL') });
    }
    expect((await readdir(room)).filter((name) => name.startsWith('binaries.'))).toEqual([]);
  });

  it('have the links and modes that an installation without scripts or with a strict umask lacks', async () => {
    const native = join(room, 'native');
    await mkdir(join(native, 'lib'), { recursive: true });
    await mkdir(join(native, 'bin'));
    await writeFile(join(native, 'bin', 'postgres'), '', { mode: 0o600 });
    await writeFile(join(native, 'lib', 'libpq.so.5.18'), '', { mode: 0o600 });
    await chmod(join(native, 'lib'), 0o700);
    const link = { source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' };
    await writeFile(join(native, 'pg-symlinks.json'), JSON.stringify([link]));
    const target = join(room, 'linked');
    await copyBinaries(native, target);
    expect(await readlink(join(target, 'lib', 'libpq.so.5'))).toBe('libpq.so.5.18');
    const modes = [target, 'bin/postgres', 'lib', 'lib/libpq.so.5.18'].map(async (path) => {
      const { mode } = await stat(path === target ? target : join(target, path));
      return mode & 0o777;
    });
    expect(await Promise.all(modes)).toEqual([0o755, 0o755, 0o755, 0o644]);
  });
});
