import { Command } from 'commander';
import { SettingsError } from '#shared/config/settings.ts';

export interface ServerProcess {
  /** As in "The gateway cannot start". */
  readonly name: string;
  /** Its file, from the root of the package. */
  readonly entry: string;
  readonly description: string;
  /** What --help says of the settings. */
  readonly help: string;
  /** Until it listens; whoever calls sees to the draining. */
  readonly start: () => Promise<void>;
}

/** The command line of a process that serves. Never rejects; a start that fails says why and exits with 1. */
export const runProcess = async ({ name, entry, description, help, start }: ServerProcess): Promise<void> => {
  new Command(entry).description(description).addHelpText('after', help).allowExcessArguments(false).parse();
  try {
    await start();
  } catch (error) {
    const text =
      error instanceof SettingsError ? error.message : error instanceof Error ? error.stack : String(error);
    process.stderr.write(`The ${name} cannot start. ${text}\n`, () => process.exit(1));
  }
};
