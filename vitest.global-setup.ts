import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { startTemporaryPostgres } from '#shared/database/embedded/temporary-postgres.ts';
import { migrate } from '#shared/database/migrate.ts';
import { platformMigrations } from '#standalone/migrations.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Of a superuser, on the server that all database tests share. */
    readonly postgresUrl: string;
  }
}

/** The migrated database that every test's own database is a copy of. */
const templateName = 'tablegraph_template';

const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const server = await startTemporaryPostgres();
  const client = new Client({ connectionString: server.url });
  await client.connect();
  await client.query(`create database ${templateName}`);
  const template = new URL(server.url);
  template.pathname = `/${templateName}`;
  await migrate(template.href, platformMigrations);
  await client.query(`alter database ${templateName} with is_template true allow_connections false`);
  await client.end();
  project.provide('postgresUrl', server.url);
  return () => server.stop();
};

export default setup;
