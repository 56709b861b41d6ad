import { join } from 'node:path';
import { type Database, openDatabase } from '#shared/database/database.ts';
import { startEmbeddedPostgres } from '#shared/database/embedded/embedded-postgres.ts';
import { clearRoom } from '#shared/database/embedded/testing/server-room.ts';
import { startTraceCollector, type TraceCollector } from '#shared/testing/trace-collector.ts';
import { type MailServer, startMailServer } from '../notifications/mail-server.ts';
import { makeDataDirectory, type Platform, startPlatform } from '../platform.ts';
import { metricsAddresses } from '../telemetry/metrics-addresses.ts';
import { type Scrape, scrape } from '../telemetry/scrape.ts';
import { type SlowProxy, startSlowProxy } from './slow-proxy.ts';

/** A cluster with its surroundings in the test's hand: the way to the database, the mail server, the collector. */
export interface FaultyPlatform {
  readonly platform: Platform;
  /** Past the proxy. */
  readonly database: Database;
  readonly proxy: SlowProxy;
  readonly mail: MailServer;
  readonly traces: TraceCollector;
  scrape(): Promise<Scrape>;
  /** Of the process, whatever its number is now. */
  signal(process: string, signal: NodeJS.Signals): void;
  remove(): Promise<void>;
}

/** Few enough that a test can have them all waiting. */
const poolSize = 4;

export const startFaultyPlatform = async (): Promise<FaultyPlatform> => {
  const room = await makeDataDirectory();
  const server = await startEmbeddedPostgres({ directory: join(room, 'postgres') });
  const address = new URL(server.url);
  const proxy = await startSlowProxy({ host: address.hostname, port: Number(address.port) });
  const mail = await startMailServer();
  const traces = await startTraceCollector();
  const database = openDatabase(server.url, 4, () => {});
  const throughProxy = new URL(server.url);
  throughProxy.hostname = '127.0.0.1';
  throughProxy.port = String(proxy.port);
  const platform = await startPlatform('cluster', {
    ...traces.environment,
    OTEL_BSP_SCHEDULE_DELAY: '100',
    OTEL_METRICS_EXPORTER: 'prometheus',
    DATABASE_URL: throughProxy.href,
    DATABASE_POOL_SIZE: String(poolSize),
    SMTP_URL: mail.url,
    PUBLIC_URL: 'http://localhost:4000',
    MAIL_FROM: 'Tablegraph <tables@example.org>',
  });
  const targets = metricsAddresses(platform);
  return {
    platform,
    database,
    proxy,
    mail,
    traces,
    scrape: () => scrape(targets),
    signal: (name, signal) => {
      process.kill(platform.member(name).processId, signal);
    },
    remove: async () => {
      await platform.remove();
      await database.close();
      await proxy.close();
      await mail.close();
      await traces.close();
      await server.stop();
      await clearRoom(room, join(room, 'postgres'));
    },
  };
};
