import { readSettings, requireSetting } from '#shared/config/settings.ts';
import { openDatabase } from '#shared/database/database.ts';
import { createHttpServer } from '#shared/http/create-http-server.ts';
import { drainOnSignals } from '#shared/http/drain.ts';
import { reportToLauncher } from '#shared/http/report-to-launcher.ts';
import { runProcess } from '#shared/http/run-process.ts';
import { createJobQueue } from '#shared/jobs/job-queue.ts';
import { endTelemetry } from '#shared/telemetry/end-telemetry.ts';
import { createLogger } from '#shared/telemetry/logger.ts';
import { createWebhookMeans } from '#shared/webhooks/webhook-means.ts';
import { addDevelopmentMail } from './development/add-development-mail.ts';
import { mailboxDirectoryOf } from './senders/create-senders.ts';
import { startWorker } from './worker.ts';

const help = `
Settings from the environment:
  DATABASE_URL               PostgreSQL of the platform (required)
  WEBHOOK_SECRET             at least 32 characters, the same as the reservation subgraph's (required)
  WEBHOOK_PRIVATE_ADDRESSES  true: webhooks also go to private addresses, and over plain HTTP
  SMTP_URL, MAIL_FROM        the server that mails are handed to, and who they come from
  TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_FROM
                             the account that texts go out by, and their number
  MAILS_PER_SECOND, TEXTS_PER_SECOND
                             the most that all workers together send (50, 10)
  PUBLIC_URL                 where the gateway is reached from outside, for links in mails; required with SMTP_URL
  DINER_URL, DASHBOARD_URL   of the pages that mails lead to; without them mails have no buttons
  DEVELOPMENT_TOOLS          true: without SMTP_URL mails go to DATA_DIR/mailbox, shown at /dev/mail
  HOST, PORT                 where /healthz and /readyz answer
  LOG_LEVEL                  trace, debug, info, warn, error or silent
  OTEL_*                     the standard's; traces and metrics are exported once an exporter or endpoint is named;
                             OTEL_METRICS_EXPORTER=prometheus serves /metrics at OTEL_EXPORTER_PROMETHEUS_HOST and _PORT
                             (127.0.0.1, 9464)`;

const usualPort = '4005';

const start = async (): Promise<void> => {
  const settings = readSettings(undefined, { PORT: usualPort });
  const url = requireSetting(settings, 'DATABASE_URL', 'the worker takes its jobs from PostgreSQL');
  const secret = requireSetting(settings, 'WEBHOOK_SECRET', 'webhooks are signed with what it makes');
  const log = createLogger('tablegraph-notifications', settings.LOG_LEVEL);
  const database = openDatabase(url, settings.DATABASE_POOL_SIZE, (error) =>
    log.warn({ error }, 'an idle connection was lost'),
  );
  const jobs = createJobQueue({ url, log, role: 'worker' });
  await jobs.start();
  const webhooks = createWebhookMeans(secret, settings.WEBHOOK_PRIVATE_ADDRESSES);
  const worker = await startWorker({ database, jobs, log, webhooks, settings });
  const server = createHttpServer({ log, bodyLimitBytes: 1_024 });
  if (settings.DEVELOPMENT_TOOLS)
    addDevelopmentMail(server.fastify, { mailboxDirectory: mailboxDirectoryOf(settings) });
  server.readiness.started(() => database.ping());
  const drain = drainOnSignals({
    log,
    steps: [
      { name: 'http', close: () => server.close() },
      { name: 'worker', close: () => worker.close() },
      { name: 'jobs', close: () => jobs.stop() },
      { name: 'database', close: () => database.close() },
      { name: 'telemetry', close: endTelemetry },
    ],
  });
  const address = await server.listen({ host: settings.HOST, port: settings.PORT });
  log.info({ url: address }, 'listening');
  reportToLauncher(address, () => drain.start('the launcher is gone'));
};

await runProcess({
  name: 'worker',
  entry: 'notifications/main.ts',
  description:
    'The worker as a process of its own: it sends mails, texts and webhooks. It answers probes, and in development /dev/mail.',
  help,
  start,
});
