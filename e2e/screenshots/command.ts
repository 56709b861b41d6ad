import { inspect } from 'node:util';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { createTerminal } from '#shared/terminal/terminal.ts';
import { isBrowserThere } from '../browser.ts';
import { allScreens } from '../screens/all-screens.ts';
import { takeScreenshots } from './take-screenshots.ts';
import { writeAlbum } from './write-album.ts';

interface Options {
  readonly only?: RegExp;
  readonly folder: string;
  readonly whole?: boolean;
}

const screens = Object.values(allScreens).flat();

const pattern = (text: string): RegExp => {
  const only = new RegExp(text);
  if (screens.some(({ name }) => only.test(name))) return only;
  throw new InvalidArgumentError(`There are: ${screens.map(({ name }) => name).join(', ')}.`);
};

const help = `
Starts a platform of its own with demo data on a temporary folder, makes an evening in full swing over the graph, and
photographs the pages as they were built last (npm run pages).

Exit status: 0 all pictures are taken, 1 one is not (or it was interrupted), 2 wrong usage, 3 there is no Chromium.`;

const run = async ({ only = /./, folder, whole = false }: Options): Promise<void> => {
  if (!isBrowserThere()) {
    process.stderr.write('There is no /usr/bin/chromium: install Debian’s package chromium.\n');
    process.exitCode = 3;
    return;
  }
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());
  const terminal = createTerminal(process.stderr);
  const chosen = screens.filter(({ name }) => only.test(name));
  const bytes = await takeScreenshots({
    ...{ screens: chosen, folder, terminal, isWhole: whole },
    stopping: stopping.signal,
  });
  if (chosen.length === screens.length) await writeAlbum(folder);
  process.stdout.write(`${chosen.length} screens, ${Math.round(bytes / 1_000)} kB in ${folder}\n`);
};

const command = new Command('npm run screenshots --')
  .description('Photographs every screen of the dashboard and the diner page.')
  .option('--only <name>', 'screens whose name matches this regular expression', pattern)
  .option('--folder <path>', 'where to', 'docs/dashboard')
  .option('--whole', 'down to the end of the page, and not of the screen')
  .addHelpText('after', help)
  .allowExcessArguments(false)
  .exitOverride()
  .action(run);

try {
  await command.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    process.stderr.write(`${inspect(error)}\n`);
    process.exitCode = 1;
  }
}
