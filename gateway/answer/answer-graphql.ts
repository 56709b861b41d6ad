import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequestRefused } from '#shared/http/request-refused.ts';
import type { ClientIdentity } from '../domain/client-identity.ts';
import type { LiveGraph } from '../graph/live-graph.ts';
import type { Caller } from '../identity/authenticate.ts';
import { callerDecoration } from '../identity/identify.ts';
import type { AskedOperation } from '../persisted/domain/asked-document.ts';
import { chooseDocument, type KnownDocuments } from '../persisted/domain/choose-document.ts';
import { documentsOfPartner, type HashOfText } from '../persisted/known-documents.ts';
import { readAsked } from '../persisted/read-asked.ts';
import { type Asking, createAnswerDocument } from './answer-document.ts';
import type { HttpAnswer } from './http-answer.ts';
import type { PartnerTraffic } from './partner-traffic.ts';

export interface AnswerOptions {
  readonly graph: LiveGraph;
  readonly documentsForAnyone: KnownDocuments;
  readonly hashOfText: HashOfText;
  /** Null where there are no partners; keys are refused then. */
  readonly partners: PartnerTraffic | null;
}

const textOf = (header: string | readonly string[] | undefined) =>
  typeof header === 'string' ? header : undefined;

/** Partners are who their keys say they are. */
const clientOf = ({ headers }: FastifyRequest, slug: string | undefined): ClientIdentity => ({
  name: slug ?? textOf(headers['apollographql-client-name']),
  version: textOf(headers['apollographql-client-version']),
  isPartner: slug !== undefined,
});

const send = (reply: FastifyReply, { statusCode, headers, body }: HttpAnswer) =>
  // An empty text would be announced as a length, which caches take for that of what they keep.
  reply
    .code(statusCode)
    .headers(headers)
    .send(statusCode === 304 ? undefined : body);

/** What /graphql does with a request whose caller is known: which document it means, whether it may, and the answer. */
export const createAnswerGraphql = ({ graph, documentsForAnyone, hashOfText, partners }: AnswerOptions) => {
  const answerDocument = createAnswerDocument(graph);

  const askingOf = (
    request: FastifyRequest,
    asked: AskedOperation | undefined,
    { viewer, partner }: Caller,
    documents: KnownDocuments,
  ): Asking => {
    const chosen = asked === undefined ? { kind: 'nothing' as const } : chooseDocument(asked, documents);
    const context = {
      viewer,
      isRegistered: chosen.kind === 'registered',
      isWarmUp: false,
      registeredName: chosen.kind === 'registered' ? chosen.operation.operationName : undefined,
      client: clientOf(request, partner?.slug),
    };
    return { request, asked, chosen, context };
  };

  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const caller = request.getDecorator<Caller>(callerDecoration);
    const asked = readAsked(request);
    const { partner } = caller;
    if (partner === null)
      return send(reply, await answerDocument(askingOf(request, asked, caller, documentsForAnyone)));
    if (partners === null) throw new RequestRefused(401, 'UNAUTHENTICATED', 'No partner is known here');
    const documents = documentsOfPartner(partner, partners.registry(), hashOfText);
    const asking = askingOf(request, asked, caller, documents);
    return send(reply, await partners.answer(partner, asking, () => answerDocument(asking)));
  };
};
