import type { Dispatcher } from 'undici';
import { NoAnswerInTime } from './no-answer-in-time.ts';

export interface JsonPost {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** From waiting for a socket to the last byte of the answer. */
  readonly deadlineMilliseconds: number;
}

const asText = (chunks: readonly Buffer[]): string =>
  (chunks.length === 1 ? chunks[0] : Buffer.concat(chunks))?.toString() ?? '';

/**
 * Posts, and reads what is answered with status 200. By `dispatch`, without the streams and signals of `request`, which
 * take longer than all else that a gateway does for a fetch.
 * @throws Error where there is no such answer, or not in time
 */
export const postJson = (dispatcher: Dispatcher, post: JsonPost): Promise<unknown> => {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const chunks: Buffer[] = [];
  let running: Dispatcher.DispatchController | undefined;
  let late: Error | undefined;
  const timer = setTimeout(() => {
    late = new NoAnswerInTime(post.deadlineMilliseconds);
    running?.abort(late);
    reject(late);
  }, post.deadlineMilliseconds);
  const fail = (error: unknown): void => {
    clearTimeout(timer);
    reject(error);
  };
  try {
    dispatcher.dispatch(
      { path: post.path, method: 'POST', headers: { ...post.headers }, body: post.body },
      {
        onRequestStart: (controller) => {
          running = controller;
          if (late !== undefined) controller.abort(late);
        },
        onResponseStart: (controller, statusCode) => {
          if (statusCode !== 200) controller.abort(new Error(`answered with status ${statusCode}`));
        },
        onResponseData: (_controller, chunk) => {
          chunks.push(chunk);
        },
        onResponseEnd: () => {
          clearTimeout(timer);
          try {
            resolve(JSON.parse(asText(chunks)));
          } catch (error) {
            reject(error);
          }
        },
        onResponseError: (_controller, error) => fail(error),
      },
    );
  } catch (error) {
    fail(error);
  }
  return promise;
};
