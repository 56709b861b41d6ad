import { timingSafeEqual } from 'node:crypto';
import type { PartnerId } from '#shared/identifiers/identifiers.ts';
import { hashApiKey, keyIdOf } from './domain/api-key.ts';
import { isCallable } from './domain/operation-life.ts';
import type { Partner } from './domain/partner.ts';
import type { OperationState, RegisteredOperation } from './domain/registered-operation.ts';
import type { Registry } from './registry.ts';
import type { KnownKey } from './repositories/registry-repository.ts';

export interface InMemoryRegistry extends Registry {
  takePartner(partner: Partner): void;
  takeKey(key: KnownKey): void;
  takeOperation(operation: RegisteredOperation): void;
}

/** One partner's operations; nothing of another's is ever in it. */
interface PartnerOperations {
  readonly byId: Map<string, RegisteredOperation>;
  readonly idsByHash: Map<string, Set<string>>;
}

/** Of two with the same document, the one to run. */
const preference: Readonly<Record<OperationState, number>> = {
  ACTIVE: 1,
  DEPRECATED: 2,
  REGISTERED: 3,
  RETIRED: 4,
};

export const createInMemoryRegistry = (): InMemoryRegistry => {
  const partners = new Map<PartnerId, Partner>();
  const keys = new Map<string, KnownKey>();
  const operations = new Map<PartnerId, PartnerOperations>();

  const operationsOf = (partnerId: PartnerId): PartnerOperations => {
    const known = operations.get(partnerId);
    if (known !== undefined) return known;
    const none: PartnerOperations = { byId: new Map(), idsByHash: new Map() };
    operations.set(partnerId, none);
    return none;
  };

  return {
    takePartner: (partner) => {
      partners.set(partner.id, partner);
    },
    takeKey: (key) => {
      if (key.isRevoked) keys.delete(key.keyId);
      else keys.set(key.keyId, key);
    },
    takeOperation: (operation) => {
      const { byId, idsByHash } = operationsOf(operation.partnerId);
      byId.set(operation.documentId, operation);
      const ids = idsByHash.get(operation.documentHash) ?? new Set();
      idsByHash.set(operation.documentHash, ids.add(operation.documentId));
    },
    partnerOfKey: (text) => {
      const keyId = keyIdOf(text);
      const key = keyId === undefined ? undefined : keys.get(keyId);
      if (key === undefined || !timingSafeEqual(hashApiKey(text), key.secretHash)) return undefined;
      const partner = partners.get(key.partnerId);
      return partner?.isEnabled === true ? partner : undefined;
    },
    operation: (partnerId, documentId) => operations.get(partnerId)?.byId.get(documentId),
    operationOfDocument: (partnerId, documentHash) => {
      const own = operations.get(partnerId);
      let best: RegisteredOperation | undefined;
      for (const documentId of own?.idsByHash.get(documentHash) ?? []) {
        const operation = own?.byId.get(documentId);
        if (operation?.documentHash !== documentHash) continue;
        if (best === undefined || preference[operation.state] < preference[best.state]) best = operation;
      }
      return best;
    },
    *callable() {
      for (const { byId } of operations.values())
        for (const operation of byId.values()) if (isCallable(operation.state)) yield operation;
    },
  };
};
