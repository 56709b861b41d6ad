import { type OpenedDatabase, withPlatformDatabase } from '#shared/command/with-platform-database.ts';
import type { ListedPartner, PartnerService } from '../partner-service.ts';

export interface Partners extends OpenedDatabase {
  readonly service: PartnerService;
  /** @throws RegistryRefusal where there is none */
  find(slug: string): Promise<ListedPartner>;
}

interface WithPartnersOptions {
  /** Does everything, and leaves nothing of it. */
  readonly dryRun?: boolean;
  /** Whether the embedded database is made where there is none. */
  readonly makesDatabase?: boolean;
}

const loadMigrations = async () => {
  const [{ partnerMigrations }, { webhookMigrations }] = await Promise.all([
    import('../migrations.ts'),
    import('#shared/webhooks/migrations.ts'),
  ]);
  return [partnerMigrations, webhookMigrations];
};

const partnersOf = async (opened: OpenedDatabase): Promise<Partners> => {
  const [{ createPartnerService }, { RegistryRefusal }, { readInstalledSchema }] = await Promise.all([
    import('../partner-service.ts'),
    import('../domain/registry-refusal.ts'),
    import('./read-installed-schema.ts'),
  ]);
  const { database, settings } = opened;
  const service = createPartnerService({ database, apiSchema: await readInstalledSchema(settings) });
  return {
    ...opened,
    service,
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
export const withPartners = <Result>(
  work: (partners: Partners) => Promise<Result>,
  { dryRun = false, makesDatabase = false }: WithPartnersOptions = {},
): Promise<Result> => {
  const options = {
    loadMigrations,
    makesDatabase: makesDatabase && !dryRun,
    madeBy: 'npm start makes it, and so does npm run partner -- create',
  };
  return withPlatformDatabase(options, async (opened) => {
    if (!dryRun) return work(await partnersOf(opened));
    const { rolledBack } = await import('#shared/command/rolled-back.ts');
    return rolledBack(opened.database, async (within) =>
      work(await partnersOf({ ...opened, database: within })),
    );
  });
};
