import { type Command, Option } from 'commander';
import {
  type Column,
  formatTable,
  notice,
  shownInstant,
  writeJson,
  writeLines,
} from '#shared/command/output.ts';
import { type Partner, type RegistryMode, registryModes } from '../domain/partner.ts';
import type { ListedPartner } from '../partner-service.ts';
import { parseBudget } from './parse-arguments.ts';
import { withPartners } from './with-partners.ts';

interface PartnerOptions {
  readonly name?: string;
  readonly mode?: RegistryMode;
  readonly requestsPerMinute?: number;
  readonly costPerMinute?: number;
  readonly enable?: true;
  readonly disable?: true;
  readonly dryRun?: true;
  readonly json?: true;
}

const columns: readonly Column<ListedPartner>[] = [
  ['partner', ({ slug }) => slug],
  ['name', ({ name }) => name],
  ['mode', ({ mode }) => mode],
  ['requests/min', ({ budget }) => budget.requestsPerMinute],
  ['cost/min', ({ budget }) => budget.costPerMinute],
  ['keys', ({ liveKeys }) => liveKeys],
  ['registered', ({ operations }) => operations.REGISTERED],
  ['active', ({ operations }) => operations.ACTIVE],
  ['deprecated', ({ operations }) => operations.DEPRECATED],
  ['retired', ({ operations }) => operations.RETIRED],
  ['enabled', ({ isEnabled }) => (isEnabled ? 'yes' : 'no')],
];

const linesOf = (partner: Partner): string[] => {
  const rows: readonly (readonly [string, string | number])[] = [
    ['partner', partner.slug],
    ['name', partner.name],
    ['mode', partner.mode],
    ['requests a minute', partner.budget.requestsPerMinute],
    ['cost a minute', partner.budget.costPerMinute],
    ['enabled', partner.isEnabled ? 'yes' : 'no'],
  ];
  return rows.map(([name, value]) => `${name.padEnd(19)}${value}`);
};

const budgetOf = ({ requestsPerMinute, costPerMinute }: PartnerOptions) => ({
  ...(requestsPerMinute === undefined ? {} : { requestsPerMinute }),
  ...(costPerMinute === undefined ? {} : { costPerMinute }),
});

const print = (partner: Partner, { json, dryRun }: PartnerOptions) => {
  if (json === true) writeJson(partner);
  else writeLines(linesOf(partner));
  if (dryRun === true) notice('A dry run: nothing was written.');
};

const create = (slug: string, options: PartnerOptions & { readonly name: string }) =>
  withPartners(
    async ({ service }) => {
      const { name, mode } = options;
      print(await service.createPartner({ slug, name, mode, budget: budgetOf(options) }), options);
    },
    { makesDatabase: true, dryRun: options.dryRun === true },
  );

const change = (command: Command, slug: string, options: PartnerOptions) => {
  const { name, mode, enable, disable } = options;
  const budget = budgetOf(options);
  const isEnabled = enable === true ? true : disable === true ? false : undefined;
  if ([name, mode, isEnabled].every((value) => value === undefined) && Object.keys(budget).length === 0)
    command.error('error: nothing to set: say what with an option');
  return withPartners(
    async ({ service }) =>
      print(await service.changePartner(slug, { name, mode, budget, isEnabled }), options),
    { dryRun: options.dryRun === true },
  );
};

const list = ({ json }: PartnerOptions) =>
  withPartners(async ({ service }) => {
    const partners = await service.listPartners();
    if (json === true) return writeJson(partners);
    if (partners.length === 0) notice('There are no partners yet.');
    return writeLines(formatTable(columns, partners));
  });

const show = (slug: string, { json }: PartnerOptions) =>
  withPartners(async ({ service, find }) => {
    const partner = await find(slug);
    const keys = await service.listKeys(slug);
    if (json === true) return writeJson({ ...partner, keys });
    const counts = Object.entries(partner.operations).map(([state, count]) => `${count} ${state}`);
    return writeLines([
      ...linesOf(partner),
      `${'created'.padEnd(19)}${shownInstant(partner.createdAt)}`,
      `${'live keys'.padEnd(19)}${keys.flatMap((key) => (key.revokedAt === null ? key.keyId : [])).join(', ') || '-'}`,
      `${'operations'.padEnd(19)}${counts.join(', ')}`,
    ]);
  });

const withPartnerOptions = (command: Command): Command =>
  command
    .addOption(new Option('--mode <mode>', 'what its keys may run').choices(registryModes))
    .option('--requests-per-minute <count>', 'over all gateways', parseBudget)
    .option('--cost-per-minute <cost>', 'over all gateways', parseBudget)
    .option('--dry-run', 'check, and write nothing')
    .option('--json', 'print one JSON object');

const modes = `
Modes: require-id, as new partners have it, takes registered operations by their id alone; safelist also as their text; log takes everything
and counts what is not registered; off looks nothing up unless an id is given.`;

export const addPartnerCommands = (program: Command): void => {
  const creating = program
    .command('create')
    .description('Makes a partner.')
    .argument('<partner>', 'its name in commands and metrics, for good: lower-case letters, digits, hyphens')
    .requiredOption('--name <name>', 'its name for people');
  withPartnerOptions(creating)
    .addHelpText('after', `${modes}\n\nExample:\n  npm run partner -- create trips --name "City Trips"`)
    .action(create);

  program
    .command('list')
    .description('Lists the partners.')
    .option('--json', 'print one JSON array')
    .addHelpText('after', '\nExample:\n  npm run -s partner -- list --json')
    .action(list);

  program
    .command('show')
    .description('Shows a partner with its live keys and the states of its operations.')
    .argument('<partner>')
    .option('--json', 'print one JSON object')
    .addHelpText('after', '\nExample:\n  npm run -s partner -- show trips')
    .action(show);

  const setting = program
    .command('set')
    .description('Changes a partner; what is not named stays.')
    .argument('<partner>')
    .option('--name <name>', 'its name for people');
  withPartnerOptions(setting)
    .addOption(new Option('--enable', 'take its keys again').conflicts('disable'))
    .addOption(new Option('--disable', 'take none of its keys, and send it no webhooks'))
    .addHelpText(
      'after',
      `${modes}\n\nExamples:\n  npm run partner -- set trips --mode safelist --requests-per-minute 1200\n  npm run partner -- set trips --disable`,
    )
    .action((slug: string, options: PartnerOptions) => change(setting, slug, options));
};
