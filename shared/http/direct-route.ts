import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from '#shared/telemetry/logger.ts';
import { errorAnswer } from './error-answer.ts';
import { nameSpan } from './name-span.ts';
import { refusalOfStatus } from './request-refused.ts';

/** Answers a request whose body is there. What it throws or rejects with is answered as any error of a route. */
export type AnswerBody = (body: Buffer, response: ServerResponse) => void | Promise<void>;

/**
 * POSTs to one path that are answered before the framework sees them, for what our own processes ask of each other: they
 * need none of its hooks and parsers, which cost as much for a small request as for a large one.
 */
export interface DirectRoute {
  readonly path: string;
  /**
   * Before the body is read.
   * @throws RequestRefused
   */
  readonly admit: (headers: IncomingHttpHeaders) => AnswerBody;
}

export interface DirectRouteParts {
  readonly log: Logger;
  readonly bodyLimitBytes: number;
}

/** @returns whether the request was one of the route */
export type TakeRequest = (request: IncomingMessage, response: ServerResponse) => boolean;

/** In one piece, with its length. */
export const sendText = (
  response: ServerResponse,
  text: string,
  type = 'application/json; charset=utf-8',
  status = 200,
): void => {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text) }).end(text);
};

const joined = (chunks: readonly Buffer[]): Buffer => {
  const [only] = chunks;
  return chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks);
};

/** @param refuse called at most once, and then nothing else is; the rest of the body is thrown away */
const readBody = (
  request: IncomingMessage,
  limitBytes: number,
  done: (body: Buffer) => void,
  refuse: (error: Error) => void,
): void => {
  const chunks: Buffer[] = [];
  let length = 0;
  const isTooLarge = () => length > limitBytes;
  request.on('data', (chunk: Buffer) => {
    if (isTooLarge()) return;
    length += chunk.length;
    if (isTooLarge()) refuse(refusalOfStatus(413));
    else chunks.push(chunk);
  });
  request.on('end', () => {
    if (!isTooLarge()) done(joined(chunks));
  });
};

export const createDirectRoute =
  (route: DirectRoute, { log, bodyLimitBytes }: DirectRouteParts): TakeRequest =>
  (request, response) => {
    const { url = '' } = request;
    if (request.method !== 'POST' || !(url === route.path || url.startsWith(`${route.path}?`))) return false;
    nameSpan('POST', route.path);
    const fail = (error: unknown): void => {
      const { status, body } = errorAnswer(log, error);
      if (response.headersSent) {
        response.destroy();
        return;
      }
      response.setHeader('cache-control', 'no-store');
      sendText(response, JSON.stringify(body), undefined, status);
    };
    try {
      const answer = route.admit(request.headers);
      if (Number(request.headers['content-length'] ?? 0) > bodyLimitBytes) throw refusalOfStatus(413);
      const answerBody = async (body: Buffer): Promise<void> => {
        try {
          await answer(body, response);
        } catch (error) {
          fail(error);
        }
      };
      readBody(request, bodyLimitBytes, answerBody, fail);
    } catch (error) {
      request.resume();
      fail(error);
    }
    return true;
  };
