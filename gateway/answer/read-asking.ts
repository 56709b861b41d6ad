import type { FastifyRequest } from 'fastify';
import { RequestRefused } from '#shared/http/request-refused.ts';
import type { ClientIdentity } from '../domain/client-identity.ts';
import type { Caller } from '../identity/authenticate.ts';
import { callerDecoration } from '../identity/identify.ts';
import { chooseDocument, type KnownDocuments } from '../persisted/domain/choose-document.ts';
import { documentsOfPartner, type HashOfText } from '../persisted/known-documents.ts';
import { readAsked } from '../persisted/read-asked.ts';
import type { Asking } from './answer-document.ts';
import type { PartnerTraffic } from './partner-traffic.ts';

export interface ReadAskingParts {
  readonly documentsForAnyone: KnownDocuments;
  readonly hashOfText: HashOfText;
  /** Null where there are no partners; keys are refused then. */
  readonly partners: PartnerTraffic | null;
}

/** What a request whose caller is known asks for. @throws RequestRefused */
export type ReadAsking = (request: FastifyRequest) => Asking;

const textOf = (header: string | readonly string[] | undefined) =>
  typeof header === 'string' ? header : undefined;

/** Partners are who their keys say they are. */
const clientOf = ({ headers }: FastifyRequest, slug: string | undefined): ClientIdentity => ({
  name: slug ?? textOf(headers['apollographql-client-name']),
  version: textOf(headers['apollographql-client-version']),
  isPartner: slug !== undefined,
});

/** Which document a request means, of those that its caller may run. */
export const createReadAsking = (parts: ReadAskingParts): ReadAsking => {
  const documentsOf = ({ partner }: Caller): KnownDocuments => {
    if (partner === null) return parts.documentsForAnyone;
    if (parts.partners === null) throw new RequestRefused(401, 'UNAUTHENTICATED', 'No partner is known here');
    return documentsOfPartner(partner, parts.partners.registry(), parts.hashOfText);
  };
  return (request) => {
    const caller = request.getDecorator<Caller>(callerDecoration);
    const asked = readAsked(request);
    const documents = documentsOf(caller);
    const chosen = asked === undefined ? { kind: 'nothing' as const } : chooseDocument(asked, documents);
    const { viewer, partner } = caller;
    const context = {
      viewer,
      isRegistered: chosen.kind === 'registered',
      isWarmUp: false,
      registeredName: chosen.kind === 'registered' ? chosen.operation.operationName : undefined,
      client: clientOf(request, partner?.slug),
    };
    return { request, partner, asked, chosen, context };
  };
};
