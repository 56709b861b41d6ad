import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RequestRefused } from '#shared/http/request-refused.ts';

interface Page {
  readonly name: string;
  /** The addresses that the page shows itself at; what else it has in its own router is below them. */
  readonly addresses: readonly string[];
  /** Where its built files are, which have names by their content. */
  readonly assets: string;
}

const pages: readonly Page[] = [
  { name: 'dashboard', addresses: ['/dashboard', '/dashboard/*'], assets: '/dashboard/assets/' },
  {
    name: 'diner',
    addresses: ['/', '/restaurants/*', '/reservations', '/reservations/*', '/waitlist', '/waitlist/*'],
    assets: '/diner-assets/',
  },
];

/** Pages load nothing from anywhere else, and whatever gets into them cannot either. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // React Aria writes some rules of its own into the page.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const directoryOf = (name: string) => fileURLToPath(new URL(`../../${name}/dist`, import.meta.url));

const notBuilt = (name: string) => () => {
  throw new RequestRefused(404, 'NOT_FOUND', `The page is not built: npm run pages (${name})`);
};

const sendPage = (html: string) => {
  const entityTag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
  return (request: FastifyRequest, reply: FastifyReply) => {
    reply.headers({
      'cache-control': 'no-cache',
      etag: entityTag,
      'content-security-policy': contentSecurityPolicy,
    });
    if (request.headers['if-none-match'] === entityTag) return reply.code(304).send();
    return reply.type('text/html; charset=utf-8').send(html);
  };
};

/** Serves what `npm run pages` built: the restaurants' dashboard, and the diners' page at `/`. */
export const addPages = async (server: FastifyInstance): Promise<void> => {
  for (const { name, addresses, assets } of pages) {
    const directory = directoryOf(name);
    const index = `${directory}/index.html`;
    const answer = existsSync(index) ? sendPage(await readFile(index, 'utf8')) : notBuilt(name);
    for (const url of addresses) server.get(url, answer);
    if (!existsSync(index)) continue;
    await server.register(fastifyStatic, {
      root: `${directory}/${assets.split('/').at(-2)}`,
      prefix: assets,
      decorateReply: false,
      index: false,
      preCompressed: true,
      immutable: true,
      maxAge: '365d',
    });
  }
};
