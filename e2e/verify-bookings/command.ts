import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { createTerminal } from '#shared/terminal/terminal.ts';
import { isPlantName, type PlantName, plantNames } from './plants/plants.ts';
import { formatResult } from './result.ts';

interface Options {
  readonly seconds: number;
  readonly clients: number;
  readonly seed: number;
  readonly plant?: PlantName;
  readonly listPlants?: boolean;
  readonly json?: boolean;
}

const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`A whole number from ${least} to ${most} is wanted.`);
  };

const plant = (name: string): PlantName => {
  if (isPlantName(name)) return name;
  throw new InvalidArgumentError(`There is no such plant. There are: ${plantNames.join(', ')}.`);
};

const help = `
Starts the platform's processes on a database of its own, lets clients book against each other while processes, the
database and connections are broken every few seconds, and checks from the history that nothing was double-booked or
lost. docs/verification.md says what is checked.

Exit status: 0 every invariant held, 1 one did not (or it was interrupted), 2 wrong usage, 3 it could not be run.`;

const run = async ({
  seconds,
  clients,
  seed,
  plant: plantName,
  listPlants,
  json,
}: Options): Promise<void> => {
  if (listPlants === true) {
    process.stdout.write(`${plantNames.join('\n')}\n`);
    return;
  }
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());
  // The result alone goes to standard output where a program reads it.
  const terminal = createTerminal(json === true ? process.stderr : process.stdout);
  const directory = join(tmpdir(), 'tablegraph-verification');
  await mkdir(directory, { recursive: true });
  const { runVerification } = await import('./run-verification.ts');
  const result = await runVerification({
    ...{ seconds, clients, seed, terminal },
    plant: plantName ?? null,
    historyFile: join(directory, `history-${process.pid}.jsonl`),
    logFile: join(directory, `cluster-${process.pid}.log`),
    stopping: stopping.signal,
  });
  process.stdout.write(json === true ? `${JSON.stringify(result)}\n` : formatResult(result));
  process.exitCode = result.passed ? 0 : 1;
};

const command = new Command('npm run verify:bookings --')
  .description('Proves that no booking is made twice or lost, whatever breaks.')
  .option('--seconds <number>', 'how long', wholeNumber(1, 86_400), 300)
  .option('--clients <number>', 'how many at once', wholeNumber(1, 200), 12)
  .option('--seed <number>', 'another one makes other choices', wholeNumber(0, 4_294_967_295), 1)
  .option('--plant <name>', 'plant a mistake, which must be found', plant)
  .option('--list-plants', 'print what can be planted, a name a line')
  .option('--json', 'print the result as one JSON object')
  .addHelpText('after', help)
  .allowExcessArguments(false)
  .exitOverride()
  .action(run);

try {
  await command.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 3;
  }
}
