import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from '#shared/telemetry/logger.ts';
import type { GatewayContext } from '../gateway-context.ts';

/** For Apollo Server: a line an operation, at level debug. Names that clients make up are not in it. */
export const logOperations = (log: Logger): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async ({ contextValue }) => {
    if (contextValue.isWarmUp || !log.isLevelEnabled('debug')) return;
    const begun = performance.now();
    return {
      willSendResponse: async ({ operation, response: { body } }) => {
        const hasErrors = body.kind === 'single' && body.singleResult.errors !== undefined;
        log.debug(
          {
            operation: contextValue.registeredName ?? 'other',
            operationType: operation?.operation,
            durationMilliseconds: Math.round(performance.now() - begun),
            outcome: hasErrors ? 'error' : 'ok',
          },
          'operation answered',
        );
      },
    };
  },
});
