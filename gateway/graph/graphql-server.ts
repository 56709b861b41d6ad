import { ApolloServer, type ApolloServerOptions } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from '#shared/telemetry/logger.ts';
import { measureGraphql } from '#shared/telemetry/metrics/measure-graphql.ts';
import { createCountClients } from '../domain/client-identity.ts';
import { createFormatError } from '../format-error.ts';
import type { GatewayContext } from '../gateway-context.ts';
import { limitDocuments, refusedDocuments } from '../limits/limit-documents.ts';
import { unplannableFields } from '../limits/unplannable-fields.ts';
import { logOperations } from '../telemetry/log-operations.ts';
import { createDocumentStore } from './operation-stores.ts';

type Gateway = NonNullable<ApolloServerOptions<GatewayContext>['gateway']>;

/** Many times what our longest operation has; parsing stops there. */
const mostTokens = 10_000;

/** Of a document; with more of them validation stops. */
const mostMistakes = 10;

const countedClient = createCountClients();

export interface GraphqlServerOptions {
  readonly gateway: Gateway;
  readonly log: Logger;
  /** Introspection, and suggestions in error messages. */
  readonly developmentTools: boolean;
}

/** Apollo Server with every default decided here, whatever NODE_ENV or APOLLO_* are. */
export const createGraphqlServer = ({
  gateway,
  log,
  developmentTools,
}: GraphqlServerOptions): ApolloServer<GatewayContext> =>
  new ApolloServer<GatewayContext>({
    gateway,
    logger: log.child({}, { level: 'warn' }),
    formatError: createFormatError({ log, developmentTools }),
    includeStacktraceInErrorResponses: false,
    introspection: developmentTools,
    // createFormatError does it, and better.
    hideSchemaDetailsFromClientErrors: false,
    validationRules: [refusedDocuments, unplannableFields],
    validationOptions: { maxErrors: mostMistakes },
    documentStore: createDocumentStore(),
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens: mostTokens },
    stopOnTerminationSignals: false,
    plugins: [
      limitDocuments(),
      measureGraphql<GatewayContext>({
        isMeasured: ({ isWarmUp }) => !isWarmUp,
        attributesOf: ({ registeredName = 'other', client }) => ({
          'graphql.operation.name': registeredName,
          ...countedClient(client),
        }),
      }),
      logOperations(log),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
