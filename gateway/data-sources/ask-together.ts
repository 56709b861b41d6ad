import type { Dispatcher } from 'undici';
import { createLineReader, togetherType } from '#shared/http/operations-together.ts';
import { NoAnswerInTime } from './no-answer-in-time.ts';

export interface TogetherOptions {
  readonly path: string;
  /** The headers of a body, but for its type. */
  readonly headersFor: (body: string) => Readonly<Record<string, string>>;
  /** Of each operation, from when it is asked to its answer. */
  readonly deadlineMilliseconds: number;
}

/** Asks one operation, as a line of writeOperation. Rejects where there is no answer, or not in time. */
export type AskTogether = (line: string) => Promise<unknown>;

/** An operation that waits: to be sent, and then to be answered. */
interface Waiting {
  readonly line: string;
  readonly settled: PromiseWithResolvers<unknown>;
  readonly timer: NodeJS.Timeout;
  batch: Batch | undefined;
  isOver: boolean;
}

/** In one request. More gained nothing, and all of them share a connection that may break. */
const mostOperations = 16;

/** Characters in one request; what is longer goes alone. */
const mostCharacters = 256 * 1024;

const placed = (line: string): readonly [place: unknown, result: unknown] => {
  const answer: unknown = JSON.parse(line);
  if (!Array.isArray(answer) || answer.length !== 2)
    throw new Error('answered with something else than a line');
  return [answer[0], answer[1]];
};

/** The first ones that fit into one request; at least one. */
const takeSome = (waiting: Waiting[]): Waiting[] => {
  let count = 0;
  let characters = 0;
  for (const { line } of waiting) {
    characters += line.length;
    if (count > 0 && (count === mostOperations || characters > mostCharacters)) break;
    count += 1;
  }
  return waiting.splice(0, count);
};

/** One request of several operations, of which each is answered by itself. */
class Batch {
  readonly #operations: readonly Waiting[];
  #open: number;
  #running: Dispatcher.DispatchController | undefined;

  constructor(operations: readonly Waiting[]) {
    this.#operations = operations;
    this.#open = operations.length;
    for (const operation of operations) operation.batch = this;
  }

  /** Of operations whose deadline comes; the last of them ends the request. */
  giveUp(operation: Waiting, error: Error): void {
    this.#settle(operation, () => operation.settled.reject(error));
    if (this.#open === 0) this.#running?.abort(error);
  }

  send(dispatcher: Dispatcher, { path, headersFor }: TogetherOptions): void {
    const body = this.#operations.map(({ line }) => line).join('');
    const readLines = createLineReader((line) => this.#answer(line));
    try {
      dispatcher.dispatch(
        { path, method: 'POST', headers: { ...headersFor(body), 'content-type': togetherType }, body },
        {
          onRequestStart: (controller) => {
            this.#running = controller;
            if (this.#open === 0) controller.abort(new Error('nobody waits any more'));
          },
          onResponseStart: (controller, statusCode) => {
            if (statusCode !== 200) controller.abort(new Error(`answered with status ${statusCode}`));
          },
          onResponseData: (controller, chunk) => {
            try {
              readLines(chunk);
            } catch (error) {
              controller.abort(error instanceof Error ? error : new Error('cannot be read'));
            }
          },
          onResponseEnd: () => this.#fail(new Error('answered less than was asked')),
          onResponseError: (_controller, error) => this.#fail(error),
        },
      );
    } catch (error) {
      this.#fail(error);
    }
  }

  #settle(operation: Waiting, settle: () => void): void {
    if (operation.isOver) return;
    operation.isOver = true;
    this.#open -= 1;
    clearTimeout(operation.timer);
    settle();
  }

  #answer(line: string): void {
    const [place, result] = placed(line);
    const operation = typeof place === 'number' ? this.#operations[place] : undefined;
    if (operation === undefined) throw new Error('answered what was not asked');
    this.#settle(operation, () => operation.settled.resolve(result));
  }

  #fail(error: unknown): void {
    for (const operation of this.#operations) this.#settle(operation, () => operation.settled.reject(error));
  }
}

/**
 * Operations that are asked in the same moment, for whomever, go in one request: what HTTP costs, which is most of what a
 * fetch does, is then paid once. Each has a result and a deadline of its own, and none waits for another's answer.
 */
export const createAskTogether = (dispatcher: Dispatcher, options: TogetherOptions): AskTogether => {
  const { deadlineMilliseconds } = options;
  const waiting: Waiting[] = [];
  const sendAll = (): void => {
    while (waiting.length > 0) new Batch(takeSome(waiting)).send(dispatcher, options);
  };
  return (line) => {
    const operation: Waiting = {
      line,
      settled: Promise.withResolvers(),
      timer: setTimeout(
        () => operation.batch?.giveUp(operation, new NoAnswerInTime(deadlineMilliseconds)),
        deadlineMilliseconds,
      ),
      batch: undefined,
      isOver: false,
    };
    // After all that this turn of the event loop has brought, and the next: a sixth less of processor than after one.
    if (waiting.push(operation) === 1) setImmediate(() => setImmediate(sendAll));
    return operation.settled.promise;
  };
};
