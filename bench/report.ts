import { writeFile } from 'node:fs/promises';
import type { RatioSpread } from './ratios.ts';

/** What a benchmark found: a table for people, and the same and more as plain values. */
export interface Report {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Below the table, a line each. */
  readonly notes: readonly string[];
  readonly figures: object;
  /** By what is to what, over the rounds of the run. */
  readonly ratios?: Readonly<Record<string, RatioSpread>>;
}

/** Progress; the report alone goes to standard output. */
export const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

export const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;

export const ratio = (value: number, base: number): string => (value / base).toFixed(2);

const tableLine = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;

const toMarkdown = ({ title, columns, rows, notes }: Report): string =>
  [
    `## ${title}\n\n`,
    tableLine(columns),
    tableLine(columns.map(() => '---')),
    ...rows.map(tableLine),
    '\n',
    ...notes.map((note) => `${note}\n`),
  ].join('');

/** @param json a file for the figures, or true for standard output in place of the table */
export const publish = async (reports: readonly Report[], json: string | true | undefined): Promise<void> => {
  const figures = Object.fromEntries(reports.map((report) => [report.title, report.figures]));
  const ratios = Object.assign({}, ...reports.map((report) => report.ratios));
  const text = `${JSON.stringify({ ratios, ...figures }, null, 2)}\n`;
  if (json === true) {
    process.stdout.write(text);
    return;
  }
  if (json !== undefined) await writeFile(json, text);
  process.stdout.write(reports.map(toMarkdown).join('\n'));
};
