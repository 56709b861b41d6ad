import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { childEnvironment } from '#shared/config/child-environment.ts';
import { clusterProcesses, secretsOf } from './cluster-processes.ts';

const all = { STATEMENT_SECRET: 'who asks', WEBHOOK_SECRET: 'what signs' };

describe('a process of the cluster', () => {
  it.each([
    ['gateway', 'who asks', undefined],
    ['review', 'who asks', undefined],
    ['reservation', 'who asks', 'what signs'],
    ['worker', undefined, 'what signs'],
  ])(
    '%s knows the secrets that it needs, whatever is in our own environment',
    async (name, statement, webhook) => {
      const found = clusterProcesses.find((process) => process.name === name);
      if (found === undefined) throw new Error(`there is no ${name}`);
      vi.stubEnv('STATEMENT_SECRET', 'ours');
      vi.stubEnv('WEBHOOK_SECRET', 'ours');
      const env = childEnvironment(secretsOf(found, all));
      vi.unstubAllEnvs();
      const print = 'console.log(JSON.stringify([process.env.STATEMENT_SECRET, process.env.WEBHOOK_SECRET]))';
      const { stdout } = await promisify(execFile)(process.execPath, ['--eval', print], { env });
      expect(JSON.parse(stdout)).toEqual([statement ?? null, webhook ?? null]);
    },
  );
});
