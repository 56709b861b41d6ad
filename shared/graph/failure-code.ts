import type { GraphQLFormattedError } from 'graphql';
import { isClientCode } from './client-code.ts';

type Coded = Pick<GraphQLFormattedError, 'extensions'>;

/** The code of the first error that is a failure of ours; undefined where there is none but clients' mistakes. */
export const failureCodeOf = (errors: readonly Coded[] | undefined): string | undefined => {
  const failure = errors?.find(({ extensions }) => !isClientCode(extensions?.code));
  if (failure === undefined) return undefined;
  const code = failure.extensions?.code;
  return typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR';
};
