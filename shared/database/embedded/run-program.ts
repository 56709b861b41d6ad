import { execFile } from 'node:child_process';
import { parse } from 'node:path';

/** The user that a program runs as; undefined is the user of this process. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

export interface ProgramResult {
  readonly succeeded: boolean;
  /** What it printed, or why it could not be run. */
  readonly output: string;
}

/**
 * For programs of the system and of PostgreSQL: messages in English, and nothing of the caller's environment
 * (PGDATA, PGPORT and the like would change what they do).
 */
export const programEnvironment = {
  LC_ALL: 'C',
  TZ: 'UTC',
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/run/current-system/sw/bin',
};

/** A working directory that every account can enter; PostgreSQL's programs refuse to start in one they cannot. */
export const workingDirectory = parse(process.execPath).root;

/** Runs a program to its end or kills it at the deadline. Never rejects. */
export const runProgram = (
  file: string,
  parameters: readonly string[],
  options: { readonly account?: Account | undefined; readonly deadlineMilliseconds?: number } = {},
): Promise<ProgramResult> =>
  new Promise<ProgramResult>((resolve) => {
    const deadlineMilliseconds = options.deadlineMilliseconds ?? 15_000;
    try {
      execFile(
        file,
        parameters,
        {
          cwd: workingDirectory,
          env: programEnvironment,
          timeout: deadlineMilliseconds,
          killSignal: 'SIGKILL',
          ...options.account,
        },
        (error, stdout, stderr) => {
          const printed = `${stdout}${stderr}`.trim();
          if (error === null) resolve({ succeeded: true, output: printed });
          else if (error.killed === true)
            resolve({ succeeded: false, output: `no answer within ${deadlineMilliseconds} ms. ${printed}` });
          else resolve({ succeeded: false, output: printed === '' ? error.message : printed });
        },
      );
    } catch (error) {
      // Node throws at once where the system refuses the change of user.
      resolve({ succeeded: false, output: error instanceof Error ? error.message : String(error) });
    }
  });
