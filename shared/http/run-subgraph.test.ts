import { describe, expect, it, onTestFinished } from 'vitest';
import { createViewerStatements, statementHeader } from '#shared/identity/viewer-statement.ts';
import { startProcess } from '#shared/testing/start-process.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';

const secret = 'a secret that only this test file knows';
const database = await createTestDatabase(1);

const start = (environment: Record<string, string> = {}, parameters: string[] = []) => {
  const started = startProcess(
    'shared/testing/sample-subgraph-process.ts',
    { DATABASE_URL: database.url, STATEMENT_SECRET: secret, ...environment },
    { parameters },
  );
  onTestFinished(() => {
    started.child.kill('SIGKILL');
  });
  return started;
};

describe('the process of a subgraph', () => {
  it('listens, says so, answers the gateway and drains on SIGTERM', async () => {
    const { child, url, end } = start();
    const address = await url;
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    const body = JSON.stringify({ query: '{ dish(name: "Gulasch") { cooked } }' });
    const answer = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        [statementHeader]: createViewerStatements(secret).sign(null, 'sample', body),
      },
      body,
    });
    expect(await answer.json()).toEqual({ data: { dish: { cooked: 'Gulasch, cooked' } } });
    child.kill('SIGTERM');
    const { code, output, errors } = await end;
    expect(code).toBe(0);
    expect(output).toBe('');
    expect(errors).toContain('"msg":"drained"');
    expect(errors).not.toContain('Gulasch');
  });

  it('does not outlive its launcher', async () => {
    const { child, url, end } = start();
    await url;
    child.disconnect();
    expect((await end).code).toBe(0);
  });

  it('listens but is not ready while the database does not answer', async () => {
    const { url } = start({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' });
    const answer = await fetch(`${await url}/readyz`);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({ status: 'not ready', reason: 'the check failed' });
  });

  it.each([
    [{ DATABASE_URL: '' }, 'DATABASE_URL is not set'],
    [{ STATEMENT_SECRET: '' }, 'STATEMENT_SECRET is not set'],
    [{ STATEMENT_SECRET: 'short' }, 'STATEMENT_SECRET'],
    [{ PORT: '70000' }, 'PORT'],
  ])('says what is missing: %o', async (environment, problem) => {
    const { code, errors } = await start(environment).end;
    expect(code).toBe(1);
    expect(errors).toContain(problem);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(errors).not.toContain('short');
  });

  it('says that the port is taken', async () => {
    const address = await start().url;
    const { code, errors } = await start({ PORT: new URL(address).port }).end;
    expect(code).toBe(1);
    expect(errors).toContain('EADDRINUSE');
  });

  it('explains itself without any setting', async () => {
    const { code, output } = await start({ DATABASE_URL: '', STATEMENT_SECRET: '' }, ['--help']).end;
    expect(code).toBe(0);
    expect(output).toContain('STATEMENT_SECRET');
  });
});
