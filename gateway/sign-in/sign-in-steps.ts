import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from '#shared/telemetry/logger.ts';
import { type Authenticate, InvalidToken } from '../identity/authenticate.ts';
import { IdentityUnavailable } from '../identity/issuer-keys.ts';
import type { IssuerClient } from './issuer-client.ts';
import { makeSession } from './make-session.ts';
import type { PendingSignIns } from './pending-sign-ins.ts';
import type { Renewals } from './renew-sessions.ts';
import type { Session } from './session.ts';
import type { Sessions } from './sessions.ts';
import { SignInFailure } from './sign-in-failure.ts';

/** Everything that signing in is done by. */
export interface SignIn {
  readonly issuer: IssuerClient;
  readonly pending: PendingSignIns;
  readonly sessions: Sessions;
  readonly renewals: Renewals;
  /** Null where it is not known. */
  readonly ownOrigin: (request: FastifyRequest) => string | null;
}

const longestHint = 200;

export const parametersOf = ({ url }: FastifyRequest): URLSearchParams =>
  new URLSearchParams(url.includes('?') ? url.slice(url.indexOf('?')) : '');

/** What a browser does on its way to the issuer and back. The functions throw SignInFailure. */
export const createSteps = ({ issuer, pending, sessions }: SignIn, authenticate: Authenticate) => {
  const depart = async (request: FastifyRequest, reply: FastifyReply, origin: string, returnTo: string) => {
    const hint = parametersOf(request).get('loginHint')?.slice(0, longestHint);
    const { url, ...remembered } = await issuer.depart(origin, hint);
    await pending.begin(request, reply, { ...remembered, returnTo });
    return url.href;
  };

  /** As it will be on every request. */
  const checkAccess = async ({ accessToken }: Session) => {
    try {
      await authenticate(`Bearer ${accessToken}`);
    } catch (error) {
      if (error instanceof InvalidToken) throw new SignInFailure('unusable', error.message);
      if (error instanceof IdentityUnavailable) throw new SignInFailure('unavailable', error.message);
      throw error;
    }
  };

  const arrive = async (
    request: FastifyRequest,
    reply: FastifyReply,
    origin: string,
    said: (returnTo: string) => void,
  ) => {
    const parameters = parametersOf(request);
    const begun = await pending.take(request, reply, parameters.get('state'));
    if (begun === null) throw new SignInFailure('expired', 'nothing is known of it');
    said(begun.returnTo);
    const session = makeSession(await issuer.arrive(origin, parameters, begun), Date.now() / 1_000);
    const keep = await sessions.seal(session);
    await checkAccess(session);
    keep(reply);
    return begun.returnTo;
  };
  return { depart, arrive };
};

/** Works without the issuer: what it cannot be told then ends by itself. */
export const signOut = async (
  { sessions, renewals, issuer }: SignIn,
  origin: string,
  request: FastifyRequest,
  reply: FastifyReply,
  log: Logger,
): Promise<string | null> => {
  const session = await sessions.sessionOf(request, reply).catch(() => null);
  sessions.end(reply);
  try {
    if (session !== null) renewals.end(session);
    if (session?.refreshToken) await issuer.revoke(origin, session.refreshToken);
    return await issuer.endSessionUrl(origin);
  } catch (error) {
    if (!(error instanceof SignInFailure)) throw error;
    log.warn({ problem: error.problem, reason: error.reason }, 'the issuer was not told of a sign-out');
    return null;
  }
};
