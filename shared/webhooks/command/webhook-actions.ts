import { existsSync } from 'node:fs';
import { pino } from 'pino';
import { CommandFailure } from '#shared/command/command-failure.ts';
import {
  type Column,
  formatTable,
  notice,
  shownInstant,
  writeJson,
  writeLines,
} from '#shared/command/output.ts';
import { type WebhookEndpointId, webhookEndpointId } from '#shared/identifiers/identifiers.ts';
import { webhookDeliveryPublicId } from '#shared/identifiers/public-id.ts';
import { createJobQueue, type JobSender } from '#shared/jobs/job-queue.ts';
import type { Partners } from '#shared/partners/command/with-partners.ts';
import type { WebhookDelivery } from '../domain/webhook-delivery.ts';
import { previousSecretUntil, type WebhookEndpoint } from '../domain/webhook-endpoint.ts';
import { partnerAsOwner, type WebhookOwner } from '../domain/webhook-owner.ts';
import { openWebhookSecret, webhookSecretFile } from '../open-webhook-secret.ts';
import { replayDelivery } from '../replay-delivery.ts';
import { listDeliveries } from '../repositories/attempt-repository.ts';
import {
  deleteEndpoint,
  insertEndpoint,
  listEndpoints,
  type NewEndpoint,
  rotateSecret,
} from '../repositories/endpoint-repository.ts';
import { checkWebhookUrl } from '../sending/webhook-url.ts';
import { createWebhookSecrets } from '../webhook-secrets.ts';

export interface OutputOptions {
  readonly json?: true;
  readonly dryRun?: true;
}

const endpointColumns: readonly Column<WebhookEndpoint>[] = [
  ['webhook', ({ endpointId }) => endpointId],
  ['url', ({ url }) => url],
  ['events', ({ eventTypes }) => eventTypes.join(' ')],
  ['enabled', ({ isEnabled }) => (isEnabled ? 'yes' : 'no')],
  ['created', ({ createdAt }) => shownInstant(createdAt)],
];

const idOf = (delivery: WebhookDelivery) =>
  webhookDeliveryPublicId.encode({ restaurantId: delivery.restaurantId, id: delivery.deliveryId });

const lastResult = ({ attempts }: WebhookDelivery) => {
  const last = attempts.at(-1);
  return last === undefined ? null : (last.failure ?? String(last.statusCode));
};

const deliveryColumns: readonly Column<WebhookDelivery>[] = [
  ['delivery', idOf],
  ['event', ({ eventId }) => eventId],
  ['type', ({ eventType }) => eventType],
  ['state', ({ state }) => state],
  ['attempts', ({ attempts }) => attempts.length],
  ['last', lastResult],
  ['created', ({ createdAt }) => shownInstant(createdAt)],
];

const ownerOf = async ({ find }: Partners, slug: string): Promise<WebhookOwner> =>
  partnerAsOwner((await find(slug)).slug);

const noSuch = (what: string, slug: string, id: string) =>
  new CommandFailure(`${slug} has no ${what} ${JSON.stringify(id)}`);

const readEndpointId = (slug: string, text: string): WebhookEndpointId => {
  try {
    return webhookEndpointId(text);
  } catch {
    throw noSuch('webhook', slug, text);
  }
};

/** A secret that is made of another WEBHOOK_SECRET than the platform's would sign nothing: none is made up here. */
const openSecrets = async ({ settings }: Partners) => {
  const isElsewhere = settings.DATABASE_URL !== undefined && settings.WEBHOOK_SECRET === undefined;
  if (isElsewhere && !existsSync(webhookSecretFile(settings)))
    throw new CommandFailure(
      'WEBHOOK_SECRET is not set: secrets are made of it, and it must be the platform’s',
    );
  return createWebhookSecrets(await openWebhookSecret(settings));
};

const saidDry = ({ dryRun }: OutputOptions): boolean => {
  if (dryRun === true) notice('A dry run: nothing was written.');
  return dryRun === true;
};

const printSecret = async (partners: Partners, endpoint: WebhookEndpoint, options: OutputOptions) => {
  const secrets = await openSecrets(partners);
  if (saidDry(options)) return;
  const secret = secrets.secretOf(endpoint.endpointId, endpoint.secretGeneration);
  if (options.json === true) writeJson({ ...endpoint, secret });
  else writeLines([secret]);
  notice(`The secret of webhook ${endpoint.endpointId}. It is not shown again: put it where secrets are.`);
  const until = previousSecretUntil(endpoint);
  if (until !== null) notice(`The one before it signs too, until ${shownInstant(until)}.`);
};

export const add = async (
  partners: Partners,
  slug: string,
  wanted: Pick<NewEndpoint, 'url' | 'eventTypes'>,
  options: OutputOptions,
): Promise<void> => {
  const owner = await ownerOf(partners, slug);
  const checked = checkWebhookUrl(wanted.url, {
    allowsPrivateAddresses: partners.settings.WEBHOOK_PRIVATE_ADDRESSES,
  });
  if ('problem' in checked) throw new CommandFailure(`Nothing is sent to such a URL: ${checked.problem}`);
  const endpoint = { owner, url: checked.url.href, eventTypes: wanted.eventTypes };
  await openSecrets(partners);
  const made = await insertEndpoint(partners.database, endpoint);
  if (made === null) throw new CommandFailure(`${slug} has as many webhooks as it can`);
  await printSecret(partners, made, options);
};

export const list = async (partners: Partners, slug: string, { json }: OutputOptions): Promise<void> => {
  const endpoints = await listEndpoints(partners.database, [await ownerOf(partners, slug)]);
  if (json === true) return writeJson(endpoints);
  if (endpoints.length === 0) notice(`${slug} has no webhook yet.`);
  return writeLines(formatTable(endpointColumns, endpoints));
};

export const rotate = async (
  partners: Partners,
  slug: string,
  id: string,
  options: OutputOptions,
): Promise<void> => {
  const owner = await ownerOf(partners, slug);
  const endpointId = readEndpointId(slug, id);
  await openSecrets(partners);
  const rotated = await rotateSecret(partners.database, owner, endpointId);
  if (rotated === null) throw noSuch('webhook', slug, id);
  await printSecret(partners, rotated, options);
};

export const remove = async (
  partners: Partners,
  slug: string,
  id: string,
  options: OutputOptions,
): Promise<void> => {
  const owner = await ownerOf(partners, slug);
  const endpointId = readEndpointId(slug, id);
  if (!(await deleteEndpoint(partners.database, owner, endpointId))) throw noSuch('webhook', slug, id);
  if (options.json === true) writeJson({ endpointId });
  else notice(`Webhook ${endpointId} of ${slug} is gone.`);
  saidDry(options);
};

export const deliveries = async (
  partners: Partners,
  slug: string,
  { id, first }: { readonly id: string | undefined; readonly first: number },
  { json }: OutputOptions,
): Promise<void> => {
  const endpoints = await listEndpoints(partners.database, [await ownerOf(partners, slug)]);
  const wanted = endpoints.filter(({ endpointId }) => id === undefined || endpointId === id);
  if (id !== undefined && wanted.length === 0) throw noSuch('webhook', slug, id);
  const endpointIds = wanted.map(({ endpointId }) => endpointId);
  const found = await listDeliveries(partners.database, endpointIds, first);
  if (json === true) return writeJson(found.map((delivery) => ({ ...delivery, deliveryId: idOf(delivery) })));
  if (found.length === 0) notice('Nothing was to be delivered yet.');
  return writeLines(formatTable(deliveryColumns, found));
};

const noJobs: JobSender = { enqueue: () => Promise.resolve() };

/** The platform's workers do the job; this only puts it into the queue. */
const withJobs = async (url: string, dryRun: boolean, work: (jobs: JobSender) => Promise<void>) => {
  if (dryRun) return work(noJobs);
  const jobs = createJobQueue({ url, log: pino({ level: 'silent' }), role: 'sender' });
  await jobs.start();
  try {
    return await work(jobs);
  } finally {
    await jobs.stop();
  }
};

export const replay = async (
  partners: Partners,
  slug: string,
  id: string,
  options: OutputOptions,
): Promise<void> => {
  const owner = await ownerOf(partners, slug);
  const wanted = webhookDeliveryPublicId.decode(id);
  if (wanted === null) throw noSuch('delivery', slug, id);
  await withJobs(partners.url, options.dryRun === true, async (jobs) => {
    const isReplayed = await partners.database.transaction((transaction) =>
      replayDelivery(transaction, jobs, owner, wanted),
    );
    if (!isReplayed) throw noSuch('delivery', slug, id);
  });
  if (options.json === true) writeJson({ deliveryId: id });
  else notice(`${id} is on its way again.`);
  saidDry(options);
};
