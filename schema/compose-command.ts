import { copyFile, writeFile } from 'node:fs/promises';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { Command } from 'commander';
import { buildSchema } from 'graphql';
import { compose, readApiSchema, readReleasedSchema, readSupergraph } from './compose.ts';

const file = (name: string) => new URL(name, import.meta.url);
const orEmpty = (reading: Promise<string>) => reading.catch(() => '');

/** What clients were promised (released.graphql) and would no longer get. */
const breakingChanges = async (api: string): Promise<string[]> => {
  const released = await orEmpty(readReleasedSchema());
  if (released === '') return [];
  const changes = await diff(buildSchema(released), buildSchema(api));
  return changes
    .filter((change) => change.criticality.level === CriticalityLevel.Breaking)
    .map((change) => `${change.path ?? ''}: ${change.message}`);
};

const check = async (): Promise<string[]> => {
  const composed = await compose();
  const drifted = [
    composed.supergraph === (await orEmpty(readSupergraph())) ? null : 'schema/supergraph.graphql',
    composed.api === (await orEmpty(readApiSchema())) ? null : 'schema/api.graphql',
  ].filter((name) => name !== null);
  return [
    ...drifted.map((name) => `${name} is not what the subgraphs compose to: run npm run schema`),
    ...(await breakingChanges(composed.api)).map((change) => `breaks clients: ${change}`),
  ];
};

const write = async (release: boolean): Promise<string[]> => {
  const composed = await compose();
  await writeFile(file('supergraph.graphql'), composed.supergraph);
  await writeFile(file('api.graphql'), composed.api);
  if (release) await copyFile(file('api.graphql'), file('released.graphql'));
  return (await breakingChanges(composed.api)).map((change) => `breaks clients: ${change}`);
};

const command = new Command('npm run schema --')
  .description('Composes schema/subgraphs/*.graphql into schema/supergraph.graphql and schema/api.graphql.')
  .option('--check', 'write nothing; fail where the files drifted or clients would break')
  .option('--release', 'promise the composed API to clients: schema/released.graphql')
  .action(async (options: { check?: true; release?: true }) => {
    const problems = options.check === true ? await check() : await write(options.release === true);
    for (const problem of problems) process.stderr.write(`${problem}\n`);
    process.exitCode = problems.length > 0 ? 1 : 0;
  });

await command.parseAsync();
