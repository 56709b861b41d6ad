import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RequestRefused } from '#shared/http/request-refused.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { type Authenticate, InvalidToken } from '../identity/authenticate.ts';
import { IdentityUnavailable } from '../identity/issuer-keys.ts';
import { callbackPath } from './callback-path.ts';
import { isSameOrigin } from './domain/is-same-origin.ts';
import { returnPath } from './domain/return-path.ts';
import type { Session } from './session.ts';
import { SignInFailure } from './sign-in-failure.ts';
import { signInPage, signInPagePolicy, statusOfProblem } from './sign-in-page.ts';
import { createSteps, parametersOf, type SignIn, signOut } from './sign-in-steps.ts';

export interface SignInRouteParts {
  /** Null where nobody signs in. */
  readonly signIn: SignIn | null;
  readonly authenticate: Authenticate;
  readonly log: Logger;
}

const instantOf = (seconds: number) => Temporal.Instant.fromEpochMilliseconds(seconds * 1_000).toString();

/** /auth/sign-in, /auth/callback, /auth/sign-out and /auth/session, for pages of our own (docs/signing-in.md). */
export const addSignInRoutes = (
  fastify: FastifyInstance,
  { signIn, authenticate, log }: SignInRouteParts,
): void => {
  const sendProblem = (
    { headers }: FastifyRequest,
    reply: FastifyReply,
    error: unknown,
    returnTo: string,
  ) => {
    if (!(error instanceof SignInFailure)) throw error;
    const { problem, reason } = error;
    const level = problem === 'denied' || problem === 'expired' ? 'debug' : 'warn';
    if (problem !== 'notConfigured') log[level]({ problem, reason }, 'somebody could not sign in');
    return reply
      .code(statusOfProblem(problem))
      .headers({ 'content-security-policy': signInPagePolicy, vary: 'Accept-Language' })
      .type('text/html; charset=utf-8')
      .send(signInPage(problem, returnTo, headers['accept-language']));
  };

  const configured = (request: FastifyRequest): { steps: ReturnType<typeof createSteps>; origin: string } => {
    const origin = signIn?.ownOrigin(request) ?? null;
    if (signIn === null || origin === null) throw new SignInFailure('notConfigured', 'not set up');
    return { steps: createSteps(signIn, authenticate), origin };
  };

  fastify.get('/auth/sign-in', { exposeHeadRoute: false }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const returnTo = returnPath(parametersOf(request).get('returnTo') ?? undefined);
    try {
      const { steps, origin } = configured(request);
      return reply.redirect(await steps.depart(request, reply, origin, returnTo), 302);
    } catch (error) {
      return sendProblem(request, reply, error, returnTo);
    }
  });

  fastify.get(callbackPath, { exposeHeadRoute: false }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    let returnTo = '/';
    try {
      const { steps, origin } = configured(request);
      const path = await steps.arrive(request, reply, origin, (known) => {
        returnTo = known;
      });
      return reply.redirect(path, 302);
    } catch (error) {
      return sendProblem(request, reply, error, returnTo);
    }
  });

  /** Null where nobody is signed in; the cookie of whoever was is cleared. */
  const goodSession = async (request: FastifyRequest, reply: FastifyReply): Promise<Session | null> => {
    try {
      const session = (await signIn?.sessions.sessionOf(request, reply)) ?? null;
      if (session !== null) await authenticate(`Bearer ${session.accessToken}`);
      return session;
    } catch (error) {
      if (error instanceof IdentityUnavailable)
        throw new RequestRefused(503, 'IDENTITY_UNAVAILABLE', 'Nobody can say just now; try again');
      if (!(error instanceof InvalidToken)) throw error;
      signIn?.sessions.end(reply);
      return null;
    }
  };

  fastify.get('/auth/session', { exposeHeadRoute: false }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const session = await goodSession(request, reply);
    return session === null
      ? { isSignedIn: false }
      : { isSignedIn: true, name: session.name, expiresAt: instantOf(session.expiresAtSeconds) };
  });

  fastify.post('/auth/sign-out', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const origin = signIn?.ownOrigin(request) ?? null;
    if (signIn === null || origin === null) return { endSessionUrl: null };
    if (!isSameOrigin(request.headers, origin))
      throw new RequestRefused(403, 'FORBIDDEN', 'Only a page of this site signs out of it');
    return { endSessionUrl: await signOut(signIn, origin, request, reply, log) };
  });
};
