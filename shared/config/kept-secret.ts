import { randomBytes } from 'node:crypto';
import { readKeptFile } from './kept-file.ts';
import { SettingsError } from './settings.ts';

const shortest = 32;

/**
 * A secret that belongs to the data directory, made on the first call.
 * @throws SettingsError where the file was cut short
 */
export const readKeptSecret = async (directory: string, fileName: string): Promise<string> => {
  const text = await readKeptFile(
    directory,
    fileName,
    async () => `${randomBytes(32).toString('base64url')}\n`,
  );
  const secret = text.trim();
  if (secret.length >= shortest) return secret;
  throw new SettingsError(`${fileName} in DATA_DIR holds no secret: remove it to get a new one`);
};
