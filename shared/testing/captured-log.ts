import { createLogger, type Logger } from '#shared/telemetry/logger.ts';

export interface CapturedLog {
  readonly log: Logger;
  /** Everything written so far. */
  text(): string;
  /** The messages at warn and above. */
  failures(): readonly string[];
}

const isFailure = (level: string) => ['warn', 'error', 'fatal'].includes(level);

/** A logger of every level that writes into memory. */
export const captureLog = (): CapturedLog => {
  const lines: string[] = [];
  return {
    log: createLogger('test', 'trace', { write: (line) => lines.push(line) }),
    text: () => lines.join(''),
    failures: () =>
      lines
        .map((line): { level: string; msg: string } => JSON.parse(line))
        .filter(({ level }) => isFailure(level))
        .map((entry) => entry.msg),
  };
};
