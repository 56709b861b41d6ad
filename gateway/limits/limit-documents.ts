import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type GraphQLError, Kind, OperationTypeNode, type ValidationRule } from 'graphql';
import type { GatewayContext } from '../gateway-context.ts';
import { refusalOfDocument } from './document-limits.ts';

const refused = new WeakMap<DocumentNode, GraphQLError>();

/** A document that validates at once, for which `refusedDocuments` reports why another one is refused. */
const inItsPlace = (refusal: GraphQLError): DocumentNode => {
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        selectionSet: {
          kind: Kind.SELECTION_SET,
          selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
        },
      },
    ],
  };
  refused.set(document, refusal);
  return document;
};

/** The other half of `limitDocuments`. */
export const refusedDocuments: ValidationRule = (context) => ({
  [Kind.DOCUMENT]: (document) => {
    const refusal = refused.get(document);
    if (refusal !== undefined) context.reportError(refusal);
  },
});

/** Registered operations were measured when they were registered. */
const isMeasured = ({ isWarmUp, isRegistered }: GatewayContext): boolean => isWarmUp || isRegistered;

/**
 * Refuses documents between parsing and validation: the time that validation takes grows with the square of some
 * documents, and cycles of fragments end it in a stack overflow. Apollo Server has no word for a refusal there, so
 * that another document is validated in place of the refused one.
 */
export const limitDocuments = (): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    parsingDidStart: async (requestContext) => async (error) => {
      const { document } = requestContext;
      if (error !== undefined || document === undefined || isMeasured(requestContext.contextValue)) return;
      const refusal = refusalOfDocument(document);
      if (refusal !== undefined) Object.assign(requestContext, { document: inItsPlace(refusal) });
    },
  }),
});
