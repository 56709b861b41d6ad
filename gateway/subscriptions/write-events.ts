import { once } from 'node:events';
import type { ServerResponse } from 'node:http';

/** Resolves when what was written has gone to the operating system, or the client is gone. */
export const roomIn = async (response: ServerResponse, signal?: AbortSignal): Promise<void> => {
  if (!response.writableNeedDrain || response.closed) return;
  const waiting = new AbortController();
  const signals = { signal: AbortSignal.any([waiting.signal, ...(signal === undefined ? [] : [signal])]) };
  const events = [once(response, 'drain', signals), once(response, 'close', signals)];
  try {
    await Promise.race(events);
  } finally {
    waiting.abort();
    await Promise.allSettled(events);
  }
};

/**
 * Writes each text when the one before it was taken.
 * @param takingMilliseconds how long a client may leave a text; then its connection is reset
 */
export const writeEvents = async (
  response: ServerResponse,
  texts: AsyncIterable<string>,
  takingMilliseconds: number,
): Promise<void> => {
  for await (const text of texts) {
    if (response.closed) return;
    if (response.write(text)) continue;
    try {
      await roomIn(response, AbortSignal.timeout(takingMilliseconds));
    } catch {
      response.socket?.resetAndDestroy();
      return;
    }
  }
  response.end();
};
