import { SettingsError } from '#shared/config/settings.ts';
import { EmbeddedPostgresError } from '#shared/database/embedded/embedded-postgres-error.ts';
import { DatabaseUnreachable } from '#shared/database/open-platform-database.ts';
import { ReportFileError } from './import-osm-files.ts';
import { AssumedHoursError } from './opening-times/opening-times-reader.ts';
import { ImportFileError } from './source/import-file-error.ts';
import { ImportUnderWay } from './storing/store-restaurants.ts';

/** What was given cannot be used, whatever the state of the machine. */
const wrongInput = [AssumedHoursError, ImportFileError];
const forPeople = [
  DatabaseUnreachable,
  EmbeddedPostgresError,
  ImportUnderWay,
  ReportFileError,
  SettingsError,
  ...wrongInput,
];

/** Plain words where they are known; where they are not, the stack is what helps. */
export const explainImportFailure = (
  error: unknown,
): { readonly message: string; readonly exitCode: 1 | 2 } => {
  const isOneOf = (kinds: typeof forPeople) => kinds.some((kind) => error instanceof kind);
  const exitCode = isOneOf(wrongInput) ? 2 : 1;
  if (!(error instanceof Error)) return { message: `error: ${String(error)}`, exitCode };
  if (isOneOf(forPeople)) return { message: `error: ${error.message}\nNothing was imported.`, exitCode };
  return { message: `error: ${error.stack ?? error.message}`, exitCode };
};
