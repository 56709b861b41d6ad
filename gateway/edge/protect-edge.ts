import type { FastifyInstance } from 'fastify';
import { allowOrigins } from './cross-origin.ts';
import { checkJsonParameters, readJsonBodies } from './read-json.ts';
import { limitHeaders, refuseCompressed } from './request-limits.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { dropSlowReaders } from './slow-readers.ts';

export interface EdgeOptions {
  /** Whose pages may call the graph, besides our own; `*` for all. */
  readonly corsOrigins: readonly string[];
  /** How long a client may take to read an answer. */
  readonly readingMilliseconds?: number;
}

/**
 * What every request meets before any route, and every answer carries.
 * @throws SettingsError where an origin is none
 */
export const protectEdge = async (
  fastify: FastifyInstance,
  { corsOrigins, readingMilliseconds = 60_000 }: EdgeOptions,
): Promise<void> => {
  // First, so that refusals have them too, and a page may read those.
  await addSecurityHeaders(fastify);
  await allowOrigins(fastify, corsOrigins);
  fastify.addHook('onRequest', limitHeaders);
  fastify.addHook('onRequest', refuseCompressed);
  fastify.addHook('onRequest', checkJsonParameters);
  readJsonBodies(fastify);
  dropSlowReaders(fastify, readingMilliseconds);
};
