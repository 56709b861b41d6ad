import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RequestRefused } from '#shared/http/request-refused.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import type { Sessions } from '../sign-in/sessions.ts';
import { type Authenticate, type Caller, InvalidToken } from './authenticate.ts';
import { IdentityUnavailable } from './issuer-keys.ts';

type Hook = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

export const callerDecoration = 'caller';
/** What the caller was found by, as an Authorization header says it; null where there was nothing. */
export const authorizationDecoration = 'authorization';

/** Both decorations, before a route uses identify. */
export const decorateRequests = (fastify: FastifyInstance): void => {
  fastify.decorateRequest(callerDecoration, null);
  fastify.decorateRequest(authorizationDecoration, null);
};

export interface IdentifyParts {
  readonly authenticate: Authenticate;
  /** Without them nobody has authority by a cookie. */
  readonly sessions?: Sessions | undefined;
  readonly log: Logger;
}

type Credentials = { readonly authorization: string | undefined; readonly isFromCookie: boolean };

/** The header wins: who sends one says who asks. */
const credentialsOf = async (
  request: FastifyRequest,
  reply: FastifyReply,
  sessions: Sessions | undefined,
): Promise<Credentials> => {
  const { authorization } = request.headers;
  const session = authorization === undefined ? await sessions?.sessionOf(request, reply) : null;
  return session
    ? { authorization: `Bearer ${session.accessToken}`, isFromCookie: true }
    : { authorization, isFromCookie: false };
};

/**
 * Finds out who asks, before the body is read. A token that is not good is refused with 401: taken for nobody's, it
 * would give a signed-in client answers for strangers.
 */
export const identify =
  ({ authenticate, sessions, log }: IdentifyParts): Hook =>
  async (request, reply) => {
    let isFromCookie = false;
    try {
      const found = await credentialsOf(request, reply, sessions);
      isFromCookie = found.isFromCookie;
      const caller = await authenticate(found.authorization);
      request.setDecorator<Caller>(callerDecoration, caller);
      request.setDecorator<string | null>(authorizationDecoration, found.authorization ?? null);
    } catch (error) {
      if (error instanceof InvalidToken) {
        // A browser cannot take it out of its cookie by itself.
        if (isFromCookie) sessions?.end(reply);
        reply.header('www-authenticate', 'Bearer error="invalid_token"');
        throw new RequestRefused(401, 'UNAUTHENTICATED', error.message);
      }
      if (!(error instanceof IdentityUnavailable)) throw error;
      log.error({ error }, 'tokens cannot be checked');
      throw new RequestRefused(503, 'IDENTITY_UNAVAILABLE', 'Tokens cannot be checked just now; try again');
    }
  };

/**
 * Once more for a partner, when the body has arrived, for which a client may take half a minute: a key that was revoked
 * meanwhile, on top of what a gateway may be behind the registry, would live longer than the minute that is promised.
 */
export const identifyPartnerAgain = (parts: IdentifyParts): Hook => {
  const again = identify(parts);
  return async (request, reply) => {
    if (request.getDecorator<Caller>(callerDecoration).partner !== null) await again(request, reply);
  };
};
