/** Codes of what the client did wrong, with messages written for it. */
const clientCodes = new Set<unknown>([
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'OPERATION_TOO_LARGE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Whether an error with this code is the client's fault and no failure of ours. */
export const isClientCode = (code: unknown): boolean => clientCodes.has(code);
