import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';

const run = (options: readonly string[]) =>
  spawnSync('promtool', options, { encoding: 'utf8', timeout: 120_000 });

/** Of Debian's package `prometheus`. */
export const hasPromtool = run(['--version']).status === 0;

/** What it said where it found something wrong; null where all is well. */
export const complaintOfPromtool = (...options: readonly string[]): string | null => {
  const { status, stdout, stderr } = run(options);
  return status === 0 ? null : `${stdout}${stderr}`;
};

/** The same of a file that is made for it; paths in it must be absolute. */
export const complaintAbout = (command: 'check' | 'test', document: unknown): string | null => {
  const folder = mkdtempSync(join(tmpdir(), 'promtool-'));
  try {
    const file = join(folder, 'document.yml');
    writeFileSync(file, stringify(document));
    return complaintOfPromtool(command, 'rules', file);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
