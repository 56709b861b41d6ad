import { openInProcessGraph } from '#e2e/in-process-graph.ts';
import { openDatabase } from '#shared/database/database.ts';
import { createLogger } from '#shared/telemetry/logger.ts';
import type { Question } from '../questions.ts';

/** What a graph that was opened just now, and so remembers nothing, answers to each question. */
export const readFreshAnswers = async (url: string, questions: readonly Question[]): Promise<unknown[]> => {
  const log = createLogger('bench', 'error');
  const database = openDatabase(url, 4, (error) => log.error({ error }, 'an idle connection was lost'));
  const graph = await openInProcessGraph({ database, log });
  try {
    const answers: unknown[] = [];
    for (const { query, variables } of questions) answers.push(await graph.ask(query, variables));
    return answers;
  } finally {
    await graph.close();
    await database.close();
  }
};
