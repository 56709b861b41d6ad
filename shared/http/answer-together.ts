import type { ServerResponse } from 'node:http';
import { context, defaultTextMapGetter, propagation } from '@opentelemetry/api';
import type { Subgraph } from '#shared/graph/subgraph.ts';
import { sendText } from './direct-route.ts';
import { type AskedOperation, togetherType, writeAnswer } from './operations-together.ts';

/** Writes answers as they come: those of one moment at once, and where that are all, with their length. */
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
      if (isSoon) return;
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
  await Promise.all(
    asked.map(async (operation, place) =>
      answers.write(writeAnswer(place, operation && (await execute(operation)))),
    ),
  );
  answers.end();
};
