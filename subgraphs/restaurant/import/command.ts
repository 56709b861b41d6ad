import { Command, CommanderError } from 'commander';
import type { PlatformDatabase } from '#shared/database/open-platform-database.ts';
import { createTerminal } from '#shared/terminal/terminal.ts';

interface OsmOptions {
  readonly assumeHours?: string;
  readonly report?: string;
  readonly dryRun?: true;
  readonly json?: true;
}

const terminal = createTerminal(process.stderr);
const opened: Promise<PlatformDatabase>[] = [];
/** By performance.now(). */
let interruptedAt: number | undefined;

/** npm passes on what the terminal has sent already: the same Ctrl+C arrives twice. */
const oneKeystrokeMilliseconds = 500;

const interruptedBy = async (status: number) => {
  if (interruptedAt !== undefined) {
    if (performance.now() - interruptedAt > oneKeystrokeMilliseconds) process.exit(status);
    return;
  }
  interruptedAt = performance.now();
  terminal.line('Interrupted: what was not finished is not imported. The same import can be run again.');
  for (const opening of opened)
    await opening.then(
      (database) => database.close(),
      () => {},
    );
  process.exit(status);
};

const importOsm = async (files: readonly string[], options: OsmOptions): Promise<void> => {
  terminal.line(`Reads ${files.length === 1 ? '1 file' : `${files.length} files`}.`);
  const dryRun = options.dryRun === true;
  // Loaded after the first line is out: time zones, countries and holidays of the world take a while.
  const [{ readSettings }, { importOsmFiles }, { storeInPlatform }, { formatSummary }] = await Promise.all([
    import('#shared/config/settings.ts'),
    import('./import-osm-files.ts'),
    import('./storing/store-in-platform.ts'),
    import('./import-summary.ts'),
  ]);
  const settings = readSettings();
  let reading: ReturnType<typeof terminal.progress> | undefined;
  try {
    const summary = await importOsmFiles({
      files,
      today: Temporal.Now.plainDateISO('UTC'),
      assumedHours: options.assumeHours ?? null,
      reportFile: options.report ?? null,
      dryRun,
      onRead: ({ done, total }) => {
        reading ??= terminal.progress('Reading', total);
        reading.update(done);
      },
      store: (result) => {
        reading?.end();
        return storeInPlatform(result, {
          settings,
          terminal,
          dryRun,
          onOpening: (opening) => opened.push(opening),
        });
      },
    });
    process.stdout.write(options.json === true ? `${JSON.stringify(summary)}\n` : formatSummary(summary));
  } finally {
    reading?.end();
  }
};

const examples = `
Examples:
  npm run import -- osm vienna.geojson
  npm run import -- osm london.geojson new-york.geojson --report rejected.jsonl
  npm run import -- osm vienna.geojson --assume-hours "Tu-Su 11:30-14:30,17:30-22:30"
  npm run -s import -- osm vienna.geojson --dry-run --json

The platform may run meanwhile, or not. DATABASE_URL says where its database is; where it is not set, it is the
embedded one in DATA_DIR (.data). All files are imported together, or none of them; the same file again changes
nothing. Counts go to standard output, everything else to standard error.

Exit status: 0 done, 1 failed, 2 wrong usage or a file that cannot be read; 130 or 143 interrupted.`;

const command = new Command('npm run import --')
  .description('Imports restaurants.')
  .allowExcessArguments(false)
  .exitOverride();
command
  .command('osm')
  .description(
    'Imports restaurants from OpenStreetMap: GeoJSON, or JSON of the Overpass API. Published data must name its ' +
      'source and licence: see docs/import.md.',
  )
  .argument('<file...>', 'GeoJSON or Overpass JSON')
  .option(
    '--assume-hours <hours>',
    'opening hours, as OpenStreetMap writes them, for restaurants without usable ones',
  )
  .option('--report <file>', 'list what was rejected, left out or is not bookable online, as JSON Lines')
  .option('--dry-run', 'read and compare, and write nothing but the report')
  .option('--json', 'print the counts as one JSON object')
  .addHelpText('after', examples)
  .action(importOsm);

process.on('SIGINT', () => void interruptedBy(130));
process.on('SIGTERM', () => void interruptedBy(143));
try {
  await command.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (interruptedAt === undefined) {
    const { explainImportFailure } = await import('./explain-import-failure.ts');
    const { message, exitCode } = explainImportFailure(error);
    process.stderr.write(`${message}\n`);
    process.exitCode = exitCode;
  }
}
