import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { captureLog } from '#shared/testing/captured-log.ts';
import { type SupergraphWatch, watchSupergraph } from './watch-supergraph.ts';

const directory = await mkdtemp(join(tmpdir(), 'tablegraph-test-'));
const file = join(directory, 'supergraph.graphql');
afterAll(() => rm(directory, { recursive: true }));

let captured = captureLog();
let replacements: string[];
let replaced: PromiseWithResolvers<void>;
let isFailing: boolean;
let watch: SupergraphWatch;

const open = (intervalMilliseconds: number) =>
  watchSupergraph({
    file,
    supergraphSdl: 'first',
    replace: async (text) => {
      replacements.push(text);
      replaced.resolve();
      if (isFailing) throw new Error('no registry');
      return 'replaced';
    },
    log: captured.log,
    intervalMilliseconds,
  });

beforeEach(async () => {
  captured = captureLog();
  replacements = [];
  replaced = Promise.withResolvers();
  isFailing = false;
  await writeFile(file, 'first');
  watch = open(3_600_000);
});
afterEach(() => watch.close());

it('takes a new content when two looks have found it', async () => {
  await watch.look();
  await watch.look();
  await writeFile(file, 'half of the sec');
  await watch.look();
  await writeFile(file, 'second');
  await watch.look();
  expect(replacements).toEqual([]);
  await watch.look();
  await watch.look();
  expect(replacements).toEqual(['second']);
  await writeFile(file, 'first');
  await watch.look();
  await watch.look();
  expect(replacements).toEqual(['second', 'first']);
});

it('takes a content again that could not be taken', async () => {
  await writeFile(file, 'second');
  isFailing = true;
  await watch.look();
  await watch.look();
  isFailing = false;
  await watch.look();
  await watch.look();
  expect(replacements).toEqual(['second', 'second']);
  expect(captured.failures()).toEqual(['supergraph not replaced; tried again soon']);
});

it('goes on without the file, and says so once', async () => {
  await rm(file);
  await watch.look();
  await watch.look();
  expect(captured.failures()).toEqual(['the supergraph file cannot be read']);
  await writeFile(file, 'second');
  await watch.look();
  await watch.look();
  expect(replacements).toEqual(['second']);
});

it('takes it at once on SIGHUP, and no more after the end', async () => {
  await writeFile(file, 'second');
  process.emit('SIGHUP');
  await replaced.promise;
  expect(replacements).toEqual(['second']);
  watch.close();
  expect(process.listenerCount('SIGHUP')).toBe(0);
});

it('looks by itself', async () => {
  await writeFile(file, 'second');
  const looking = open(1);
  await replaced.promise;
  looking.close();
  expect(replacements).toEqual(['second']);
});
