import type { Settings } from '#shared/config/settings.ts';
import { openPlatformDatabase } from '#shared/database/open-platform-database.ts';
import type { Terminal } from '#shared/terminal/terminal.ts';
import { checkPort } from './check-port.ts';
import { StartError } from './explain-failure.ts';
import { fillWithDemoData } from './fill-with-demo-data.ts';
import type { Life } from './life.ts';
import { platformMigrations } from './migrations.ts';

export interface PreparePlatformParts {
  readonly settings: Settings;
  readonly terminal: Terminal;
  readonly life: Life;
}

const sayWhere = ({ line }: Terminal, { DATABASE_URL: url, DATA_DIR: directory }: Settings) => {
  if (url === undefined) line(`Tablegraph starts, with PostgreSQL in ${directory}.`);
  else line(`Tablegraph starts, with PostgreSQL at ${new URL(url).host}.`);
};

/**
 * The database, migrated, and demo data in it if it is empty.
 * @returns its URL
 */
export const preparePlatform = async ({
  settings,
  terminal,
  life,
}: PreparePlatformParts): Promise<string> => {
  sayWhere(terminal, settings);
  const database = await life.open(
    'database',
    () =>
      openPlatformDatabase({
        settings,
        migrations: platformMigrations,
        role: 'platform',
        onNotice: terminal.line,
        onLost: (error) =>
          life.fail(new StartError('PostgreSQL was lost and could not be started again.', { cause: error })),
      }),
    (opened) => opened.close(),
  );
  await checkPort(settings.HOST, settings.PORT);
  await life.open(
    'demo data',
    () => fillWithDemoData({ url: database.url, settings, terminal, stopping: life.stopping }),
    () => {},
  );
  return database.url;
};
