import { DatabaseError } from 'pg';

/** What a log line holds of an error. Everything else that libraries put on errors may be a guest's. */
export interface LoggedError {
  readonly type: string;
  readonly message?: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly frames?: readonly string[];
  readonly cause?: LoggedError;
}

const deepestCause = 4;
const mailAddress = /[^\s<>"'(),;:@]+@[^\s<>"'(),;:@]+/g;
const queryString = /\?[^\s"']*/g;

/** PostgreSQL's data exceptions (class 22) and the parsers of JavaScript quote what they could not read. */
const quotesInput = (error: Error) =>
  error instanceof SyntaxError || (error instanceof DatabaseError && error.code?.startsWith('22') === true);

const messageOf = (error: Error) =>
  quotesInput(error)
    ? undefined
    : error.message.replace(mailAddress, '[mail]').replace(queryString, '?[query]');

const codeOf = (error: Error) => ('code' in error && typeof error.code === 'string' ? error.code : undefined);

const framesOf = (error: Error) =>
  error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());

/** Class, message, code, constraint, frames and causes of an error; of anything else only what kind of value it was. */
export const serializeError = (error: unknown, depth = 0): LoggedError => {
  if (!(error instanceof Error)) return { type: typeof error };
  const message = messageOf(error);
  const code = codeOf(error);
  const constraint = error instanceof DatabaseError ? error.constraint : undefined;
  const frames = framesOf(error);
  return {
    type: error.name,
    ...(message === undefined ? {} : { message }),
    ...(code === undefined ? {} : { code }),
    ...(constraint === undefined ? {} : { constraint }),
    ...(frames === undefined ? {} : { frames }),
    ...(error.cause instanceof Error && depth < deepestCause
      ? { cause: serializeError(error.cause, depth + 1) }
      : {}),
  };
};
