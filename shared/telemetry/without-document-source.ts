import type { ApolloServerPlugin } from '@apollo/server';

/**
 * Forgets, once an operation is valid, where its document was written. Instrumentation would walk all of that for
 * every resolver's span, for an attribute that is dropped (200 aliases: 10.0 ms with it, 6.3 ms without). The places
 * that errors name are kept in the nodes.
 */
export const withoutDocumentSource: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document }) => {
      Reflect.deleteProperty(document, 'loc');
    },
  }),
};
