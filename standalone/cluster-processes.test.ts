import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { childEnvironment } from '#shared/config/child-environment.ts';
import { clusterProcesses, secretsOf } from './cluster-processes.ts';

const all = {
  STATEMENT_SECRET: 'who asks',
  WEBHOOK_SECRET: 'what signs',
  SESSION_SECRET: 'what seals',
  SIGN_IN_CLIENT_SECRET: undefined,
  SMTP_URL: 'where mails go',
  TWILIO_AUTH_TOKEN: undefined,
};

describe('a process of the cluster', () => {
  it.each([
    ['gateway', 'who asks', undefined, 'what seals', undefined],
    ['review', 'who asks', undefined, undefined, undefined],
    ['reservation', 'who asks', 'what signs', undefined, undefined],
    ['worker', undefined, 'what signs', undefined, 'where mails go'],
  ])(
    '%s knows the secrets that it needs, whatever is in our own environment',
    async (name, statement, webhook, session, mails) => {
      const found = clusterProcesses.find((process) => process.name === name);
      if (found === undefined) throw new Error(`there is no ${name}`);
      vi.stubEnv('STATEMENT_SECRET', 'ours');
      vi.stubEnv('WEBHOOK_SECRET', 'ours');
      vi.stubEnv('SESSION_SECRET', 'ours');
      vi.stubEnv('SIGN_IN_CLIENT_SECRET', 'ours');
      vi.stubEnv('SMTP_URL', 'ours');
      vi.stubEnv('TWILIO_AUTH_TOKEN', 'ours');
      const env = childEnvironment(secretsOf(found, all));
      vi.unstubAllEnvs();
      const names = Object.keys(all);
      const print = `console.log(JSON.stringify(${JSON.stringify(names)}.map((name) => process.env[name])))`;
      const { stdout } = await promisify(execFile)(process.execPath, ['--eval', print], { env });
      const expected = [statement, webhook, session, undefined, mails, undefined];
      expect(JSON.parse(stdout)).toEqual(expected.map((value) => value ?? null));
    },
  );
});
