import { readdir, readFile } from 'node:fs/promises';

/** Of Linux on every machine that Node runs on. */
const ticksPerSecond = 100;

interface ProcessTimes {
  readonly parent: number;
  readonly milliseconds: number;
}

const readTimes = async (processId: string): Promise<ProcessTimes | null> => {
  try {
    const text = await readFile(`/proc/${processId}/stat`, 'utf8');
    // The command's name is in brackets and may hold anything.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const ticks = Number(fields[11]) + Number(fields[12]);
    return { parent: Number(fields[1]), milliseconds: (ticks / ticksPerSecond) * 1_000 };
  } catch {
    return null;
  }
};

/** What the process and all that it started have used of the processors, in milliseconds; NaN where it cannot be known. */
export const cpuTimeOf = async (processId: number | undefined): Promise<number> => {
  if (processId === undefined || process.platform !== 'linux') return Number.NaN;
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const times = new Map<number, ProcessTimes>();
  for (const name of names) {
    const read = await readTimes(name);
    if (read !== null) times.set(Number(name), read);
  }
  const isBelow = (id: number): boolean => {
    for (let at: number | undefined = id; at !== undefined && at !== 0; at = times.get(at)?.parent)
      if (at === processId) return true;
    return false;
  };
  return [...times].reduce((sum, [id, { milliseconds }]) => (isBelow(id) ? sum + milliseconds : sum), 0);
};
