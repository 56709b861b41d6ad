import { type Command, Option } from 'commander';
import { type Column, formatTable, notice, writeJson, writeLines } from '#shared/command/output.ts';
import { entryOf } from '../manifests/entry-of.ts';
import { type Manifest, type ManifestFormat, manifestFormats } from '../manifests/manifest.ts';
import type { PushOutcome, PushReport } from '../partner-service.ts';
import { withPartners } from './with-partners.ts';

interface PushCommandOptions {
  readonly clientVersion: string;
  readonly activate?: true;
  readonly dryRun?: true;
  readonly json?: true;
  readonly format?: ManifestFormat;
}

type Taken = Exclude<PushOutcome, { kind: 'refused' }>;

const columns: readonly Column<Taken>[] = [
  ['operation', ({ operationName }) => operationName],
  ['version', ({ version }) => version],
  ['', ({ kind }) => kind],
  ['state', ({ state }) => state],
  ['cost', ({ cost }) => cost],
  ['id', ({ documentId }) => documentId],
];

const refusalLines = (file: string, outcomes: readonly PushOutcome[]): string[] =>
  outcomes.flatMap((outcome) =>
    outcome.kind !== 'refused'
      ? []
      : outcome.problems.map(
          ({ message }) =>
            `${file}: ${entryOf(outcome.documentId)}${outcome.operationName === null ? '' : ` (${outcome.operationName})`}: ${message}`,
        ),
  );

/** Sentences that say how it went; refusals come before. */
const summaryOf = ({ outcomes, isApplied }: PushReport, { dryRun, activate }: PushCommandOptions): string => {
  const count = (kind: PushOutcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length;
  if (count('refused') > 0)
    return `error: ${count('refused')} of ${outcomes.length} operations cannot be taken. Nothing was registered.`;
  const counts = `${count('created')} new, ${count('unchanged')} there already`;
  if (dryRun === true || !isApplied) return `${counts}. A dry run: nothing was written.`;
  const waiting = outcomes.filter(
    (outcome) => outcome.kind !== 'refused' && outcome.state === 'REGISTERED',
  ).length;
  if (activate === true || waiting === 0) return `${counts}.`;
  return `${counts}. ${waiting} cannot be called before they are activated.`;
};

const print = (file: string, manifest: Manifest, report: PushReport, options: PushCommandOptions) => {
  const refusals = refusalLines(file, report.outcomes);
  if (options.json === true)
    writeJson({
      dryRun: options.dryRun === true,
      format: manifest.format,
      warnings: manifest.warnings,
      ...report,
    });
  else if (refusals.length === 0)
    writeLines(
      formatTable(
        columns,
        report.outcomes.filter((outcome) => outcome.kind !== 'refused'),
      ),
    );
  for (const warning of manifest.warnings) notice(`warning: ${warning}`);
  for (const refusal of refusals) notice(refusal);
  notice(summaryOf(report, options));
  if (refusals.length > 0) process.exitCode = 1;
};

const push = async (slug: string, file: string, options: PushCommandOptions) => {
  notice(`Reads ${file}.`);
  const { readManifest } = await import('../manifests/read-manifest.ts');
  const manifest = await readManifest(file, options.format);
  await withPartners(async ({ service }) => {
    const report = await service.pushOperations(slug, options.clientVersion, manifest.operations, {
      activate: options.activate === true,
      dryRun: options.dryRun === true,
    });
    print(file, manifest, report, options);
  });
};

export const addPushCommand = (program: Command): void => {
  program
    .command('push')
    .description(
      'Registers the operations of a manifest: all of them, or none. The same again changes nothing; an id never ' +
        'gets another document.',
    )
    .argument('<partner>')
    .argument('<manifest>', 'a file, or a folder of .graphql files')
    .option('--client-version <version>', 'the version of the client that calls them', 'unversioned')
    .option('--activate', 'let them be called at once')
    .addOption(
      new Option('--format <format>', 'of the manifest (default: what it looks like)').choices(
        manifestFormats,
      ),
    )
    .option('--dry-run', 'check and compare, and write nothing')
    .option('--json', 'print one JSON object, refusals included')
    .addHelpText(
      'after',
      `
Formats: apollo is Apollo's persisted-query manifest, relay an object of documents by id, hash-map one by hash, folder
GraphQL files with operations and fragments, whose ids are the SHA-256 of the documents and are printed.

Examples:
  npm run partner -- push trips persisted-query-manifest.json --client-version 1.4.0 --activate
  npm run partner -- push trips schema/operations --dry-run

Exit status: 0 registered, 1 refused, 2 a manifest that cannot be read.`,
    )
    .action(push);
};
