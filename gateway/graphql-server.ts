import { ApolloServer, type ApolloServerOptions } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from '#shared/telemetry/logger.ts';
import { createFormatError } from './format-error.ts';
import type { GatewayContext } from './gateway-context.ts';

type Gateway = NonNullable<ApolloServerOptions<GatewayContext>['gateway']>;

/** Many times what our longest operation has; parsing stops there. */
const mostTokens = 10_000;

/** Apollo Server with every default decided here, whatever NODE_ENV or APOLLO_* are. */
export const createGraphqlServer = (gateway: Gateway, log: Logger): ApolloServer<GatewayContext> =>
  new ApolloServer<GatewayContext>({
    gateway,
    logger: log.child({}, { level: 'warn' }),
    formatError: createFormatError(log),
    includeStacktraceInErrorResponses: false,
    // The schema is public: introspection is on, and suggestions in error messages tell nothing more.
    introspection: true,
    hideSchemaDetailsFromClientErrors: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens: mostTokens },
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
