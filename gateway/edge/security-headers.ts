import fastifyHelmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/**
 * What every answer tells a browser that got hold of it: not to run, frame, sniff or refer from it. GraphiQL's page
 * has a policy of its own. Strict-Transport-Security is for whoever ends TLS before the gateway, which serves HTTP.
 */
export const addSecurityHeaders = async (fastify: FastifyInstance): Promise<void> => {
  await fastify.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    xContentTypeOptions: true,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    // Which pages may read an answer is what CORS says.
    crossOriginResourcePolicy: false,
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
    originAgentCluster: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xPoweredBy: false,
    xXssProtection: false,
  });
};
