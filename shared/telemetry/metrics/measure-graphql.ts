import type { ApolloServerPlugin, BaseContext, GraphQLResponse } from '@apollo/server';
import type { Attributes } from '@opentelemetry/api';
import type { GraphQLFormattedError, OperationTypeNode } from 'graphql';
import { failureCodeOf } from '#shared/graph/failure-code.ts';
import { areMetricsOn, histogram } from './instruments.ts';
import { durationLimits } from './limits.ts';

const requestDuration = histogram({
  name: 'graphql.server.request.duration',
  unit: 's',
  description: 'Time to answer a GraphQL request',
  limits: durationLimits,
});

const processingDuration = histogram({
  name: 'graphql.server.processing.duration',
  unit: 's',
  description: 'Time of each part of answering a GraphQL request',
  limits: durationLimits,
});

/** What is said of the requests of one server. All of it must be bounded. */
export interface GraphqlMeasures<Context> {
  /** Of every request. */
  readonly attributes?: Attributes;
  /** Of this one. */
  readonly attributesOf?: (context: Context) => Attributes;
  readonly isMeasured?: (context: Context) => boolean;
}

/** A part of processing that begins now. @returns what is to be called at its end */
export const beginProcessing = (
  part: 'parse' | 'validate' | 'plan' | 'execute',
  attributes: Attributes = {},
): (() => void) => {
  const begun = performance.now();
  return () =>
    processingDuration((performance.now() - begun) / 1_000, {
      'graphql.processing.type': part,
      ...attributes,
    });
};

/** The code of the first failure of ours; what clients ask wrongly is none. */
const failureOf = ({ body }: GraphQLResponse): Attributes => {
  const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
  const code = failureCodeOf(errors);
  return code === undefined ? {} : { 'error.type': code };
};

type EndRequest = (
  operationType: OperationTypeNode | undefined,
  errors: readonly GraphQLFormattedError[] | undefined,
) => void;

/** A request that no Apollo Server answers. @returns what is to be called at its end; nothing without metrics */
export const beginRequest = (attributes: Attributes): EndRequest | undefined => {
  if (!areMetricsOn()) return undefined;
  const begun = performance.now();
  return (operationType, errors) => {
    const code = failureCodeOf(errors);
    requestDuration((performance.now() - begun) / 1_000, {
      ...(operationType === undefined ? {} : { 'graphql.operation.type': operationType }),
      ...attributes,
      ...(code === undefined ? {} : { 'error.type': code }),
    });
  };
};

/** For Apollo Server: the time of each request and its parts. Fields are not measured, and not wrapped. */
export const measureGraphql = <Context extends BaseContext>(
  measures: GraphqlMeasures<Context> = {},
): ApolloServerPlugin<Context> => {
  const { attributes = {}, attributesOf = () => ({}), isMeasured = () => true } = measures;
  const begin = (part: 'parse' | 'validate' | 'execute') => beginProcessing(part, attributes);
  return {
    requestDidStart: async ({ contextValue }) => {
      if (!areMetricsOn() || !isMeasured(contextValue)) return;
      const begun = performance.now();
      return {
        parsingDidStart: async () => {
          const end = begin('parse');
          return async () => end();
        },
        validationDidStart: async () => {
          const end = begin('validate');
          return async () => end();
        },
        executionDidStart: async () => {
          const end = begin('execute');
          return { executionDidEnd: async () => end() };
        },
        willSendResponse: async ({ operation, response }) =>
          requestDuration((performance.now() - begun) / 1_000, {
            ...(operation === undefined ? {} : { 'graphql.operation.type': operation.operation }),
            ...attributes,
            ...attributesOf(contextValue),
            ...failureOf(response),
          }),
      };
    },
  };
};
