import type { Client } from 'pg';
import { codeOf } from './embedded-postgres-error.ts';
import { roleName } from './initialise-cluster.ts';

const databaseName = 'tablegraph';

/** Without TLS on loopback, said in the address so that PGSSLMODE in somebody's environment does not change it. */
export const databaseUrl = (port: number, password: string): string =>
  `postgres://${roleName}:${password}@127.0.0.1:${port}/${databaseName}?sslmode=disable`;

export const createDatabase = async (client: Client): Promise<void> => {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [databaseName]);
  if (rowCount !== 0) return;
  try {
    await client.query(`create database ${databaseName}`);
  } catch (error) {
    // Another process made it at the same moment.
    if (codeOf(error) !== '42P04' && codeOf(error) !== '23505') throw error;
  }
};
