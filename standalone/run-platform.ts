import { Command } from 'commander';
import { readSettings, type Settings } from '#shared/config/settings.ts';
import { isStartedByNpm } from '#shared/config/started-by-npm.ts';
import { createLogger, type Logger } from '#shared/telemetry/logger.ts';
import { createTerminal, type Terminal } from '#shared/terminal/terminal.ts';
import { endWithParent } from './end-with-parent.ts';
import { explainFailure } from './explain-failure.ts';
import { beginLife, type Life } from './life.ts';
import { preparePlatform } from './prepare-platform.ts';

export interface PlatformParts {
  /** Of the migrated database. */
  readonly url: string;
  readonly settings: Settings;
  readonly log: Logger;
  readonly terminal: Terminal;
  readonly life: Life;
}

export interface PlatformCommand {
  readonly command: string;
  readonly description: string;
  /**
   * Called while PostgreSQL starts, so that modules are loaded meanwhile.
   * @returns what starts the platform and answers with the URL of the gateway
   */
  readonly load: () => Promise<(parts: PlatformParts) => Promise<string>>;
}

const help = `
Settings from the environment:
  PORT, HOST           where the gateway listens (4000, 127.0.0.1)
  DATA_DIR             the embedded database and the key of the development issuer (.data)
  DATABASE_URL         a PostgreSQL 18 of your own in place of the embedded one
  DATABASE_READ_URL    its replica, for reading
  SEARCH_FROM_MEMORY   false to read everything for each search
  DEMO_RESTAURANTS     how many the first start makes on an empty database (600; 0 for none)
  DEMO_SEED            another number makes other demo data
  DEVELOPMENT_ISSUER   false: tokens of npm run -s token are refused
  DEVELOPMENT_TOOLS    false: no introspection, no GraphiQL, no suggestions in error messages
  TRACE_VIEWER         false: no traces at /traces (as DEVELOPMENT_TOOLS)
  CORS_ORIGINS         whose pages may call the graph: origins with commas between, or *
  IDENTITY_*, SIGN_IN_*, SESSION_SECRET
                       an issuer of your own for tokens and signing in (docs/signing-in.md)
  WEBHOOK_SECRET       what the secrets of webhooks are made of (made once, in DATA_DIR)
  WEBHOOK_PRIVATE_ADDRESSES  true: webhooks also go to private addresses, and over plain HTTP
  SMTP_URL, MAIL_FROM, PUBLIC_URL
                       a mail server of your own in place of the mailbox at /dev/mail (docs/mail.md)
  LOG_LEVEL            trace, debug, info, warn, error or silent (warn)
  OTEL_*               the standard's; traces are exported once an exporter or endpoint is named

Exit status: 0 stopped by SIGTERM or SIGINT, 1 could not start or could not stop cleanly.`;

/** On a person's own machine: local tokens and GraphiQL are wanted, and plain lines rather than logs. */
const usual = { DEVELOPMENT_ISSUER: 'true', DEVELOPMENT_TOOLS: 'true', LOG_LEVEL: 'warn' };

const announce = ({ line }: Terminal, address: string, settings: Settings) => {
  const page = settings.DEVELOPMENT_TOOLS ? ' (GraphiQL in a browser)' : '';
  line(`Tablegraph answers at ${address}/graphql${page}, ${secondsSinceStart()} s after the start.`);
  if (settings.DEVELOPMENT_ISSUER) line('Booking wants a token: npm run -s token -- diner');
  line('Ctrl+C stops it.');
};

const secondsSinceStart = () => (performance.now() / 1_000).toFixed(1);

/** The whole life of `npm start` and `npm run cluster`. Never rejects. */
export const runPlatform = async ({ command, description, load }: PlatformCommand): Promise<void> => {
  new Command(command)
    .description(description)
    .addHelpText('after', help)
    .allowExcessArguments(false)
    .parse();
  const terminal = createTerminal();
  let settings: Settings;
  try {
    settings = readSettings(undefined, usual);
  } catch (error) {
    process.stderr.write(`${explainFailure(error)}\n`);
    process.exitCode = 1;
    return;
  }
  const log = createLogger('tablegraph', settings.LOG_LEVEL);
  const life = beginLife(log, terminal);
  if (isStartedByNpm()) endWithParent(life);
  try {
    const preparing = preparePlatform({ settings, terminal, life });
    // While this waits for PostgreSQL's processes.
    const [url, run] = await Promise.all([preparing, load()]);
    const address = await run({ url, settings, log, terminal, life });
    announce(terminal, address, settings);
  } catch (error) {
    life.fail(error);
  }
};
