import { readFile, writeFile } from 'node:fs/promises';
import { importReport } from './import-report.ts';
import { type ImportSummary, summarize } from './import-summary.ts';
import { type ReadOptions, type ReadResult, readRestaurants, type SourceFile } from './read-restaurants.ts';
import { ImportFileError } from './source/import-file-error.ts';
import type { Comparison } from './storing/compare-with-stored.ts';

export interface OsmImport extends ReadOptions {
  readonly files: readonly string[];
  /** Where to list what was rejected or left out; null for nowhere. */
  readonly reportFile: string | null;
  readonly dryRun: boolean;
  readonly onRead: (progress: { readonly done: number; readonly total: number }) => void;
  /** Compares with what is stored and, but for a dry run, writes. */
  readonly store: (result: ReadResult) => Promise<Comparison>;
}

/** The report cannot be written; nothing was imported. */
export class ReportFileError extends Error {
  override readonly name = 'ReportFileError';
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const readSource = async (name: string): Promise<SourceFile> => {
  try {
    return { name, content: await readFile(name) };
  } catch (error) {
    throw new ImportFileError(name, null, messageOf(error), { cause: error });
  }
};

const readAll = async ({ files, today, assumedHours, onRead }: OsmImport): Promise<ReadResult> => {
  const steps = readRestaurants(await Promise.all(files.map(readSource)), { today, assumedHours });
  for (;;) {
    const step = await steps.next();
    if (step.done === true) return step.value;
    onRead(step.value);
  }
};

const writeReport = async (file: string, result: ReadResult): Promise<void> => {
  try {
    await writeFile(file, importReport(result));
  } catch (error) {
    throw new ReportFileError(`The report cannot be written: ${messageOf(error)}`, { cause: error });
  }
};

/**
 * Everything is read before anything is stored: a broken file is refused without touching the database.
 * @throws ImportFileError, AssumedHoursError, ReportFileError, and what store throws
 */
export const importOsmFiles = async (asked: OsmImport): Promise<ImportSummary> => {
  const result = await readAll(asked);
  if (asked.reportFile !== null) await writeReport(asked.reportFile, result);
  const comparison = await asked.store(result);
  return summarize(result, comparison, {
    dryRun: asked.dryRun,
    files: asked.files.length,
    report: asked.reportFile,
  });
};
