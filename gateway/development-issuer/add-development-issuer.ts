import { readFile } from 'node:fs/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { onlyThisMachine } from '#shared/http/only-this-machine.ts';
import { RequestRefused } from '#shared/http/request-refused.ts';
import { returnPath } from '../sign-in/domain/return-path.ts';
import { type AuthorizationRequest, issuerPath, readAuthorizationRequest } from './authorization-request.ts';
import { authorizePage, authorizePagePolicy } from './authorize-page.ts';
import { type AskedPerson, NoSuchPerson, personOf, personOfHint } from './development-person.ts';
import type { DevelopmentProvider } from './development-provider.ts';

export interface DevelopmentIssuerParts {
  readonly provider: DevelopmentProvider;
  /** Null where it is not known. */
  readonly ownOrigin: (request: FastifyRequest) => string | null;
}

const mostFormBytes = 32 * 1024;

const queryOf = ({ url }: FastifyRequest): URLSearchParams =>
  new URLSearchParams(url.includes('?') ? url.slice(url.indexOf('?')) : '');

const formOf = ({ body }: FastifyRequest): URLSearchParams =>
  body instanceof URLSearchParams ? body : new URLSearchParams();

const askedPersonOf = (form: URLSearchParams): AskedPerson => ({
  position: form.get('position') ?? '',
  subject: form.get('subject') ?? undefined,
  name: form.get('name') ?? undefined,
  restaurants: form.get('restaurants') ?? undefined,
});

/**
 * The development issuer as an OpenID provider at /dev/issuer, for this machine alone: it lets everybody be anybody.
 * What it gives away is sealed and not remembered, so that a gateway that was started again knows it.
 */
export const addDevelopmentIssuer = async (
  fastify: FastifyInstance,
  { provider, ownOrigin }: DevelopmentIssuerParts,
): Promise<void> => {
  const originOf = (request: FastifyRequest): string => {
    const origin = ownOrigin(request);
    if (origin === null) throw new RequestRefused(400, 'BAD_REQUEST', 'Host: an address was expected');
    return origin;
  };

  const requestOf = (parameters: URLSearchParams, origin: string): AuthorizationRequest => {
    const asked = readAuthorizationRequest(parameters, origin);
    if (typeof asked === 'string') throw new RequestRefused(400, 'BAD_REQUEST', asked);
    return asked;
  };

  const sendBack = (
    reply: FastifyReply,
    origin: string,
    { redirect_uri, state }: AuthorizationRequest,
    answer: Readonly<Record<string, string>>,
  ) => {
    const url = new URL(redirect_uri);
    const said = { ...answer, iss: `${origin}${issuerPath}`, ...(state !== undefined && { state }) };
    for (const [name, value] of Object.entries(said)) url.searchParams.set(name, value);
    return reply.redirect(url.href, 303);
  };

  const sendPage = (reply: FastifyReply, page: string, status = 200) =>
    reply
      .code(status)
      .header('content-security-policy', authorizePagePolicy)
      .type('text/html; charset=utf-8')
      .send(page);

  await fastify.register(async (server) => {
    server.addHook('onRequest', onlyThisMachine);
    server.addHook('onSend', async (_request, reply) => {
      reply.header('cache-control', 'no-store');
    });
    server.addContentTypeParser<string>(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: mostFormBytes },
      (_request, body, done) => done(null, new URLSearchParams(body)),
    );
    const script = await readFile(new URL('authorize.js', import.meta.url), 'utf8');

    server.get(`${issuerPath}/.well-known/openid-configuration`, async (request) =>
      provider.metadata(originOf(request)),
    );
    server.get(`${issuerPath}/jwks`, async () => provider.keys());
    server.get(`${issuerPath}/authorize.js`, async (_request, reply) =>
      reply.type('text/javascript; charset=utf-8').send(script),
    );

    server.get(`${issuerPath}/authorize`, async (request, reply) => {
      const origin = originOf(request);
      const parameters = queryOf(request);
      const asked = requestOf(parameters, origin);
      const hint = parameters.get('login_hint');
      if (hint === null)
        return parameters.get('prompt') === 'none'
          ? sendBack(reply, origin, asked, { error: 'login_required' })
          : sendPage(reply, authorizePage(asked));
      try {
        return sendBack(reply, origin, asked, { code: await provider.codeFor(personOfHint(hint), asked) });
      } catch (error) {
        if (!(error instanceof NoSuchPerson)) throw error;
        throw new RequestRefused(400, 'BAD_USER_INPUT', `login_hint: ${error.message}`);
      }
    });

    server.post(`${issuerPath}/authorize`, async (request, reply) => {
      const origin = originOf(request);
      const form = formOf(request);
      const asked = requestOf(form, origin);
      if (form.get('answer') === 'no') return sendBack(reply, origin, asked, { error: 'access_denied' });
      const person = askedPersonOf(form);
      try {
        return sendBack(reply, origin, asked, { code: await provider.codeFor(personOf(person), asked) });
      } catch (error) {
        if (!(error instanceof NoSuchPerson)) throw error;
        return sendPage(reply, authorizePage(asked, person, error.message), 400);
      }
    });

    server.post(`${issuerPath}/token`, async (request, reply) => {
      const { status, body } = await provider.token(originOf(request), formOf(request));
      return reply.code(status).send(body);
    });

    server.get(`${issuerPath}/end-session`, async (request, reply) => {
      const origin = originOf(request);
      const to = queryOf(request).get('post_logout_redirect_uri') ?? '';
      const path = to.startsWith(`${origin}/`) ? to.slice(origin.length) : '/';
      return reply.redirect(returnPath(path), 303);
    });
  });
};
