import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readKeptFile } from '#shared/config/kept-file.ts';
import { type Settings, SettingsError } from '#shared/config/settings.ts';

const fileName = 'webhook-secret';
const shortest = 32;

/** Where the secret is kept, unless WEBHOOK_SECRET is set. */
export const webhookSecretFile = ({ DATA_DIR: directory }: Pick<Settings, 'DATA_DIR'>): string =>
  join(directory, fileName);

/**
 * WEBHOOK_SECRET, or where it is not set one that belongs to the data directory and is made on the first call.
 * @throws SettingsError where the file was cut short
 */
export const openWebhookSecret = async (
  settings: Pick<Settings, 'WEBHOOK_SECRET' | 'DATA_DIR'>,
): Promise<string> => {
  if (settings.WEBHOOK_SECRET !== undefined) return settings.WEBHOOK_SECRET;
  const text = await readKeptFile(
    settings.DATA_DIR,
    fileName,
    async () => `${randomBytes(32).toString('base64url')}\n`,
  );
  const secret = text.trim();
  if (secret.length >= shortest) return secret;
  throw new SettingsError(`${fileName} in DATA_DIR holds no secret: remove it to get a new one`);
};
