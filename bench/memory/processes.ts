import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export interface SeenProcess {
  readonly processId: number;
  /** What it runs, such as subgraphs/review/main.ts. */
  readonly name: string;
  /** What of it is in memory now. */
  readonly residentMegabytes: number;
}

interface ProcessEntry extends SeenProcess {
  readonly parent: number;
  readonly isNode: boolean;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

const nameOf = (words: readonly string[]): string => {
  const script = words.find(
    (word, index) => index > 0 && /\.[cm]?[jt]s$/.test(word) && !word.endsWith('register.ts'),
  );
  return (script ?? words[0] ?? '').replace(root, '');
};

const readProcess = async (processId: string): Promise<ProcessEntry | null> => {
  try {
    const status = await readFile(`/proc/${processId}/status`, 'utf8');
    const words = (await readFile(`/proc/${processId}/cmdline`, 'utf8')).split('\0');
    const kilobytes = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0);
    return {
      processId: Number(processId),
      parent: Number(/^PPid:\s+(\d+)$/m.exec(status)?.[1]),
      name: nameOf(words),
      isNode: /(^|\/)node$/.test(words[0] ?? ''),
      residentMegabytes: kilobytes / 1_024,
    };
  } catch {
    // It ended meanwhile.
    return null;
  }
};

/** The Node processes among a process and all that it started, and what they hold of memory. Linux alone knows. */
export const nodeProcessesOf = async (processId: number | undefined): Promise<SeenProcess[]> => {
  if (processId === undefined || process.platform !== 'linux')
    throw new Error('memory is read from /proc, which this machine does not have');
  const known = new Map<number, ProcessEntry>();
  for (const name of await readdir('/proc')) {
    const read = /^\d+$/.test(name) ? await readProcess(name) : null;
    if (read !== null) known.set(read.processId, read);
  }
  const isBelow = (entry: ProcessEntry): boolean => {
    for (let at: ProcessEntry | undefined = entry; at !== undefined; at = known.get(at.parent))
      if (at.processId === processId) return true;
    return false;
  };
  return [...known.values()]
    .filter((entry) => entry.isNode && isBelow(entry))
    .map(({ parent, isNode, ...seen }) => seen);
};
