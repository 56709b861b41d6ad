import { type Command, Option } from 'commander';
import { formatTable, notice, writeJson, writeLines } from '#shared/command/output.ts';
import type { LifeReport, OperationSelection, PartnerService } from '../partner-service.ts';
import { parseDate } from './parse-arguments.ts';
import { withPartners } from './with-partners.ts';

interface LifeOptions {
  readonly id?: string;
  readonly name?: string;
  readonly clientVersion?: string;
  readonly all?: true;
  readonly dryRun?: true;
  readonly json?: true;
}

type Step = (service: PartnerService, selection: OperationSelection) => Promise<LifeReport>;

const selectionOf = (command: Command, { id, name, clientVersion, all }: LifeOptions): OperationSelection => {
  const selections: readonly OperationSelection[] = [
    ...(id === undefined ? [] : [{ by: 'id' as const, documentId: id }]),
    ...(name === undefined ? [] : [{ by: 'name' as const, operationName: name }]),
    ...(clientVersion === undefined ? [] : [{ by: 'clientVersion' as const, clientVersion }]),
    ...(all === undefined ? [] : [{ by: 'all' as const }]),
  ];
  const [selection] = selections;
  if (selection === undefined || selections.length > 1)
    command.error('error: say which operations with one of --id, --name, --client-version and --all');
  return selection;
};

const linesOf = ({ changed, kept }: LifeReport): string[] => [
  ...formatTable(
    [
      ['operation', ({ operationName }) => operationName],
      ['version', ({ version }) => version],
      ['was', ({ from }) => from],
      ['is', ({ to }) => to],
      ['id', ({ documentId }) => documentId],
    ],
    changed,
  ),
  ...formatTable(
    [
      ['kept', ({ documentId }) => documentId],
      ['called by', ({ clientVersions }) => clientVersions.join(', ')],
    ],
    kept,
  ),
];

const run = (command: Command, options: LifeOptions, step: Step) => {
  const selection = selectionOf(command, options);
  return withPartners(
    async ({ service }) => {
      const report = await step(service, selection);
      if (options.json === true) writeJson({ dryRun: options.dryRun === true, ...report });
      else writeLines(linesOf(report));
      const { length } = report.changed;
      notice(
        `${length} changed${report.kept.length === 0 ? '' : `, ${report.kept.length} kept for other client versions`}.` +
          `${options.dryRun === true ? ' A dry run: nothing was written.' : ''}`,
      );
    },
    { dryRun: options.dryRun === true },
  );
};

const withSelection = (command: Command): Command =>
  command
    .argument('<partner>')
    .option('--id <id>', 'the operation of this document id')
    .option('--name <operation>', 'every document of this operation name')
    .option(
      '--client-version <version>',
      'what this version of the client calls, and no other version that is live',
    )
    .option('--all', 'every operation of the partner')
    .option('--dry-run', 'say what would change, and write nothing')
    .option('--json', 'print one JSON object');

export const addLifeCommands = (program: Command): void => {
  const activate = program
    .command('activate')
    .description('Lets registered or deprecated operations be called; a retired one only by its --id.');
  withSelection(activate)
    .addHelpText('after', '\nExample:\n  npm run partner -- activate trips --client-version 1.4.0')
    .action((slug: string, options: LifeOptions) =>
      run(activate, options, (service, selection) => service.activate(slug, selection)),
    );

  const deprecate = program
    .command('deprecate')
    .description(
      'Announces the end of active operations: their answers carry Deprecation and Sunset headers.',
    );
  withSelection(deprecate)
    .addOption(
      new Option('--sunset <date>', 'the day (UTC) after which they may be retired')
        .argParser(parseDate)
        .makeOptionMandatory(),
    )
    .addHelpText(
      'after',
      '\nExample:\n  npm run partner -- deprecate trips --client-version 1.3.0 --sunset 2027-03-31',
    )
    .action((slug: string, options: LifeOptions & { readonly sunset: Temporal.PlainDate }) =>
      run(deprecate, options, (service, selection) => service.deprecate(slug, selection, options.sunset)),
    );

  const retire = program
    .command('retire')
    .description('Ends operations, whatever their state: nobody can call them any more.');
  withSelection(retire)
    .addHelpText(
      'after',
      '\nExamples:\n  npm run -s partner -- stale trips --days 60\n  npm run partner -- retire trips --name Search --dry-run',
    )
    .action((slug: string, options: LifeOptions) =>
      run(retire, options, (service, selection) => service.retire(slug, selection)),
    );
};
