import type { Command } from 'commander';
import {
  type Column,
  formatTable,
  notice,
  shownInstant,
  writeJson,
  writeLines,
} from '#shared/command/output.ts';
import type { ListedKey } from '../partner-service.ts';
import { withPartners } from './with-partners.ts';

interface KeyOptions {
  readonly dryRun?: true;
  readonly json?: true;
}

const columns: readonly Column<ListedKey>[] = [
  ['key', ({ keyId }) => keyId],
  ['created', ({ createdAt }) => shownInstant(createdAt)],
  ['revoked', ({ revokedAt }) => shownInstant(revokedAt)],
];

const create = (slug: string, { json, dryRun }: KeyOptions) =>
  withPartners(
    async ({ service }) => {
      const issued = await service.issueKey(slug);
      if (dryRun === true) return notice('A dry run: a key could be made, and was not.');
      if (json === true) writeJson(issued);
      else writeLines([issued.key]);
      return notice(
        `Key ${issued.keyId} of ${slug}. It is not kept and not shown again: put it where secrets are.`,
      );
    },
    { dryRun: dryRun === true },
  );

const list = (slug: string, { json }: KeyOptions) =>
  withPartners(async ({ service }) => {
    const keys = await service.listKeys(slug);
    if (json === true) return writeJson(keys);
    if (keys.length === 0) notice(`${slug} has no key yet.`);
    return writeLines(formatTable(columns, keys));
  });

const revoke = (slug: string, keyId: string, { json, dryRun }: KeyOptions) =>
  withPartners(
    async ({ service }) => {
      const key = await service.revokeKey(slug, keyId);
      if (json === true) writeJson(key);
      else writeLines(formatTable(columns, [key]));
      if (dryRun === true) notice('A dry run: nothing was written.');
    },
    { dryRun: dryRun === true },
  );

export const addKeyCommands = (program: Command): void => {
  const keys = program
    .command('keys')
    .description('Keys of a partner: two at most at a time, so that one can take over from the other.');

  keys
    .command('create')
    .description('Makes a key and prints it, alone and only now.')
    .argument('<partner>')
    .option('--dry-run', 'see whether one can be made, and make none')
    .option('--json', 'print one JSON object')
    .addHelpText('after', '\nExample:\n  KEY=$(npm run -s partner -- keys create trips)')
    .action(create);

  keys
    .command('list')
    .description('Lists the keys by their public part, revoked ones too.')
    .argument('<partner>')
    .option('--json', 'print one JSON array')
    .addHelpText('after', '\nExample:\n  npm run -s partner -- keys list trips')
    .action(list);

  keys
    .command('revoke')
    .description('Revokes a key, for good: no gateway takes it a minute later.')
    .argument('<partner>')
    .argument('<key>', 'its public part: tgk_<this>_…')
    .option('--dry-run', 'check, and write nothing')
    .option('--json', 'print one JSON object')
    .addHelpText('after', '\nExample:\n  npm run partner -- keys revoke trips k3v9x0a1b2c4')
    .action(revoke);
};
