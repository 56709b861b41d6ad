import { type GraphQLError, Kind } from 'graphql';
import { isClientCode } from '#shared/graph/client-code.ts';

/** Whether the client asked for something that cannot be had; false for a failure of ours. */
export const isClientMistake = ({ extensions, nodes }: GraphQLError): boolean => {
  // Of variables that do not fit; Apollo Server gives these their code only later.
  if (extensions.code === undefined) return nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION;
  return isClientCode(extensions.code);
};
