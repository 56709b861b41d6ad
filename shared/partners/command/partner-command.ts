import { Command, CommanderError } from 'commander';
import { closeDatabases } from '#shared/command/with-platform-database.ts';
import { addWebhookCommands } from '#shared/webhooks/command/webhook-commands.ts';
import { addCheckCommand } from './check-command.ts';
import { addKeyCommands } from './key-commands.ts';
import { addLifeCommands } from './life-commands.ts';
import { addPartnerCommands } from './partner-commands.ts';
import { addPushCommand } from './push-command.ts';
import { addReportCommands } from './report-commands.ts';

const examples = `
Examples:
  npm run partner -- create trips --name "City Trips"
  KEY=$(npm run -s partner -- keys create trips)
  npm run partner -- push trips persisted-query-manifest.json --client-version 1.4.0 --activate
  npm run partner -- deprecate trips --client-version 1.3.0 --sunset 2027-03-31
  npm run -s partner -- check --schema changed.graphql --json

The platform may run meanwhile, or not. DATABASE_URL says where its database is; where it is not set, it is the
embedded one in DATA_DIR (.data). Gateways follow within seconds. Data goes to standard output, everything else to
standard error; a key is printed once, and never again. docs/partners.md has the whole path.

Exit status: 0 done, 1 refused, failed, or something would break; 2 wrong usage or a file that cannot be read;
130 or 143 interrupted.`;

const program = new Command('npm run partner --')
  .description('Partners, their keys, and the operations that these may call.')
  .allowExcessArguments(false)
  .exitOverride()
  .addHelpText('after', examples);

for (const add of [
  addPartnerCommands,
  addKeyCommands,
  addPushCommand,
  addLifeCommands,
  addReportCommands,
  addCheckCommand,
  addWebhookCommands,
])
  add(program);

const interruptedBy = (status: number) => async () => {
  await closeDatabases();
  process.exit(status);
};

process.once('SIGINT', interruptedBy(130));
process.once('SIGTERM', interruptedBy(143));
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    const [{ explainFailure }, { notice }] = await Promise.all([
      import('./explain-failure.ts'),
      import('#shared/command/output.ts'),
    ]);
    const { message, exitCode } = explainFailure(error);
    notice(message);
    process.exitCode = exitCode;
  }
}
