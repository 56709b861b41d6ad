import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { readApiSchema } from '#schema/compose.ts';
import { clearRoom, isServed, makeRoom } from '#shared/database/embedded/testing/server-room.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { createPartnerService } from '../partner-service.ts';

const program = fileURLToPath(new URL('partner-command.ts', import.meta.url));
const directory = await mkdtemp(join(tmpdir(), 'tablegraph-test-'));
afterAll(() => rm(directory, { recursive: true }));
const { url, database } = await createTestDatabase();

interface Outcome {
  readonly status: unknown;
  readonly output: string;
  readonly notices: string;
}

const runWith = (
  environment: Readonly<Record<string, string>>,
  words: readonly string[],
): Promise<Outcome> => {
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const env = { PATH: process.env.PATH, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE, ...environment };
  execFile(process.execPath, [program, ...words], { env }, (error, output, notices) =>
    resolve({ status: error === null ? 0 : error.code, output, notices }),
  );
  return promise;
};

const run = (...words: string[]) => runWith({ DATABASE_URL: url }, words);

const succeed = async (...words: string[]) => {
  const { status, output, notices } = await run(...words);
  expect({ status, notices }).toEqual({ status: 0, notices: expect.not.stringContaining('error') });
  return output;
};

const json = async (...words: string[]) => JSON.parse(await succeed(...words, '--json'));

const manifestOf = async (name: string, operations: Readonly<Record<string, string>>) => {
  const path = join(directory, `${name}.json`);
  await writeFile(path, JSON.stringify(operations));
  return path;
};

const places = 'query Places($text: String!) { places(text: $text) { id name } }';
const longerPlaces = 'query Places($text: String!) { places(text: $text) { id name countryCode } }';
const cancel =
  'mutation Cancel($input: CancelReservationInput!) { cancelReservation(input: $input) { __typename } }';
const firstOperations = { 'places-1': places, 'cancel-1': cancel };
const first = await manifestOf('first', firstOperations);
const second = await manifestOf('second', { 'places-2': longerPlaces, 'cancel-1': cancel });

const service = createPartnerService({ database, apiSchema: buildSchema(await readApiSchema()) });
let partnerCount = 0;
/** A partner of the calling test alone. */
const newPartner = async () => {
  partnerCount += 1;
  const slug = `trips-${partnerCount}`;
  await service.createPartner({ slug, name: 'City Trips' });
  return slug;
};

const pushFirst = (slug: string) =>
  service.pushOperations(
    slug,
    '1.0',
    Object.entries(firstOperations).map(([documentId, document]) => ({ documentId, document })),
    { activate: true },
  );

const statesOf = async (slug: string): Promise<Record<string, string>> => {
  const operations = await service.listOperations({ slug });
  return Object.fromEntries(operations.map(({ documentId, state }) => [documentId, state]));
};

describe('npm run partner', () => {
  it('explains itself and each of its commands', async () => {
    const { status, output } = await run('--help');
    expect(status).toBe(0);
    for (const expected of ['Examples:', 'Exit status:', 'push [options] <partner> <manifest>'])
      expect(output).toContain(expected);
    const partners = ['create', 'list', 'show', 'set', 'keys create', 'keys list', 'keys revoke'];
    const operations = ['push', 'activate', 'deprecate', 'retire', 'operations', 'stale', 'usage', 'check'];
    const helping = [...partners, ...operations].map((words) => run(...words.split(' '), '--help'));
    for (const help of await Promise.all(helping)) {
      expect(help).toMatchObject({ status: 0, notices: '' });
      expect(help.output).toMatch(/Examples?:\n/);
      expect(help.output).toContain('--json');
    }
  });

  it('makes a partner, shows it and changes it', async () => {
    const slug = 'trips-made';
    await succeed('create', slug, '--name', 'City Trips', '--cost-per-minute', '5000');
    expect(await json('list')).toContainEqual(
      expect.objectContaining({ slug, mode: 'require-id', liveKeys: 0 }),
    );
    await succeed('set', slug, '--mode', 'safelist', '--requests-per-minute', '77', '--disable');
    expect(await json('show', slug)).toMatchObject({
      ...{ name: 'City Trips', mode: 'safelist', isEnabled: false, keys: [] },
      budget: { requestsPerMinute: 77, costPerMinute: 5_000 },
    });
    expect(await succeed('show', slug)).toMatch(/^mode +safelist$/m);
    expect(await succeed('list')).toMatch(new RegExp(`^${slug} +City Trips +safelist +77 .* no$`, 'm'));
    expect(await run('create', slug, '--name', 'Another')).toMatchObject({ status: 1, output: '' });
    expect((await run('set', slug)).status).toBe(2);
  });

  it('prints a key alone and once, and keeps it nowhere', async () => {
    const slug = await newPartner();
    const { status, output, notices } = await run('keys', 'create', slug);
    expect(status).toBe(0);
    expect(output).toMatch(/^tgk_[a-z0-9]+_[\w-]{43}\n$/);
    const [, keyId = '', secret = ''] = /^tgk_([^_]+)_(.*)\n$/.exec(output) ?? [];
    expect(notices).toContain(keyId);
    expect(notices).not.toContain(secret);
    const issued = await json('keys', 'create', slug);
    expect(issued.key).toContain(issued.keyId);
    const third = await run('keys', 'create', slug);
    expect(third).toMatchObject({ status: 1, output: '', notices: expect.stringMatching(/^error: /) });
    expect(await json('keys', 'revoke', slug, keyId)).toMatchObject({ keyId, revokedAt: expect.any(String) });
    expect(
      (await json('keys', 'list', slug)).map((key: { revokedAt: unknown }) => key.revokedAt === null),
    ).toEqual([true, false]);
    const [stored] = await database.query<{ text: string }>({
      text: `select (select json_agg(k)::text from partner.api_key k) || (select json_agg(c)::text from partner.change c) as text`,
      values: [],
    });
    expect(stored?.text).toContain(keyId);
    expect(stored?.text).not.toContain(secret);
    expect(await run('keys', 'revoke', slug, 'none')).toMatchObject({ status: 1, output: '' });
  });

  it('leads operations from a manifest to their end', async () => {
    const slug = await newPartner();
    expect(await json('push', slug, first, '--client-version', '1.0')).toMatchObject({
      ...{ dryRun: false, format: 'relay', warnings: [], isApplied: true },
      outcomes: [
        { kind: 'created', documentId: 'places-1', operationName: 'Places', version: 1, state: 'REGISTERED' },
        { kind: 'created', documentId: 'cancel-1', operationName: 'Cancel', version: 1, state: 'REGISTERED' },
      ],
    });
    await succeed('activate', slug, '--client-version', '1.0');
    expect(await succeed('push', slug, second, '--client-version', '2.0', '--activate')).toMatch(
      /^Places +2 +created +ACTIVE +\d+ +places-2$/m,
    );
    expect(await statesOf(slug)).toEqual({
      'places-1': 'ACTIVE',
      'places-2': 'ACTIVE',
      'cancel-1': 'ACTIVE',
    });
    const deprecated = await json('deprecate', slug, '--client-version', '1.0', '--sunset', '2999-12-31');
    expect(deprecated).toMatchObject({
      changed: [{ documentId: 'places-1', from: 'ACTIVE', to: 'DEPRECATED' }],
      kept: [{ documentId: 'cancel-1', clientVersions: ['2.0'] }],
    });
    expect(await succeed('operations', slug, '--state', 'DEPRECATED')).toMatch(
      /Places +1 +DEPRECATED +2999-12-31/,
    );
    expect(await succeed('operations', slug, '--name', 'Places', '--ids')).toBe('places-1\nplaces-2\n');
    expect(await succeed('retire', slug, '--id', 'places-1')).toMatch(
      /Places +1 +DEPRECATED +RETIRED +places-1/,
    );
    expect(await statesOf(slug)).toEqual({
      'places-1': 'RETIRED',
      'places-2': 'ACTIVE',
      'cancel-1': 'ACTIVE',
    });
  });

  it('takes a folder, prints the ids, and finds them unchanged', async () => {
    const slug = await newPartner();
    const folder = join(directory, slug);
    await mkdir(folder);
    await writeFile(join(folder, 'places.graphql'), 'query P { places(text: "W") { ...Parts } }');
    await writeFile(join(folder, 'parts.graphql'), 'fragment Parts on Place { id }');
    const { outcomes } = await json('push', slug, folder, '--activate');
    expect(outcomes).toMatchObject([
      { documentId: expect.stringMatching(/^[0-9a-f]{64}$/), state: 'ACTIVE' },
    ]);
    expect((await json('push', slug, folder)).outcomes).toMatchObject([{ kind: 'unchanged' }]);
    const [kept] = await json('operations', slug);
    expect(kept).toMatchObject({ documentHash: outcomes[0].documentId, clientVersions: ['unversioned'] });
  });

  it('registers nothing of a manifest where anything cannot be taken, and says what', async () => {
    const slug = await newPartner();
    const broken = await manifestOf('broken', {
      fine: places,
      wrong: 'query W { nowhere }',
      none: 'query {',
    });
    const { status, output, notices } = await run('push', slug, broken);
    expect({ status, output }).toEqual({ status: 1, output: '' });
    expect(notices).toMatch(/broken\.json: entry "wrong" \(W\): .*nowhere/);
    expect(notices).toMatch(/broken\.json: entry "none": /);
    expect(notices).toContain('Nothing was registered.');
    const asJson = await run('push', slug, broken, '--json');
    expect(asJson.status).toBe(1);
    expect(JSON.parse(asJson.output)).toMatchObject({
      isApplied: false,
      outcomes: [{}, { kind: 'refused' }, {}],
    });
    expect(await statesOf(slug)).toEqual({});
  });

  it('writes nothing in a dry run', async () => {
    const slug = await newPartner();
    const before = await service.listPartners();
    expect(await succeed('create', 'trips-dry', '--name', 'Dry', '--dry-run')).toContain('trips-dry');
    expect(await succeed('keys', 'create', slug, '--dry-run')).toBe('');
    expect(await succeed('set', slug, '--mode', 'off', '--dry-run')).toMatch(/^mode +off$/m);
    expect(await json('push', slug, first, '--dry-run')).toMatchObject({ dryRun: true, isApplied: false });
    expect(await service.listPartners()).toEqual(before);
    await pushFirst(slug);
    const { changed } = await json('retire', slug, '--all', '--dry-run');
    expect(changed).toHaveLength(2);
    expect(await statesOf(slug)).toEqual({ 'places-1': 'ACTIVE', 'cancel-1': 'ACTIVE' });
  });

  it('tells usage, and what is stale', async () => {
    const slug = await newPartner();
    await pushFirst(slug);
    await database.query({
      text: `
        insert into partner.usage_day (partner_id, day, client_version, is_registered, operation, calls, errors,
          latency_milliseconds, latency_counts, last_used_at)
        select partner_id, (now() at time zone 'UTC')::date, '1.0', is_registered, operation, 10, 1, 80,
          array[0, 0, 0, 0, 0, 10] || array_fill(0, array[19]), now()
        from partner.partner, (values (true, 'places-1'), (false, 'Sneaky')) as called (is_registered, operation)
        where slug = $1`,
      values: [slug],
    });
    await database.query({
      text: `update partner.operation set activated_at = now() - interval '40 days' where partner_id = (select partner_id from partner.partner where slug = $1)`,
      values: [slug],
    });
    const used = await json('usage', slug);
    expect(used).toMatchObject([
      { partner: slug, clientVersion: '1.0', operationName: 'Sneaky', documentId: null, calls: 10 },
      {
        operationName: 'Places',
        documentId: 'places-1',
        version: 1,
        calls: 10,
        errors: 1,
        meanMilliseconds: 8,
      },
    ]);
    expect(await succeed('usage', slug)).toMatch(/1\.0 +Places +1 +10 +1 +\d+ +\d+ +\d+ +20\d\d-/);
    expect(await json('usage', slug, '--since', '2999-01-01')).toEqual([]);
    expect(await json('stale', slug)).toMatchObject([{ documentId: 'cancel-1', lastUsedAt: null }]);
    expect(await json('stale', slug, '--days', '41')).toEqual([]);
  });

  it('says whom a changed schema breaks', async () => {
    const slug = await newPartner();
    await pushFirst(slug);
    await succeed('push', slug, second, '--client-version', '2.0');
    const api = await readApiSchema();
    const same = join(directory, 'same.graphql');
    await writeFile(same, api);
    expect(await json('check', '--schema', same, '--partner', slug)).toEqual({
      ...{ checked: 3, breaking: [], deprecated: [] },
    });
    const changed = join(directory, 'changed.graphql');
    const withoutCountry = api.replace(/(type Place \{[^}]*?)countryCode:/, '$1country:');
    expect(withoutCountry).not.toBe(api);
    await writeFile(changed, withoutCountry);
    const asJson = await run('check', '--schema', changed, '--partner', slug, '--json');
    expect(asJson.status).toBe(1);
    expect(JSON.parse(asJson.output)).toMatchObject({
      checked: 3,
      breaking: [
        {
          ...{
            partner: slug,
            operationName: 'Places',
            version: 2,
            documentId: 'places-2',
            state: 'REGISTERED',
          },
          ...{ clientVersions: ['2.0'], findings: [{ coordinate: 'Place.countryCode' }] },
        },
      ],
    });
    const forPeople = await run('check', '--schema', changed);
    expect(forPeople.status).toBe(1);
    expect(forPeople.output).toMatch(
      new RegExp(`^breaks +${slug} +Places v2 +REGISTERED +in 2\\.0\\n  Place\\.countryCode: `, 'm'),
    );
    await succeed('retire', slug, '--id', 'places-2');
    expect((await run('check', '--schema', changed, '--partner', slug)).status).toBe(0);
  });

  it('checks a folder without a database', async () => {
    const folder = join(directory, 'documents');
    await mkdir(folder);
    await writeFile(
      join(folder, 'a.graphql'),
      'query A($text: String!) { places(text: $text) { id oldName } }',
    );
    const nowhere = { DATABASE_URL: 'postgres://someone:secret@127.0.0.1:9/none' };
    const schema = join(directory, 'small.graphql');
    const sdl = 'type Query { places(text: String!): [Place!]! } type Place { id: ID! oldName: String';
    await writeFile(schema, `${sdl} @deprecated(reason: "Take id.") }`);
    const warned = await runWith(nowhere, [
      'check',
      '--folder',
      folder,
      '--schema',
      schema,
      '--base',
      schema,
    ]);
    expect(warned).toMatchObject({ status: 0, output: '' });
    expect(warned.notices).toMatch(/^warning {2}A\n {2}Place\.oldName: .* is deprecated\. Take id\.$/m);
    await writeFile(schema, `${sdl.replace(' oldName: String', '')} }`);
    const broken = await runWith(nowhere, ['check', '--folder', folder, '--schema', schema]);
    expect(broken).toMatchObject({
      status: 1,
      output: expect.stringMatching(/^breaks {2}A\n {2}Place\.oldName: /),
    });
  });

  it.each([
    ['no command', [], /Usage:/],
    ['an unknown command', ['sell'], /unknown command/],
    ['no name', ['create', 'trips'], /--name/],
    ['an unknown mode', ['set', 'trips', '--mode', 'open'], /require-id/],
    ['no budget', ['set', 'trips', '--cost-per-minute', '0'], /from 1/],
    ['enabled and disabled', ['set', 'trips', '--enable', '--disable'], /cannot be used with/],
    ['no selection', ['activate', 'trips'], /one of --id/],
    ['two selections', ['retire', 'trips', '--all', '--name', 'P'], /one of --id/],
    ['no sunset', ['deprecate', 'trips', '--all'], /--sunset/],
    ['a day that is none', ['deprecate', 'trips', '--all', '--sunset', '2027-02-31'], /2027-01-31/],
    ['an unknown format', ['push', 'trips', first, '--format', 'zip'], /apollo/],
    ['a manifest that is not there', ['push', 'trips', 'none.json'], /none\.json: no such file/],
    ['another format', ['push', 'trips', first, '--format', 'apollo'], /first\.json: "format" is not/],
    ['a schema that is none', ['check', '--schema', first], /first\.json: .*Syntax Error/],
    ['a folder of a partner', ['check', '--folder', directory, '--partner', 'trips'], /do not go together/],
    ['too many days', ['stale', '--days', '1000'], /400/],
  ])('refuses %s with status 2', async (_what, words, complaint) => {
    const { status, output, notices } = await run(...words);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(notices).toMatch(complaint);
    expect(notices).not.toMatch(/\n +at /);
  });

  it.each([
    ['an unknown partner', url, ['push', 'nobody', first], /nobody/],
    ['no database', 'postgres://someone:secret@127.0.0.1:9/none', ['list'], /127\.0\.0\.1:9/],
  ])('fails over %s with status 1', async (_what, DATABASE_URL, words, complaint) => {
    const { status, output, notices } = await runWith({ DATABASE_URL }, words);
    expect({ status, output }).toEqual({ status: 1, output: '' });
    expect(notices).toMatch(complaint);
    expect(notices).not.toMatch(/secret|\n +at /);
  });
});

describe('with nothing but a data directory', async () => {
  const room = await makeRoom();
  const DATA_DIR = join(room, 'data');
  afterAll(() => clearRoom(room, join(DATA_DIR, 'postgres')));

  it('makes the database for the first partner alone, and leaves no server behind', async () => {
    for (const words of [['list'], ['create', 'trips', '--name', 'Trips', '--dry-run']]) {
      const none = await runWith({ DATA_DIR }, words);
      expect(none).toMatchObject({ status: 1, output: '', notices: expect.stringContaining('no database') });
    }
    expect(existsSync(DATA_DIR)).toBe(false);
    expect((await runWith({ DATA_DIR }, ['create', 'trips', '--name', 'Trips'])).status).toBe(0);
    const { output } = await runWith({ DATA_DIR }, ['list', '--json']);
    expect(JSON.parse(output)).toMatchObject([{ slug: 'trips' }]);
    expect(await isServed(join(DATA_DIR, 'postgres'))).toBe(false);
  });
});
