import type { PartnerId } from '#shared/identifiers/identifiers.ts';
import type { Partner } from './domain/partner.ts';
import type { RegisteredOperation } from './domain/registered-operation.ts';

/** Partners, their keys and their operations, as they stood at one moment. */
export interface Registry {
  /** The partner that a key belongs to; undefined for a key that is unknown or revoked, and where the partner is disabled. */
  partnerOfKey(key: string): Partner | undefined;
  /** Of that partner alone; in any state. */
  operation(partnerId: PartnerId, documentId: string): RegisteredOperation | undefined;
  /** Of that partner alone, by the hash of the normalised document; one that is run before one that is not. */
  operationOfDocument(partnerId: PartnerId, documentHash: string): RegisteredOperation | undefined;
  /** What is run: every ACTIVE and DEPRECATED operation of every partner. */
  callable(): Iterable<RegisteredOperation>;
}

/** The registry as a gateway sees it: in memory, brought up to date every second. */
export interface RegistrySource {
  /** @throws RegistryStale where the last look is so long ago that a revoked key could still be taken */
  current(): Registry;
  /** Called after each change with what became callable; awaited before that is. */
  onActivated(prepare: (operations: readonly RegisteredOperation[]) => Promise<void>): void;
  close(): Promise<void>;
}
