import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequestRefused } from '#shared/http/request-refused.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { type Authenticate, type Caller, InvalidToken } from './authenticate.ts';
import { IdentityUnavailable } from './issuer-keys.ts';

export const callerDecoration = 'caller';

/**
 * Finds out who asks, before the body is read. A token that is not good is refused with 401: taken for nobody's, it
 * would give a signed-in client answers for strangers.
 */
export const identify =
  (authenticate: Authenticate, log: Logger) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
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
