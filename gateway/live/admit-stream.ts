import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequestRefused } from '#shared/http/request-refused.ts';
import type { ViewerId } from '#shared/identifiers/identifiers.ts';
import type { Authenticate, Caller } from '../identity/authenticate.ts';
import { authorizationDecoration, callerDecoration } from '../identity/identify.ts';
import type { OpenStreams, StreamOwner } from './open-streams.ts';

const retryAfterSeconds = 5;
/** Together with the registry's own delay less than the minute that is promised for a revoked key. */
const partnerRecheckMilliseconds = 5_000;
const recheckMilliseconds = 60_000;

const refusals = {
  closing: [503, 'SHUTTING_DOWN', 'This gateway is about to end; come again'],
  full: [503, 'TOO_MANY_STREAMS', 'This gateway has no room for another stream'],
  viewer: [429, 'TOO_MANY_STREAMS', 'You have too many streams open'],
} as const;

/** @throws RequestRefused where there is no room for another stream of the viewer's */
export const admitStream = (streams: OpenStreams, viewerId: ViewerId | null, reply: FastifyReply): void => {
  const refusal = streams.refusal(viewerId);
  if (refusal === null) return;
  reply.header('retry-after', retryAfterSeconds);
  const [status, code, message] = refusals[refusal];
  throw new RequestRefused(status, code, message);
};

/** Who sent the request, by whose token or key the stream lives. */
export const streamOwner = (authenticate: Authenticate, request: FastifyRequest): StreamOwner => {
  const { viewer, expiresAt, partner } = request.getDecorator<Caller>(callerDecoration);
  const authorization = request.getDecorator<string | null>(authorizationDecoration) ?? undefined;
  return {
    viewerId: viewer?.id ?? null,
    expiresAtMilliseconds: expiresAt?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    recheckMilliseconds: partner === null ? recheckMilliseconds : partnerRecheckMilliseconds,
    isStillGood: () =>
      authenticate(authorization).then(
        () => true,
        // Also where nobody can say.
        () => false,
      ),
  };
};
