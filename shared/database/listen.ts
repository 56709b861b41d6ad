import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';
import type { Logger } from '#shared/telemetry/logger.ts';
import { connectionSettings } from './database.ts';

export interface ListenOptions {
  readonly url: string;
  /** An identifier of ours: it is not quoted. */
  readonly channel: string;
  readonly onNotice: (payload: string) => void;
  /** Now it listens: what was told before was not heard. */
  readonly onListening: () => void;
  readonly log: Logger;
}

export interface Listening {
  close(): Promise<void>;
}

const longestPauseMilliseconds = 5_000;
/** How often a connection that says nothing is asked whether it is there. */
const probeMilliseconds = 15_000;
const probeDeadlineMilliseconds = 5_000;

const probe = { text: 'select 1', query_timeout: probeDeadlineMilliseconds };

/** Listens on a connection of its own, until that is lost. */
const listenOnce = async (
  { url, channel, onNotice, onListening }: ListenOptions,
  closing: AbortSignal,
): Promise<void> => {
  const client = new Client({ ...connectionSettings(url), application_name: 'tablegraph-listen' });
  const over = Promise.withResolvers<never>();
  const lose = (error: Error) => over.reject(error);
  const stop = () => lose(new Error('closed'));
  client.on('error', lose);
  client.on('end', () => lose(new Error('the connection was closed')));
  client.on('notification', ({ payload = '' }) => onNotice(payload));
  closing.addEventListener('abort', stop);
  const timer = setInterval(() => client.query(probe).catch(lose), probeMilliseconds);
  const listen = async () => {
    await client.connect();
    await client.query(`listen ${channel}`);
    onListening();
    return over.promise;
  };
  try {
    await Promise.race([over.promise, listen()]);
  } finally {
    closing.removeEventListener('abort', stop);
    clearInterval(timer);
    // The goodbye of one that does not answer would be waited for.
    void client.end().catch(() => {});
  }
};

/** Hears what is notified on a channel; where the connection is lost, on another one, after longer and longer pauses. */
export const listenTo = (options: ListenOptions): Listening => {
  const { log } = options;
  const closing = new AbortController();
  let failures = 0;
  const keepListening = async () => {
    while (!closing.signal.aborted) {
      try {
        const onListening = () => {
          failures = 0;
          options.onListening();
        };
        await listenOnce({ ...options, onListening }, closing.signal);
      } catch (error) {
        if (closing.signal.aborted) return;
        log.warn({ error, channel: options.channel }, 'notifications cannot be heard just now');
        failures += 1;
        const pause = Math.min(longestPauseMilliseconds, 50 * 2 ** failures) * (0.5 + Math.random());
        await setTimeout(pause, undefined, { signal: closing.signal }).catch(() => {});
      }
    }
  };
  const kept = keepListening();
  return {
    close: async () => {
      closing.abort();
      await kept;
    },
  };
};
