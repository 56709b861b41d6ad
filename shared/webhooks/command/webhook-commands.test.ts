import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { afterAll, describe, expect, it } from 'vitest';
import { restaurantId, webhookEndpointId } from '#shared/identifiers/identifiers.ts';
import { createJobQueue } from '#shared/jobs/job-queue.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { announceEvent } from '../announce-event.ts';
import { createWebhookSecrets } from '../webhook-secrets.ts';

const program = fileURLToPath(new URL('../../partners/command/partner-command.ts', import.meta.url));
const { url, database } = await createTestDatabase();
const secret = 'what the secrets of these tests are made of';
const jobs = createJobQueue({ url, log: pino({ level: 'silent' }), role: 'sender' });
await jobs.start();
afterAll(() => jobs.stop());

const runWith = (environment: Readonly<Record<string, string>>, words: readonly string[]) => {
  const { promise, resolve } = Promise.withResolvers<{ status: unknown; output: string; notices: string }>();
  const env = {
    PATH: process.env.PATH,
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
    DATABASE_URL: url,
    ...environment,
  };
  execFile(process.execPath, [program, ...words], { env }, (error, output, notices) =>
    resolve({ status: error === null ? 0 : error.code, output, notices }),
  );
  return promise;
};
const run = (...words: string[]) => runWith({ WEBHOOK_SECRET: secret }, words);
const json = async (...words: string[]) => {
  const { output, notices } = await run(...words, '--json');
  try {
    return JSON.parse(output);
  } catch {
    throw new Error(notices);
  }
};

describe('npm run partner -- webhooks', () => {
  it('adds, lists, rotates, replays and removes', async () => {
    await run('create', 'trips', '--name', 'City Trips');
    const secrets = createWebhookSecrets(secret);
    const dry = await run('webhooks', 'add', 'trips', 'https://trips.example/hooks', '--dry-run');
    expect(dry).toMatchObject({
      status: 0,
      output: '',
      notices: expect.stringContaining('nothing was written'),
    });
    const added = await run('webhooks', 'add', 'trips', 'https://trips.example/hooks');
    expect(added).toMatchObject({ status: 0, output: expect.stringMatching(/^whsec_\S+\n$/) });
    const [endpoint, ...others] = await json('webhooks', 'list', 'trips');
    expect(others).toEqual([]);
    expect(endpoint).toMatchObject({
      owner: 'partner:trips',
      url: 'https://trips.example/hooks',
      isEnabled: true,
    });
    const id = webhookEndpointId(endpoint.endpointId);
    expect(added.output.trim()).toBe(secrets.secretOf(id, 1));
    expect(await json('webhooks', 'rotate', 'trips', id)).toMatchObject({ secret: secrets.secretOf(id, 2) });

    await announceEvent(database, jobs, {
      restaurantId: restaurantId(1),
      id: 'evt_1',
      type: 'reservation.created',
      occurredAt: Temporal.Now.instant(),
      data: {},
      owners: ['partner:trips'],
    });
    const [delivery] = await json('webhooks', 'deliveries', 'trips', '--webhook', id);
    expect(delivery).toMatchObject({ eventId: 'evt_1', state: 'PENDING', attempts: [] });
    expect((await run('webhooks', 'deliveries', 'trips')).output).toContain('PENDING');
    expect(await run('webhooks', 'replay', 'trips', delivery.deliveryId)).toMatchObject({ status: 0 });
    const queued = await database.query({
      text: `select data->>'run' as run from jobs.job where name = 'webhook.deliver' order by 1`,
      values: [],
    });
    expect(queued).toEqual([{ run: '1' }, { run: '2' }]);

    expect(await run('webhooks', 'remove', 'trips', id)).toMatchObject({ status: 0 });
    expect(await json('webhooks', 'list', 'trips')).toEqual([]);
    expect(await run('webhooks', 'replay', 'trips', delivery.deliveryId)).toMatchObject({ status: 1 });
  }, 60_000);

  it('refuses what cannot be, in words', async () => {
    await run('create', 'tours', '--name', 'City Tours');
    const refused = [
      [1, 'no partner', ['add', 'nobody', 'https://trips.example/']],
      [1, 'PRIVATE_ADDRESS', ['add', 'tours', 'https://127.0.0.1/']],
      [2, 'reservation.created', ['add', 'tours', 'https://trips.example/', '--events', 'everything']],
      [1, 'has no webhook', ['rotate', 'tours', '01890000-0000-7000-8000-000000000000']],
      [1, 'has no webhook', ['remove', 'tours', 'x']],
      [1, 'has no delivery', ['replay', 'tours', 'whd_1']],
    ] as const;
    const outcomes = await Promise.all(refused.map(([, , words]) => run('webhooks', ...words)));
    for (const [index, [status, words]] of refused.entries())
      expect(outcomes[index]).toMatchObject({ status, output: '', notices: expect.stringContaining(words) });
    const elsewhere = { DATA_DIR: '/nowhere' };
    expect(await runWith(elsewhere, ['webhooks', 'add', 'tours', 'https://trips.example/'])).toMatchObject({
      status: 1,
      notices: expect.stringContaining('WEBHOOK_SECRET is not set'),
    });
    expect(await json('webhooks', 'list', 'tours')).toEqual([]);
    const help = await run('webhooks', '--help');
    expect(help).toMatchObject({
      status: 0,
      output: expect.stringMatching(/add.*list.*deliveries.*replay/s),
    });
  }, 60_000);
});
