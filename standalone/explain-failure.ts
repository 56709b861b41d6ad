import { SettingsError } from '#shared/config/settings.ts';
import { EmbeddedPostgresError } from '#shared/database/embedded/embedded-postgres-error.ts';
import { DatabaseUnreachable } from '#shared/database/open-platform-database.ts';
import { DevelopmentIssuerError } from '#shared/identity/development-issuer.ts';

/** The platform cannot start for a reason that the person at the terminal can change; the message says how. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

const forPeople = [
  DatabaseUnreachable,
  DevelopmentIssuerError,
  EmbeddedPostgresError,
  SettingsError,
  StartError,
];

/** Plain words where they are known; where they are not, the stack is what helps. */
export const explainFailure = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return forPeople.some((kind) => error instanceof kind) ? error.message : (error.stack ?? error.message);
};
