import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { closeDatabases } from '#shared/command/with-platform-database.ts';
import type { OutputOptions, RetryOptions } from './notification-actions.ts';

/** Loaded when needed: the help of a command is there at once. */
const actions = () => import('./notification-actions.ts');

const examples = `
Examples:
  npm run notifications -- status
  npm run -s notifications -- failed --json
  npm run notifications -- retry ntc_az_AYkAAAAAcACAAAAAAACrzQ
  npm run notifications -- retry --all

A notice that its provider refused, or that failed for a day, is given up and listed by failed. Jobs that failed every
time are dead letters. The platform may run meanwhile, or not. DATABASE_URL says where its database is; where it is not
set, it is the embedded one in DATA_DIR (.data). Nothing that is printed names anybody. docs/notifications.md has more.

Exit status: 0 done, 1 failed, or there is no such notice; 2 wrong usage; 130 or 143 interrupted.`;

const mostListed = 500;

const parseFirst = (text: string): number => {
  const first = Number(text);
  if (/^\d{1,3}$/.test(text) && first >= 1 && first <= mostListed) return first;
  throw new InvalidArgumentError(`A whole number from 1 to ${mostListed} was expected.`);
};

type ListOptions = OutputOptions & { readonly first: number };

const program = new Command('npm run notifications --')
  .description('What is on its way to guests and restaurants, and what was given up.')
  .allowExcessArguments(false)
  .exitOverride()
  .addHelpText('after', examples);

program
  .command('status')
  .description('Counts notices by channel and state, and says how long those that are due have waited.')
  .option('--json', 'print one JSON array')
  .action(async (options: OutputOptions) => (await actions()).showStatus(options));

program
  .command('failed')
  .description('Lists notices that were given up, the latest first, with the reason.')
  .option('--first <count>', 'at most so many', parseFirst, 100)
  .option('--json', 'print one JSON array')
  .action(async ({ first, ...options }: ListOptions) => (await actions()).listFailed(first, options));

program
  .command('retry')
  .description('Sends notices that were given up again.')
  .argument('[notices...]', 'their ids, as failed prints them')
  .option('--all', 'every one of them')
  .option('--dry-run', 'say which, and send nothing')
  .option('--json', 'print one JSON array')
  .action(async (ids: readonly string[], options: RetryOptions) => (await actions()).retry(ids, options));

program
  .command('dead-letters')
  .description('Lists jobs that failed every time, the latest first.')
  .option('--first <count>', 'at most so many', parseFirst, 100)
  .option('--json', 'print one JSON array')
  .action(async ({ first, ...options }: ListOptions) => (await actions()).showDeadLetters(first, options));

program
  .command('retry-dead-letters')
  .description('Puts jobs that failed every time back into their queues.')
  .option('--json', 'print one JSON object')
  .action(async (options: OutputOptions) => (await actions()).retryDeadLetters(options));

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
      import('#shared/command/explain-failure.ts'),
      import('#shared/command/output.ts'),
    ]);
    const { message, exitCode } = explainFailure(error);
    notice(message);
    process.exitCode = exitCode;
  }
}
