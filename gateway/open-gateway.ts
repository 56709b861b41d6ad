import { readFile } from 'node:fs/promises';
import { readSupergraph } from '#schema/compose.ts';
import type { Settings } from '#shared/config/settings.ts';
import type { Database } from '#shared/database/database.ts';
import { createFeedSource } from '#shared/live-feed/feed-source.ts';
import { createBudgets } from '#shared/partners/budgets/budgets.ts';
import { openRegistrySource } from '#shared/partners/registry-source.ts';
import { createUsageRecorder } from '#shared/partners/usage/usage-recorder.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { addDevelopmentIssuer } from './development-issuer/add-development-issuer.ts';
import { createGateway, type Gateway } from './gateway.ts';
import type { SubgraphCallers } from './graph/supergraph-gateway.ts';
import { openAuthenticate } from './identity/configured-authenticate.ts';
import { addPages } from './pages/add-pages.ts';
import { readPublicOperations } from './persisted/public-operations.ts';
import { openSignIn } from './sign-in/open-sign-in.ts';
import { createOwnOrigin } from './sign-in/own-origin.ts';
import { addSignInRoutes } from './sign-in/sign-in-routes.ts';
import { addUnsubscribe } from './unsubscribe/add-unsubscribe.ts';
import { withUsageMetrics } from './usage/usage-metrics.ts';

export interface OpenGatewayParts {
  readonly settings: Settings;
  /** Of the partners, their budgets and usage; closed by whoever opened it. */
  readonly database: Database;
  /** Of the same one, for a connection that listens. */
  readonly databaseUrl: string;
  readonly callers: SubgraphCallers;
  readonly checkReady: () => Promise<void>;
  readonly log: Logger;
}

/** The gateway as the settings say, with everything that it serves partners and listeners by. */
export const openGateway = async (parts: OpenGatewayParts): Promise<Gateway> => {
  const { settings, database, databaseUrl, log } = parts;
  const registry = await openRegistrySource({ database, log });
  const budgets = createBudgets({ database, log });
  const usage = withUsageMetrics(createUsageRecorder({ database, log }));
  const feed = createFeedSource({ database, url: databaseUrl, log });
  const closeServices = async () => {
    await feed.close();
    budgets.close();
    await registry.close();
    await usage.close();
  };
  try {
    const authenticate = await openAuthenticate(settings, (key) => registry.current().partnerOfKey(key));
    const { signIn, provider } = await openSignIn(settings, log);
    const gateway = await createGateway({
      ...parts,
      supergraphSdl:
        settings.SUPERGRAPH_FILE === undefined
          ? await readSupergraph()
          : await readFile(settings.SUPERGRAPH_FILE, 'utf8'),
      supergraphFile: settings.SUPERGRAPH_FILE,
      authenticate,
      sessions: signIn?.sessions,
      publicOperations: await readPublicOperations(),
      partners: { registry, budgets, usage },
      live: { feed },
      developmentTools: settings.DEVELOPMENT_TOOLS,
      corsOrigins: settings.CORS_ORIGINS,
    });
    await addUnsubscribe(gateway.fastify, database);
    await addPages(gateway.fastify);
    addSignInRoutes(gateway.fastify, { signIn, authenticate, log });
    if (provider !== null) {
      const ownOrigin = createOwnOrigin(settings);
      await addDevelopmentIssuer(gateway.fastify, { provider, ownOrigin });
    }
    return {
      ...gateway,
      close: async () => {
        await gateway.close();
        await closeServices();
      },
    };
  } catch (error) {
    await closeServices();
    throw error;
  }
};
