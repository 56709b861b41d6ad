import { type Command, InvalidArgumentError, Option } from 'commander';
import { withPartners } from '#shared/partners/command/with-partners.ts';
import { type WebhookEventType, webhookEventTypes } from '../domain/webhook-event.ts';
import type { OutputOptions } from './webhook-actions.ts';

/** Loaded when needed: the help of a command is there at once. */
const actions = () => import('./webhook-actions.ts');

const writing = ({ dryRun }: OutputOptions) => ({ dryRun: dryRun === true });

const isEventType = (text: string): text is WebhookEventType =>
  webhookEventTypes.some((type) => type === text);

const parseEvents = (text: string): WebhookEventType[] => {
  const wanted = text.split(',').map((part) => part.trim());
  const types = wanted.filter(isEventType);
  if (types.length === wanted.length) return [...new Set(types)];
  throw new InvalidArgumentError(`Some of ${webhookEventTypes.join(', ')} were expected.`);
};

const mostDeliveries = 500;

const parseFirst = (text: string): number => {
  const first = Number(text);
  if (/^\d{1,3}$/.test(text) && first >= 1 && first <= mostDeliveries) return first;
  throw new InvalidArgumentError(`A whole number from 1 to ${mostDeliveries} was expected.`);
};

interface AddOptions extends OutputOptions {
  readonly events: readonly WebhookEventType[];
}

interface DeliveriesOptions extends OutputOptions {
  readonly webhook?: string;
  readonly first: number;
}

const addMaking = (webhooks: Command) => {
  webhooks
    .command('add')
    .description(
      'Tells a URL of what becomes of the partner’s bookings, and prints the secret that signs, only now.',
    )
    .argument('<partner>')
    .argument('<url>', 'https, on the open internet')
    .addOption(
      new Option('--events <types>', 'with commas between')
        .argParser(parseEvents)
        .default([...webhookEventTypes], 'all'),
    )
    .option('--dry-run', 'check, and write nothing')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `\nTypes: ${webhookEventTypes.join(', ')}\n\nExample:\n  SECRET=$(npm run -s partner -- webhooks add trips https://trips.example/hooks)`,
    )
    .action((slug: string, url: string, options: AddOptions) =>
      withPartners(
        async (partners) =>
          (await actions()).add(partners, slug, { url, eventTypes: options.events }, options),
        writing(options),
      ),
    );

  webhooks
    .command('rotate')
    .description('Makes another secret and prints it, only now; the one before it signs too for 24 hours.')
    .argument('<partner>')
    .argument('<webhook>', 'as list shows it')
    .option('--dry-run', 'check, and write nothing')
    .option('--json', 'print one JSON object')
    .action((slug: string, id: string, options: OutputOptions) =>
      withPartners(
        async (partners) => (await actions()).rotate(partners, slug, id, options),
        writing(options),
      ),
    );

  webhooks
    .command('remove')
    .description('Takes a webhook away, with what is still on its way.')
    .argument('<partner>')
    .argument('<webhook>', 'as list shows it')
    .option('--dry-run', 'check, and write nothing')
    .option('--json', 'print one JSON object')
    .action((slug: string, id: string, options: OutputOptions) =>
      withPartners(
        async (partners) => (await actions()).remove(partners, slug, id, options),
        writing(options),
      ),
    );
};

export const addWebhookCommands = (program: Command): void => {
  const webhooks = program
    .command('webhooks')
    .description(
      'URLs of a partner that are told of its bookings; ten at most. docs/webhooks.md says what comes.',
    );

  addMaking(webhooks);

  webhooks
    .command('list')
    .description('Lists the webhooks of a partner.')
    .argument('<partner>')
    .option('--json', 'print one JSON array')
    .action((slug: string, options: OutputOptions) =>
      withPartners(async (partners) => (await actions()).list(partners, slug, options)),
    );

  webhooks
    .command('deliveries')
    .description(
      'Lists the latest deliveries of each webhook, with their attempts; they are kept for 30 days.',
    )
    .argument('<partner>')
    .option('--webhook <webhook>', 'of this one alone')
    .option('--first <count>', 'so many of each', parseFirst, 20)
    .option('--json', 'print one JSON array')
    .action((slug: string, options: DeliveriesOptions) =>
      withPartners(async (partners) =>
        (await actions()).deliveries(partners, slug, { id: options.webhook, first: options.first }, options),
      ),
    );

  webhooks
    .command('replay')
    .description('Sends a delivery anew, with the same event id, whatever became of it.')
    .argument('<partner>')
    .argument('<delivery>', 'as deliveries shows it')
    .option('--dry-run', 'check, and write nothing')
    .option('--json', 'print one JSON object')
    .action((slug: string, id: string, options: OutputOptions) =>
      withPartners(
        async (partners) => (await actions()).replay(partners, slug, id, options),
        writing(options),
      ),
    );
};
