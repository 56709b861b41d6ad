import { Command } from 'commander';
import { readSettings } from '#shared/config/settings.ts';
import { openPlatformDatabase } from '#shared/database/open-platform-database.ts';
import { createTerminal } from '#shared/terminal/terminal.ts';
import { explainFailure } from './explain-failure.ts';
import { fillWithDemoData } from './fill-with-demo-data.ts';
import { platformMigrations } from './migrations.ts';

const help = `
Settings from the environment:
  DATABASE_URL     PostgreSQL 18; without it the embedded one of DATA_DIR
  DEMO_RESTAURANTS how many are made on an empty database (600; 0 for none)
  DEMO_SEED        another number makes other demo data`;

const setUp = async (): Promise<void> => {
  const terminal = createTerminal();
  const settings = readSettings();
  const database = await openPlatformDatabase({
    settings,
    migrations: platformMigrations,
    role: 'command',
    onNotice: terminal.line,
  });
  try {
    const { length } = database.appliedMigrations;
    terminal.line(
      length === 0 ? 'The database is up to date.' : `The database is migrated, ${length} steps.`,
    );
    await fillWithDemoData({ url: database.url, settings, terminal });
  } finally {
    await database.close();
  }
};

new Command('node standalone/setup.ts')
  .description(
    'Brings a database up to date and fills an empty one with demo data: once, before the platform starts.',
  )
  .addHelpText('after', help)
  .allowExcessArguments(false)
  .parse();

try {
  await setUp();
} catch (error) {
  process.stderr.write(`${explainFailure(error)}\n`);
  process.exitCode = 1;
}
