import type { ServerResponse } from 'node:http';
import { context, defaultTextMapGetter, propagation } from '@opentelemetry/api';
import type { Subgraph } from '#shared/graph/subgraph.ts';
import { sendText } from './direct-route.ts';
import { type AskedOperation, togetherType, writeAnswer } from './operations-together.ts';

/** What is longer is on its way while the next answer is made. */
const longCharacters = 64 * 1024;

/** Writes answers as they come: short ones of one moment at once, and where that are all, with their length. */
const createAnswers = (response: ServerResponse) => {
  let written = '';
  let isSoon = false;
  const flush = (): void => {
    isSoon = false;
    if (written === '' || response.writableEnded) return;
    if (!response.headersSent) response.writeHead(200, { 'content-type': togetherType });
    response.write(written);
    written = '';
  };
  return {
    write: (line: string): void => {
      written += line;
      if (written.length >= longCharacters) flush();
      if (isSoon || written === '') return;
      isSoon = true;
      setImmediate(flush);
    },
    end: (): void => {
      if (response.headersSent) response.end(written);
      else sendText(response, written, togetherType);
    },
  };
};

/** Each operation for its viewer and within its trace, as if it had come alone. */
export const answerTogether = async (
  subgraph: Subgraph,
  asked: readonly (AskedOperation | null)[],
  response: ServerResponse,
): Promise<void> => {
  const answers = createAnswers(response);
  const execute = ({ request, viewer, carrier }: AskedOperation) => {
    const within = propagation.extract(context.active(), carrier, defaultTextMapGetter);
    return context.with(within, () => subgraph.execute(request, viewer));
  };
  const answer = async (operation: AskedOperation | null, place: number): Promise<void> =>
    answers.write(writeAnswer(place, operation && (await execute(operation))));
  const pending: Promise<void>[] = [];
  for (const [place, operation] of asked.entries()) {
    const answered = answer(operation, place);
    // Heard of below, once all have begun.
    answered.catch(() => {});
    pending.push(answered);
    // Answers that need nothing are written before the last operation is begun.
    await undefined;
  }
  await Promise.all(pending);
  answers.end();
};
