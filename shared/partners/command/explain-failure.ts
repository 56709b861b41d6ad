import { SettingsError } from '#shared/config/settings.ts';
import { EmbeddedPostgresError } from '#shared/database/embedded/embedded-postgres-error.ts';
import { DatabaseUnreachable } from '#shared/database/open-platform-database.ts';
import { SchemaFileError } from '../check/read-schema-file.ts';
import { RegistryRefusal } from '../domain/registry-refusal.ts';
import { ManifestError } from '../manifests/manifest.ts';
import { CommandFailure } from './command-failure.ts';

/** What was given cannot be used, whatever is in the registry. */
const wrongInput = [ManifestError, SchemaFileError];
const forPeople = [
  CommandFailure,
  DatabaseUnreachable,
  EmbeddedPostgresError,
  RegistryRefusal,
  SettingsError,
  ...wrongInput,
];

/** Plain words where they are known; where they are not, the stack is what helps. */
export const explainFailure = (error: unknown): { readonly message: string; readonly exitCode: 1 | 2 } => {
  const isOneOf = (kinds: readonly (typeof forPeople)[number][]) =>
    kinds.some((kind) => error instanceof kind);
  const exitCode = isOneOf(wrongInput) ? 2 : 1;
  if (!(error instanceof Error)) return { message: `error: ${String(error)}`, exitCode };
  return {
    message: `error: ${isOneOf(forPeople) ? error.message : (error.stack ?? error.message)}`,
    exitCode,
  };
};
