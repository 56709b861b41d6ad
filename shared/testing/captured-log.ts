import { createLogger, type Logger } from '#shared/telemetry/logger.ts';

export interface CapturedLog {
  readonly log: Logger;
  /** Everything written so far. */
  text(): string;
  /** The messages at warn and above. */
  failures(): readonly string[];
}

const warn = 40;

/** A logger of every level that writes into memory. */
export const captureLog = (): CapturedLog => {
  const lines: string[] = [];
  return {
    log: createLogger('test', 'trace', { write: (line) => lines.push(line) }),
    text: () => lines.join(''),
    failures: () =>
      lines
        .map((line): { level: number; msg: string } => JSON.parse(line))
        .filter((entry) => entry.level >= warn)
        .map((entry) => entry.msg),
  };
};
