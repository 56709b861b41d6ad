export type EmbeddedPostgresProblem =
  | 'ALREADY_RUNNING'
  | 'DIRECTORY_FOREIGN'
  | 'DIRECTORY_UNUSABLE'
  | 'OTHER_VERSION'
  | 'UNSUPPORTED_SYSTEM'
  | 'START_FAILED'
  | 'DEADLINE_PASSED';

/** The message is for the person at the terminal: what is wrong, and which setting changes it. No secrets. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
  readonly problem: EmbeddedPostgresProblem;

  constructor(problem: EmbeddedPostgresProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.problem = problem;
  }
}

/** The `code` of a system error (ENOENT, …) or of a PostgreSQL error (SQLSTATE). */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** Runs file system work on the data directory, and explains what the system refuses. */
export const inDirectory = async <Result>(
  directory: string,
  work: () => Promise<Result>,
): Promise<Result> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof EmbeddedPostgresError || codeOf(error) === undefined) throw error;
    throw new EmbeddedPostgresError(
      'DIRECTORY_UNUSABLE',
      `The embedded database cannot use ${directory} (${error instanceof Error ? error.message : 'unknown'}). ` +
        'It needs a directory that this user may read and write: see the setting DATA_DIR.',
      { cause: error },
    );
  }
};
