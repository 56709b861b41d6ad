import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from '#shared/telemetry/logger.ts';
import { InvalidToken } from '../identity/authenticate.ts';
import { IdentityUnavailable } from '../identity/issuer-keys.ts';
import type { BrowserCookies } from './browser-cookies.ts';
import { isSameOrigin } from './domain/is-same-origin.ts';
import type { Renewals } from './renew-sessions.ts';
import type { SealedBox } from './sealed-box.ts';
import { type Session, session as sessionShape } from './session.ts';
import { SignInFailure } from './sign-in-failure.ts';

/** Of pages that came from the gateway itself, for which it keeps their tokens in a cookie. */
export interface Sessions {
  /**
   * The session whose authority the request has, renewed where it was about to end: the answer then sets the cookie
   * anew. Null where there is no cookie, or a page of another site sent the request.
   * @throws InvalidToken where the session has ended; the answer clears the cookie
   * @throws IdentityUnavailable where nobody can say
   */
  sessionOf(request: FastifyRequest, reply: FastifyReply): Promise<Session | null>;
  /**
   * @returns what has an answer set the cookie
   * @throws SignInFailure where it does not fit into one
   */
  seal(session: Session): Promise<(reply: FastifyReply) => void>;
  /** The answer clears the cookie. */
  end(reply: FastifyReply): void;
}

export interface SessionParts {
  readonly cookies: BrowserCookies;
  readonly box: SealedBox;
  readonly renewals: Renewals;
  /** Null where it is not known. */
  readonly ownOrigin: (request: FastifyRequest) => string | null;
  readonly log: Logger;
}

const cookieName = 'session';
/** A browser keeps the cookie so long since it was set last; how long it is good is the issuer's to say. */
const keptSeconds = 7 * 86_400;
/** Each of a cookie that is some lifetimes of its token old, and remembered. */
const mostRenewals = 20;

const nowSeconds = () => Date.now() / 1_000;

export const createSessions = ({ cookies, box, renewals, ownOrigin, log }: SessionParts): Sessions => {
  const end = (reply: FastifyReply) => cookies.clear(reply, cookieName);

  const seal: Sessions['seal'] = async (session) => {
    const sealed = await box.seal(session);
    if (!cookies.fits(cookieName, sealed))
      throw new SignInFailure('tooLarge', `a cookie of ${sealed.length} bytes`);
    const lastSeconds = Math.max(1, Math.floor(session.expiresAtSeconds - nowSeconds()));
    const maxAgeSeconds = session.refreshToken === null ? lastSeconds : keptSeconds;
    return (reply) => cookies.set(reply, cookieName, sealed, maxAgeSeconds);
  };

  const ended = (reply: FastifyReply): InvalidToken => {
    end(reply);
    return new InvalidToken('The session has ended: sign in again');
  };

  const renewed = async (old: Session, origin: string): Promise<Session> => {
    let session = old;
    for (let times = 0; times < mostRenewals && nowSeconds() >= session.renewAtSeconds; times += 1)
      session = await renewals.renew(session, origin);
    return session;
  };

  /** The old one while it is good, whatever is wrong with a new one. */
  const afterFailure = (old: Session, error: unknown, reply: FastifyReply): Session => {
    if (!(error instanceof SignInFailure)) throw error;
    if (nowSeconds() < old.expiresAtSeconds) return old;
    if (error.problem !== 'refused') {
      log.warn({ problem: error.problem, reason: error.reason }, 'a session could not be renewed');
    }
    if (error.problem === 'unavailable') throw new IdentityUnavailable('the issuer does not answer');
    throw ended(reply);
  };

  return {
    seal,
    end,
    sessionOf: async (request, reply) => {
      const sealed = cookies.read(request).get(cookieName);
      const origin = ownOrigin(request);
      if (sealed === undefined || origin === null || !isSameOrigin(request.headers, origin)) return null;
      const { success, data: old } = sessionShape.safeParse(await box.open(sealed));
      if (!success) throw ended(reply);
      try {
        const session = await renewed(old, origin);
        if (session !== old) (await seal(session))(reply);
        return session;
      } catch (error) {
        return afterFailure(old, error, reply);
      }
    },
  };
};
