import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { clearRoom, isServed, makeRoom } from '#shared/database/embedded/testing/server-room.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { geojsonText, osmElement, overpassText } from '../testing/osm-element.ts';

const program = fileURLToPath(new URL('command.ts', import.meta.url));
const directory = await mkdtemp(join(tmpdir(), 'tablegraph-test-'));
afterAll(() => rm(directory, { recursive: true }));
const { url, database } = await createTestDatabase();

const fileOf = async (name: string, content: string): Promise<string> => {
  const path = join(directory, name);
  await writeFile(path, content);
  return path;
};

const elements = [
  osmElement(1),
  osmElement(2, { opening_hours: 'late' }),
  osmElement(3, { opening_hours: '' }),
];
const geojson = await fileOf('a.geojson', geojsonText(...elements));
const overpass = await fileOf('b.json', overpassText(osmElement(4), osmElement(5, { name: '' })));
const broken = await fileOf('broken.json', '{\n  "elements": [\n    {"type": "node" "id": 1}\n  ]\n}\n');

const start = (words: readonly string[], environment: Readonly<Record<string, string>>) => {
  const child = spawn(process.execPath, [program, ...words], {
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, exit };
};

const run = async (
  words: readonly string[],
  environment: Readonly<Record<string, string>> = { DATABASE_URL: url },
) => {
  const { child, exit } = start(words, environment);
  const [status, output, notices] = await Promise.all([exit, text(child.stdout), text(child.stderr)]);
  return { status, output, notices };
};

const storedCount = async () => {
  const [row] = await database.query<{ count: number }>({
    text: 'select count(*) as count from restaurant.profile',
    values: [],
  });
  return row?.count;
};

beforeEach(async () => {
  await database.query({
    text: 'truncate restaurant.profile, restaurant.place, inventory.restaurant restart identity cascade',
    values: [],
  });
});

describe('npm run import', () => {
  it('explains itself', async () => {
    const [whole, osm] = await Promise.all([run(['--help']), run(['osm', '--help'])]);
    expect([whole.status, osm.status]).toEqual([0, 0]);
    expect(whole.output).toContain('osm');
    for (const expected of ['Examples:', '--assume-hours', '--report', '--dry-run', '--json', 'Exit status:'])
      expect(osm.output).toContain(expected);
  });

  it('prints one JSON object, and lists what it could not use', async () => {
    const report = join(directory, 'report.jsonl');
    const { status, output, notices } = await run(['osm', geojson, overpass, '--json', '--report', report]);
    expect(status).toBe(0);
    expect(JSON.parse(output)).toEqual({
      ...{ dryRun: false, files: 2, features: 5, restaurants: 4, created: 4, updated: 0, unchanged: 0 },
      ...{ rejected: 1, rejectedByReason: { no_name: 1 }, places: 1, report },
      notBookableOnline: 2,
      notBookableOnlineByReason: { hours_unparsable: 1, hours_absent: 1 },
    });
    expect(notices).toMatch(/^Reads 2 files\.\n/);
    expect(notices).not.toContain('\u001B');
    const lines = (await readFile(report, 'utf8')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { severity: 'warning', file: geojson, feature: 'node/2', reason: 'hours_unparsable', detail: 'late' },
      { severity: 'rejected', file: overpass, feature: 'node/5', reason: 'no_name' },
      { severity: 'not_bookable_online', feature: 'node/2', reason: 'hours_unparsable' },
      { severity: 'not_bookable_online', feature: 'node/3', reason: 'hours_absent' },
    ]);
    expect(await storedCount()).toBe(4);
  });

  it('prints counts for people, and what a second run would change', async () => {
    await run(['osm', geojson]);
    const again = await run(['osm', geojson, overpass]);
    const counts = (printed: string) => printed.split('\n').map((line) => line.replace(/ +/g, ' '));
    expect(counts(again.output)).toEqual([
      ...['created 1', 'updated 0', 'unchanged 3', 'rejected 1 no_name 1'],
      ...['not bookable online 2 hours_unparsable 1, hours_absent 1', 'places 1'],
      ...['listed in nowhere; --report FILE lists them', ''],
    ]);
    const dry = await run(['osm', geojson, '--dry-run', '--assume-hours', 'Tu-Su 17:30-22:30']);
    expect(counts(dry.output).slice(0, 5)).toEqual([
      ...['would be created 0', 'would be updated 2', 'unchanged 1', 'rejected 0', 'not bookable online 0'],
    ]);
    const assumed = { text: 'select from restaurant.profile where hours_assumed', values: [] };
    expect(await database.query(assumed)).toEqual([]);
    await run(['osm', geojson, '--assume-hours', 'Tu-Su 17:30-22:30']);
    expect((await database.query(assumed)).length).toBe(2);
  });

  it('refuses all files where one is broken', async () => {
    const { status, output, notices } = await run(['osm', geojson, broken]);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(notices).toContain(`error: ${broken}: line 3, column `);
    expect(notices).toContain('Nothing was imported.');
    expect(await storedCount()).toBe(0);
  });

  it.each([
    ['no source', [], /osm/],
    ['an unknown source', ['michelin', geojson], /unknown command/],
    ['no file', ['osm'], /missing required argument 'file'/],
    ['an unknown option', ['osm', geojson, '--quick'], /--quick/],
    ['hours that are none', ['osm', geojson, '--assume-hours', 'always'], /No opening hours: "always"/],
    ['a file that is not there', ['osm', join(directory, 'none.json')], /none\.json: .*no such file/],
  ])('refuses %s with status 2', async (_what, words, complaint) => {
    const { status, output, notices } = await run(words);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(notices).toMatch(complaint);
    expect(await storedCount()).toBe(0);
  });

  it.each([
    [
      'a report that cannot be written',
      ['osm', geojson, '--report', directory],
      url,
      /report cannot be written/,
    ],
    ['no database', ['osm', geojson], 'postgres://someone:secret@127.0.0.1:9/none', /127\.0\.0\.1:9/],
    [
      'no database to compare with',
      ['osm', geojson, '--dry-run'],
      'postgres://a:secret@127.0.0.1:9/none',
      /:9/,
    ],
  ])('fails over %s with status 1', async (_what, words, DATABASE_URL, complaint) => {
    const { status, output, notices } = await run(words, { DATABASE_URL });
    expect({ status, output }).toEqual({ status: 1, output: '' });
    expect(notices).toMatch(complaint);
    expect(notices).not.toMatch(/secret|\n +at /);
    expect(await storedCount()).toBe(0);
  });

  it('waits for another import, and leaves nothing when it is interrupted', async () => {
    await database.transaction(async (transaction) => {
      await transaction.query({ text: 'select pg_advisory_xact_lock(7461002612)', values: [] });
      const { child, exit } = start(['osm', geojson], { DATABASE_URL: url });
      let notices = '';
      child.stderr.on('data', (chunk) => {
        notices += chunk;
        if (notices.endsWith('waits for its end.\n')) child.kill('SIGINT');
      });
      expect(await exit).toBe(130);
      expect(notices).toContain('Interrupted');
      expect(notices).not.toContain('error');
    });
    expect(await storedCount()).toBe(0);
    expect((await run(['osm', geojson, '--json'])).status).toBe(0);
    expect(await storedCount()).toBe(3);
  });
});

describe('with nothing but a data directory', async () => {
  const room = await makeRoom();
  const DATA_DIR = join(room, 'data');
  afterAll(() => clearRoom(room, join(DATA_DIR, 'postgres')));

  it('makes the database, finds it again, and makes none to look', async () => {
    const dry = await run(['osm', geojson, '--dry-run', '--json'], { DATA_DIR });
    expect(JSON.parse(dry.output)).toMatchObject({ dryRun: true, created: 3 });
    expect(existsSync(DATA_DIR)).toBe(false);
    const first = await run(['osm', geojson, '--json'], { DATA_DIR });
    expect(JSON.parse(first.output)).toMatchObject({ created: 3, unchanged: 0 });
    const second = await run(['osm', geojson, '--dry-run', '--json'], { DATA_DIR });
    expect(JSON.parse(second.output)).toMatchObject({ created: 0, unchanged: 3 });
    expect(await isServed(join(DATA_DIR, 'postgres'))).toBe(false);
  });
});
