import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '#shared/config/settings.ts';
import type { Database } from '#shared/database/database.ts';
import type { PlatformDatabase } from '#shared/database/open-platform-database.ts';
import type { ListedPartner, PartnerService } from '../partner-service.ts';
import { CommandFailure } from './command-failure.ts';
import { notice } from './output.ts';

export interface Partners {
  readonly service: PartnerService;
  readonly database: Database;
  /** Of the same database. */
  readonly url: string;
  readonly settings: Settings;
  /** @throws RegistryRefusal where there is none */
  find(slug: string): Promise<ListedPartner>;
}

interface WithPartnersOptions {
  /** Does everything, and leaves nothing of it. */
  readonly dryRun?: boolean;
  /** Whether the embedded database is made where there is none. */
  readonly makesDatabase?: boolean;
}

const opened: Promise<PlatformDatabase>[] = [];

/** Whoever is interrupted leaves no embedded server behind. */
export const closeDatabases = async (): Promise<void> => {
  for (const opening of opened.splice(0))
    await opening.then(
      (database) => database.close(),
      () => {},
    );
};

const isDatabaseThere = ({ DATABASE_URL: url, DATA_DIR: directory }: Settings): boolean =>
  url !== undefined || existsSync(join(directory, 'postgres', 'cluster'));

/** Of a database that is there at once nobody needs to hear; of one that is awaited, everybody. */
const patienceMilliseconds = 1_000;

/** Lines that are shown only where the work takes long. */
const whenItTakesLong = async <Result>(
  work: (line: (text: string) => void) => Promise<Result>,
): Promise<Result> => {
  let waiting: string[] | null = [];
  const timer = setTimeout(() => {
    for (const line of waiting ?? []) notice(line);
    waiting = null;
  }, patienceMilliseconds);
  try {
    return await work((line) => (waiting === null ? notice(line) : void waiting.push(line)));
  } finally {
    clearTimeout(timer);
    waiting = [];
  }
};

const open = async (settings: Settings) => {
  const [{ openPlatformDatabase }, { openDatabase }, { partnerMigrations }, { webhookMigrations }] =
    await Promise.all([
      import('#shared/database/open-platform-database.ts'),
      import('#shared/database/database.ts'),
      import('../migrations.ts'),
      import('#shared/webhooks/migrations.ts'),
    ]);
  const { url } = await whenItTakesLong((onNotice) => {
    const opening = openPlatformDatabase({
      settings,
      migrations: [partnerMigrations, webhookMigrations],
      role: 'command',
      onNotice,
    });
    opened.push(opening);
    return opening;
  });
  return { url, database: openDatabase(url, 1, () => {}) };
};

const partnersOf = async (
  { database, url }: Pick<Partners, 'database' | 'url'>,
  settings: Settings,
): Promise<Partners> => {
  const [{ createPartnerService }, { RegistryRefusal }, { readInstalledSchema }] = await Promise.all([
    import('../partner-service.ts'),
    import('../domain/registry-refusal.ts'),
    import('./read-installed-schema.ts'),
  ]);
  const service = createPartnerService({ database, apiSchema: await readInstalledSchema(settings) });
  return {
    service,
    database,
    url,
    settings,
    find: async (slug) => {
      const partner = (await service.listPartners()).find((each) => each.slug === slug);
      if (partner !== undefined) return partner;
      throw new RegistryRefusal('PARTNER_UNKNOWN', `There is no partner ${JSON.stringify(slug)}`);
    },
  };
};

/**
 * Opens the platform's database, whether or not the platform runs.
 * @throws CommandFailure, EmbeddedPostgresError, DatabaseUnreachable
 */
export const withPartners = async <Result>(
  work: (partners: Partners) => Promise<Result>,
  { dryRun = false, makesDatabase = false }: WithPartnersOptions = {},
): Promise<Result> => {
  // Loaded when needed: the help of a command is there at once.
  const [{ readSettings }, { rolledBack }] = await Promise.all([
    import('#shared/config/settings.ts'),
    import('./rolled-back.ts'),
  ]);
  const settings = readSettings();
  if (!isDatabaseThere(settings)) {
    if (!makesDatabase || dryRun)
      throw new CommandFailure(
        `There is no database in ${settings.DATA_DIR} yet: npm start makes it, and so does npm run partner -- create`,
      );
    notice(`Makes the database in ${settings.DATA_DIR}.`);
  }
  const { database, url } = await open(settings);
  try {
    if (!dryRun) return await work(await partnersOf({ database, url }, settings));
    return await rolledBack(database, async (within) =>
      work(await partnersOf({ database: within, url }, settings)),
    );
  } finally {
    await database.close();
    await closeDatabases();
  }
};
