import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Logger } from '#shared/telemetry/logger.ts';
import type { LiveGraph } from './live-graph.ts';

export interface WatchedSupergraph {
  readonly file: string;
  /** What is executed already. */
  readonly supergraphSdl: string;
  readonly replace: LiveGraph['replace'];
  readonly log: Logger;
  readonly intervalMilliseconds?: number;
}

export interface SupergraphWatch {
  /** Looks at the file, as is done at every interval. */
  look(): Promise<void>;
  close(): void;
}

const usualIntervalMilliseconds = 2_000;

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');

/**
 * Looks at the file every 2 s, and takes a new content that two looks have found: a file that is being written differs
 * from look to look. SIGHUP takes it at once. What cannot be executed is refused once, and looked at again when it changes.
 */
export const watchSupergraph = (options: WatchedSupergraph): SupergraphWatch => {
  const { file, replace, log, intervalMilliseconds = usualIntervalMilliseconds } = options;
  let taken = hashOf(options.supergraphSdl);
  let seen = taken;
  let isReadable = true;

  const read = async (): Promise<string | undefined> => {
    try {
      const text = await readFile(file, 'utf8');
      isReadable = true;
      return text;
    } catch (error) {
      if (isReadable) log.warn({ error }, 'the supergraph file cannot be read');
      isReadable = false;
      return undefined;
    }
  };

  const take = async (text: string) => {
    const before = taken;
    taken = hashOf(text);
    try {
      await replace(text);
    } catch (error) {
      taken = before;
      log.error({ error }, 'supergraph not replaced; tried again soon');
    }
  };

  const look = async () => {
    const text = await read();
    if (text === undefined) return;
    const hash = hashOf(text);
    const isSettled = hash === seen;
    seen = hash;
    if (isSettled && hash !== taken) await take(text);
  };

  const takeAtOnce = async () => {
    const text = await read();
    if (text !== undefined) await take(text);
  };

  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  const lookLater = () => {
    timer = setTimeout(async () => {
      await look();
      if (!isClosed) lookLater();
    }, intervalMilliseconds).unref();
  };
  const onHangUp = () => void takeAtOnce();
  lookLater();
  process.on('SIGHUP', onHangUp);
  return {
    look,
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      process.removeListener('SIGHUP', onHangUp);
    },
  };
};
