import { writeFile } from 'node:fs/promises';
import { ratioChart } from './ratio-chart.ts';
import { ratioTable } from './ratio-table.ts';
import { readRatios } from './read-ratios.ts';

export interface ShownRatios {
  /** Where the picture goes; none is made where there is no name. */
  readonly svg?: string;
  /** Where the ratios of all files go, without what else is in them. */
  readonly json?: string;
}

/** Prints the ratios of files that --json wrote as a table. */
export const showRatios = async (files: readonly string[], { svg, json }: ShownRatios): Promise<void> => {
  const ratios = await readRatios(files);
  if (svg !== undefined) await writeFile(svg, ratioChart(ratios));
  if (json !== undefined)
    await writeFile(json, `${JSON.stringify({ ratios: Object.fromEntries(ratios) }, null, 2)}\n`);
  process.stdout.write(ratioTable(ratios));
};
