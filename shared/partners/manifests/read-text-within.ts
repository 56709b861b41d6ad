import { open } from 'node:fs/promises';
import { ManifestError } from './manifest.ts';

const decode = (content: Uint8Array, file: string): string => {
  try {
    // Takes the byte order mark away.
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch (cause) {
    throw new ManifestError(file, null, 'not UTF-8 text', { cause });
  }
};

/**
 * A file of at most so many bytes: looked at before it is read.
 * @throws ManifestError
 */
export const readTextWithin = async (
  file: string,
  mostBytes: number,
): Promise<{ readonly text: string; readonly bytes: number }> => {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    if (size > mostBytes)
      throw new ManifestError(file, null, `${size} bytes, where at most ${mostBytes} are taken`);
    return { text: decode(await handle.readFile(), file), bytes: size };
  } finally {
    await handle.close();
  }
};
