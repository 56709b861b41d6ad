import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { RatioSpread } from '../ratios.ts';

const spread = z.object({
  median: z.number().positive(),
  min: z.number().positive(),
  max: z.number().positive(),
});
const ratiosFile = z.looseObject({ ratios: z.record(z.string(), spread) });

/**
 * Of files that --json wrote; where several have a ratio, the last one's is taken.
 * @throws Error naming the file that is no such file
 */
export const readRatios = async (files: readonly string[]): Promise<ReadonlyMap<string, RatioSpread>> => {
  const found = new Map<string, RatioSpread>();
  for (const file of files) {
    const text = await readFile(file, 'utf8');
    try {
      for (const [name, one] of Object.entries(ratiosFile.parse(JSON.parse(text)).ratios))
        found.set(name, one);
    } catch (error) {
      throw new Error(`${file} is not what --json writes`, { cause: error });
    }
  }
  return found;
};
