import { join } from 'node:path';
import { readKeptSecret } from '#shared/config/kept-secret.ts';
import type { Settings } from '#shared/config/settings.ts';

const fileName = 'webhook-secret';

/** Where the secret is kept, unless WEBHOOK_SECRET is set. */
export const webhookSecretFile = ({ DATA_DIR: directory }: Pick<Settings, 'DATA_DIR'>): string =>
  join(directory, fileName);

/**
 * WEBHOOK_SECRET, or where it is not set one that belongs to the data directory and is made on the first call.
 * @throws SettingsError where the file was cut short
 */
export const openWebhookSecret = async (
  settings: Pick<Settings, 'WEBHOOK_SECRET' | 'DATA_DIR'>,
): Promise<string> => settings.WEBHOOK_SECRET ?? readKeptSecret(settings.DATA_DIR, fileName);
