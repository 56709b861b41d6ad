import { type Command, Option } from 'commander';
import {
  type Column,
  formatTable,
  notice,
  shownInstant,
  writeJson,
  writeLines,
} from '#shared/command/output.ts';
import { type OperationState, operationStates } from '../domain/registered-operation.ts';
import type { ListedOperation } from '../partner-service.ts';
import { parseDate, parseDays } from './parse-arguments.ts';
import { readStale, type StaleRow } from './read-stale.ts';
import { readUsageRows, type UsageReportRow } from './read-usage-rows.ts';
import { withPartners } from './with-partners.ts';

const usualDays = 30;

interface OperationsOptions {
  readonly state?: readonly OperationState[];
  readonly name?: string;
  readonly ids?: true;
  readonly json?: true;
}

const operationColumns: readonly Column<ListedOperation>[] = [
  ['partner', ({ partnerSlug }) => partnerSlug],
  ['operation', ({ operationName }) => operationName],
  ['version', ({ version }) => version],
  ['state', ({ state }) => state],
  ['sunset', ({ sunsetOn }) => sunsetOn],
  ['cost', ({ cost }) => cost],
  ['client versions', ({ clientVersions }) => clientVersions.join(', ') || null],
  ['id', ({ documentId }) => documentId],
];

const staleColumns: readonly Column<StaleRow>[] = [
  ['partner', ({ partner }) => partner],
  ['operation', ({ operationName }) => operationName],
  ['version', ({ version }) => version],
  ['state', ({ state }) => state],
  ['last call', ({ lastUsedAt }) => shownInstant(lastUsedAt)],
  ['client versions', ({ clientVersions }) => clientVersions.join(', ') || null],
  ['id', ({ documentId }) => documentId],
];

const usageColumns: readonly Column<UsageReportRow>[] = [
  ['partner', ({ partner }) => partner],
  ['client version', ({ clientVersion }) => clientVersion],
  ['operation', ({ operationName }) => operationName],
  ['version', ({ version }) => version],
  ['calls', ({ calls }) => calls],
  ['errors', ({ errors }) => errors],
  ['p50 ms', ({ medianMilliseconds }) => Math.round(medianMilliseconds)],
  ['p95 ms', ({ p95Milliseconds }) => Math.round(p95Milliseconds)],
  ['p99 ms', ({ p99Milliseconds }) => Math.round(p99Milliseconds)],
  ['last call', ({ lastUsedAt }) => shownInstant(lastUsedAt)],
];

const print = <Row>(rows: readonly Row[], columns: readonly Column<Row>[], none: string, json: boolean) => {
  if (json) return writeJson(rows);
  if (rows.length === 0) notice(none);
  return writeLines(formatTable(columns, rows));
};

const operations = (slug: string | undefined, { state, name, ids, json }: OperationsOptions) =>
  withPartners(async ({ service }) => {
    const all = await service.listOperations({ slug, states: state });
    const listed = name === undefined ? all : all.filter(({ operationName }) => operationName === name);
    if (ids === true) return writeLines(listed.map(({ documentId }) => documentId));
    return print(listed, operationColumns, 'There are no such operations.', json === true);
  });

const stale = (slug: string | undefined, { days, json }: { readonly days: number; readonly json?: true }) =>
  withPartners(async (partners) => {
    const rows = await readStale(partners, slug, Temporal.Now.instant().subtract({ hours: days * 24 }));
    print(rows, staleColumns, `Everything that can be called was called within ${days} days.`, json === true);
  });

const usage = (
  slug: string | undefined,
  { since, json }: { readonly since?: Temporal.PlainDate; readonly json?: true },
) =>
  withPartners(async (partners) => {
    const today = Temporal.Now.plainDateISO('UTC');
    const firstDay = since ?? today.subtract({ days: usualDays });
    const rows = await readUsageRows(partners, slug, { firstDay, lastDay: today });
    print(rows, usageColumns, `No calls since ${firstDay}.`, json === true);
  });

export const addReportCommands = (program: Command): void => {
  program
    .command('operations')
    .description('Lists operations: state, cost and client versions of each.')
    .argument('[partner]', 'whose; all when left out')
    .addOption(new Option('--state <state...>', 'only those in these states').choices(operationStates))
    .option('--name <operation>', 'only those of this operation name')
    .option('--ids', 'print the document ids alone')
    .option('--json', 'print one JSON array, with the documents')
    .addHelpText(
      'after',
      '\nExamples:\n  npm run -s partner -- operations trips --state ACTIVE DEPRECATED\n' +
        '  ID=$(npm run -s partner -- operations trips --name Search --ids)',
    )
    .action(operations);

  program
    .command('stale')
    .description('Lists operations that can be called and were not for some time: what can be retired.')
    .argument('[partner]', 'whose; all when left out')
    .option('--days <days>', 'not called for so long', parseDays, usualDays)
    .option('--json', 'print one JSON array')
    .addHelpText('after', '\nExample:\n  npm run -s partner -- stale trips --days 60')
    .action(stale);

  program
    .command('usage')
    .description('Calls, errors, latency and last call by client version and operation.')
    .argument('[partner]', 'whose; all when left out')
    .option('--since <date>', `from this day (UTC) on (default: ${usualDays} days ago)`, parseDate)
    .option('--json', 'print one JSON array')
    .addHelpText(
      'after',
      '\nVersion - is an operation that is not registered, under the name that the client gave it.\n' +
        '\nExample:\n  npm run -s partner -- usage trips --since 2027-01-01',
    )
    .action(usage);
};
