import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AnswerAsking } from './answer-asking.ts';
import type { HttpAnswer } from './http-answer.ts';
import type { ReadAsking } from './read-asking.ts';

export const sendAnswer = (reply: FastifyReply, { statusCode, headers, body }: HttpAnswer) =>
  // An empty text would be announced as a length, which caches take for that of what they keep.
  reply
    .code(statusCode)
    .headers(headers)
    .send(statusCode === 304 ? undefined : body);

/** What /graphql does with a request whose caller is known: which document it means, whether it may, and the answer. */
export const createAnswerGraphql =
  (readAsking: ReadAsking, answerAsking: AnswerAsking) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
    sendAnswer(reply, await answerAsking(readAsking(request)));
