import { requireSetting, type Settings } from '#shared/config/settings.ts';
import type { Database } from '#shared/database/database.ts';
import { type JobQueue, TryAgainLater } from '#shared/jobs/job-queue.ts';
import { createFeedPublisher } from '#shared/live-feed/feed-publisher.ts';
import { purgeFeedRegularly } from '#shared/live-feed/purge-regularly.ts';
import { noticeChannels } from '#shared/notifications/domain/notice-kind.ts';
import { purgeNoticesRegularly } from '#shared/notifications/purge-regularly.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { deliverWebhooks } from '#shared/webhooks/deliver-webhooks.ts';
import { purgeDeliveriesRegularly } from '#shared/webhooks/purge-regularly.ts';
import { createWebhookSender } from '#shared/webhooks/sending/webhook-sender.ts';
import type { WebhookMeans } from '#shared/webhooks/webhook-means.ts';
import { createDeliverNotice } from './deliver-notice.ts';
import type { NoticePages } from './domain/compose-notice.ts';
import { createHandOver, type Ways } from './hand-over.ts';
import { measurePlatform } from './measure-platform.ts';
import { measureHandOver } from './notification-metrics.ts';
import { type NoticePump, pumpNotices } from './pump-notices.ts';
import { createSenders } from './senders/create-senders.ts';
import { createDashboardSender } from './senders/dashboard-sender.ts';
import { guardSenders } from './senders/guard-senders.ts';
import { observeHandOver } from './telemetry.ts';

export interface WorkerParts {
  readonly database: Database;
  /** A worker's, started already, and stopped by whoever started it. */
  readonly jobs: Pick<JobQueue, 'work'>;
  readonly log: Logger;
  readonly webhooks: WebhookMeans;
  readonly settings: Settings;
  /** Whether others in this process wait for it; a worker by itself has nothing more pressing to do. */
  readonly isBusy?: () => boolean;
}

export interface Worker {
  /** Takes no more, and gives up what takes longer than some seconds: it is done again elsewhere. */
  close(): Promise<void>;
}

/** Less than a process has to drain. */
const patienceMilliseconds = 4_000;

/** How many are on their way at once; a text waits for its provider longer than a mail, and there are fewer. */
const concurrencies = { MAIL: 16, TEXT: 8, DASHBOARD: 50 } as const;

/** @throws SettingsError where mails leave the machine with links that lead nowhere */
const gatewayOf = (settings: Settings): URL =>
  new URL(
    settings.SMTP_URL === undefined
      ? (settings.PUBLIC_URL ?? 'http://127.0.0.1:4000')
      : requireSetting(settings, 'PUBLIC_URL', 'mails lead there, to unsubscribe'),
  );

const pagesOf = (settings: Settings): NoticePages => ({
  diner: settings.DINER_URL === undefined ? null : new URL(settings.DINER_URL),
  dashboard: settings.DASHBOARD_URL === undefined ? null : new URL(settings.DASHBOARD_URL),
  gateway: gatewayOf(settings),
});

const startPumps = (
  { database, log, isBusy = () => false }: WorkerParts,
  pages: NoticePages,
  ways: Ways,
): NoticePump[] => {
  const clock = () => Temporal.Now.instant();
  const handOver = measureHandOver(observeHandOver(createHandOver(ways)));
  const deliver = createDeliverNotice({ database, handOver, pages, clock, log });
  const senders = { MAIL: ways.mail, TEXT: ways.text, DASHBOARD: ways.dashboard } as const;
  return (['MAIL', 'TEXT', 'DASHBOARD'] as const).flatMap((channel) => {
    const sender = senders[channel];
    if (sender === null) return [];
    sender.onStateChange((state) => log.warn({ provider: sender.provider, state }, 'a provider changed'));
    const isHealthy = () => sender.state === 'closed';
    const concurrency = concurrencies[channel];
    return [pumpNotices({ database, channel, concurrency, deliver, isHealthy, isBusy, clock, log })];
  });
};

const startWebhooks = async ({ database, jobs, webhooks: { secrets, urlRules } }: WorkerParts) => {
  const sender = createWebhookSender(urlRules);
  const closing = new AbortController();
  const stopDelivering = await deliverWebhooks(jobs, { database, secrets, sender, closing: closing.signal });
  return async () => {
    const late = setTimeout(
      () => closing.abort(new TryAgainLater('the worker closes')),
      patienceMilliseconds,
    );
    await stopDelivering();
    clearTimeout(late);
    await sender.close();
  };
};

/** What goes out to others, put together: webhooks, mails, texts and the dashboard's notices. Several may run at once. */
export const startWorker = async (parts: WorkerParts): Promise<Worker> => {
  const { database, log, settings } = parts;
  // What throws for the settings' sake does so before anything runs.
  const pages = pagesOf(settings);
  const feed = createFeedPublisher({ database, log });
  const { mail, text } = guardSenders(createSenders(settings, log), database, settings);
  const dashboard = createDashboardSender({ database, publish: feed.publish });
  const stopWebhooks = await startWebhooks(parts);
  const pumps = startPumps(parts, pages, { mail, text, dashboard });
  const sent = { MAIL: mail, TEXT: text, DASHBOARD: dashboard } as const;
  const stopMeasuring = measurePlatform(
    database,
    noticeChannels.filter((channel) => sent[channel] !== null),
    log,
  );
  const stopPurging = [
    purgeDeliveriesRegularly(database, log),
    purgeFeedRegularly(database, log),
    purgeNoticesRegularly(database, log),
  ];
  return {
    close: async () => {
      for (const stop of stopPurging) stop();
      await Promise.all([stopMeasuring(), stopWebhooks(), ...pumps.map((pump) => pump.close())]);
      await Promise.all([mail?.close(), text?.close(), feed.close()]);
    },
  };
};
