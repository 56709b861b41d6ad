import { SettingsError } from '#shared/config/settings.ts';
import { EmbeddedPostgresError } from '#shared/database/embedded/embedded-postgres-error.ts';
import { DatabaseUnreachable } from '#shared/database/open-platform-database.ts';
import { CommandFailure } from './command-failure.ts';

type ErrorClass = abstract new (...input: never[]) => Error;

/** Besides those that every command knows. */
export interface KnownErrors {
  /** What was given cannot be used, whatever is in the database. */
  readonly wrongInput?: readonly ErrorClass[];
  readonly refusals?: readonly ErrorClass[];
}

const everyCommands: readonly ErrorClass[] = [
  CommandFailure,
  DatabaseUnreachable,
  EmbeddedPostgresError,
  SettingsError,
];

/** Plain words where they are known; where they are not, the stack is what helps. */
export const explainFailure = (
  error: unknown,
  { wrongInput = [], refusals = [] }: KnownErrors = {},
): { readonly message: string; readonly exitCode: 1 | 2 } => {
  const isOneOf = (kinds: readonly ErrorClass[]) => kinds.some((kind) => error instanceof kind);
  const exitCode = isOneOf(wrongInput) ? 2 : 1;
  if (!(error instanceof Error)) return { message: `error: ${String(error)}`, exitCode };
  const isKnown = isOneOf([...everyCommands, ...refusals, ...wrongInput]);
  return { message: `error: ${isKnown ? error.message : (error.stack ?? error.message)}`, exitCode };
};
