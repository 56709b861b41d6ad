import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequestRefused } from '#shared/http/request-refused.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { type Authenticate, type Caller, InvalidToken } from './authenticate.ts';
import { IdentityUnavailable } from './issuer-keys.ts';

type Hook = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

export const callerDecoration = 'caller';

/**
 * Finds out who asks, before the body is read. A token that is not good is refused with 401: taken for nobody's, it
 * would give a signed-in client answers for strangers.
 */
export const identify =
  (authenticate: Authenticate, log: Logger): Hook =>
  async (request, reply) => {
    try {
      const caller = await authenticate(request.headers.authorization);
      request.setDecorator<Caller>(callerDecoration, caller);
    } catch (error) {
      if (error instanceof InvalidToken) {
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
export const identifyPartnerAgain = (authenticate: Authenticate, log: Logger): Hook => {
  const again = identify(authenticate, log);
  return async (request, reply) => {
    if (request.getDecorator<Caller>(callerDecoration).partner !== null) await again(request, reply);
  };
};
