import type { PartnerId } from '#shared/identifiers/identifiers.ts';

/** The life of an operation, in this order; only ACTIVE and DEPRECATED ones are run. */
export const operationStates = ['REGISTERED', 'ACTIVE', 'DEPRECATED', 'RETIRED'] as const;
export type OperationState = (typeof operationStates)[number];

/** One document of one partner with exactly one operation. */
export interface RegisteredOperation {
  readonly partnerId: PartnerId;
  /** As the partner's manifest names it: unique for the partner, and nothing to anyone else. */
  readonly documentId: string;
  readonly document: string;
  /** SHA-256 of the normalised document, hexadecimal. */
  readonly documentHash: string;
  readonly operationName: string;
  readonly operationType: 'query' | 'mutation';
  /** Which document of this operation name it is, from 1. */
  readonly version: number;
  readonly state: OperationState;
  /** What a call is charged, however large its answer turns out. */
  readonly cost: number;
  /** The date (UTC) after which a deprecated operation may be retired, YYYY-MM-DD. */
  readonly sunsetOn: string | null;
  readonly deprecatedAt: Temporal.Instant | null;
}
