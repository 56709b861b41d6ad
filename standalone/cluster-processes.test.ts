import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { childEnvironment } from '#shared/config/child-environment.ts';
import { clusterProcesses, secretsOf } from './cluster-processes.ts';

const all = {
  STATEMENT_SECRET: 'who asks',
  WEBHOOK_SECRET: 'what signs',
  SMTP_URL: 'where mails go',
  TWILIO_AUTH_TOKEN: undefined,
};

describe('a process of the cluster', () => {
  it.each([
    ['gateway', 'who asks', undefined, undefined],
    ['review', 'who asks', undefined, undefined],
    ['reservation', 'who asks', 'what signs', undefined],
    ['worker', undefined, 'what signs', 'where mails go'],
  ])(
    '%s knows the secrets that it needs, whatever is in our own environment',
    async (name, statement, webhook, mails) => {
      const found = clusterProcesses.find((process) => process.name === name);
      if (found === undefined) throw new Error(`there is no ${name}`);
      vi.stubEnv('STATEMENT_SECRET', 'ours');
      vi.stubEnv('WEBHOOK_SECRET', 'ours');
      vi.stubEnv('SMTP_URL', 'ours');
      vi.stubEnv('TWILIO_AUTH_TOKEN', 'ours');
      const env = childEnvironment(secretsOf(found, all));
      vi.unstubAllEnvs();
      const names = ['STATEMENT_SECRET', 'WEBHOOK_SECRET', 'SMTP_URL', 'TWILIO_AUTH_TOKEN'];
      const print = `console.log(JSON.stringify(${JSON.stringify(names)}.map((name) => process.env[name])))`;
      const { stdout } = await promisify(execFile)(process.execPath, ['--eval', print], { env });
      expect(JSON.parse(stdout)).toEqual([statement ?? null, webhook ?? null, mails ?? null, null]);
    },
  );
});
