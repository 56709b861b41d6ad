import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Queryable } from '#shared/database/database.ts';
import { unsubscribe } from '#shared/notifications/repositories/preference-repository.ts';
import { pagePolicy, type UnsubscribePage, unsubscribePage } from './unsubscribe-page.ts';

const tokenPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** In the query, which no span and no log has: whoever knows it may unsubscribe. */
type WithToken = { Querystring: { token?: unknown } };

const isToken = (value: unknown): value is string => typeof value === 'string' && tokenPattern.test(value);

const send = ({ headers }: FastifyRequest<WithToken>, reply: FastifyReply, page: UnsubscribePage) =>
  reply
    .code(page === 'unknown' ? 404 : 200)
    .headers({ 'content-security-policy': pagePolicy, 'cache-control': 'no-store', vary: 'Accept-Language' })
    .type('text/html; charset=utf-8')
    .send(unsubscribePage(page, headers['accept-language']));

/**
 * Where the link of a mail leads that can be unsubscribed from. Looking changes nothing, since mail programs look at
 * links by themselves; a POST does, from the page or with one click in the mail program (RFC 8058).
 */
export const addUnsubscribe = async (fastify: FastifyInstance, database: Queryable): Promise<void> => {
  await fastify.register(async (server) => {
    // What a form or a mail program sends says nothing that the link does not.
    server.addContentTypeParser(
      ['application/x-www-form-urlencoded', 'multipart/form-data'],
      { parseAs: 'buffer', bodyLimit: 1_024 },
      (_request, _body, done) => done(null),
    );
    server.get<WithToken>('/unsubscribe', (request, reply) =>
      send(request, reply, isToken(request.query.token) ? 'question' : 'unknown'),
    );
    server.post<WithToken>('/unsubscribe', async (request, reply) => {
      const { token } = request.query;
      const isKnown = isToken(token) && (await unsubscribe(database, token));
      return send(request, reply, isKnown ? 'done' : 'unknown');
    });
  });
};
