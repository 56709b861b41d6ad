import { spawnSync } from 'node:child_process';

const run = (options: readonly string[]) =>
  spawnSync('promtool', options, { encoding: 'utf8', timeout: 120_000 });

/** Of Debian's package `prometheus`. */
export const hasPromtool = run(['--version']).status === 0;

/** What it said where it found something wrong; null where all is well. */
export const complaintOfPromtool = (...options: readonly string[]): string | null => {
  const { status, stdout, stderr } = run(options);
  return status === 0 ? null : `${stdout}${stderr}`;
};
