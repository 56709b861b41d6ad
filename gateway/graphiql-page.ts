import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RequestRefused, refusalOfStatus } from '#shared/http/request-refused.ts';

const directory = fileURLToPath(new URL('graphiql/dist', import.meta.url));

/** The page loads nothing from anywhere else, and whatever gets into it cannot either. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A browser that was pointed at the address, not a program that fetches data. */
export const wantsPage = ({ method, headers }: FastifyRequest): boolean =>
  method === 'GET' && headers.accept?.includes('text/html') === true;

/**
 * Serves what `npm run pages` built, below /graphiql/; nothing where the tools of development are off.
 * @returns how to answer with the page itself
 */
export const addGraphiql = async (
  server: FastifyInstance,
  { developmentTools }: { readonly developmentTools: boolean },
): Promise<(reply: FastifyReply) => FastifyReply> => {
  if (!developmentTools)
    return () => {
      throw refusalOfStatus(404);
    };
  if (!existsSync(directory))
    return () => {
      throw new RequestRefused(404, 'NOT_FOUND', 'GraphiQL is not built: npm run pages');
    };
  await server.register(fastifyStatic, {
    root: directory,
    prefix: '/graphiql/',
    index: false,
    // Built names change with their content; the page itself is sent below.
    immutable: true,
    maxAge: '365d',
    // Its workers too: each is under the policy that its own script came with.
    setHeaders: (reply) => reply.header('content-security-policy', contentSecurityPolicy),
  });
  // At the address of data: a cache must not give it to a program, nor data to a browser.
  return (reply) =>
    reply
      .headers({ 'cache-control': 'no-cache', vary: 'Accept' })
      .sendFile('index.html', { cacheControl: false, immutable: false, maxAge: 0 });
};
