export const operationProblemCodes = [
  'DOCUMENT_ID_INVALID',
  'DOCUMENT_ID_TWICE',
  'DOCUMENT_ID_TAKEN',
  'NO_GRAPHQL',
  'TOO_MANY_TOKENS',
  'NOT_ONE_OPERATION',
  'NO_NAME',
  'SUBSCRIPTION',
  'INVALID',
  'TOO_DEEP',
  'TOO_COSTLY',
  'RETIRED',
] as const;
export type OperationProblemCode = (typeof operationProblemCodes)[number];

/** Why an operation is not registered. */
export interface OperationProblem {
  readonly code: OperationProblemCode;
  /** A sentence for the partner's developers. */
  readonly message: string;
}
