import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partnerId } from '#shared/identifiers/identifiers.ts';
import { hashApiKey, makeApiKey } from './domain/api-key.ts';
import type { Partner } from './domain/partner.ts';
import { operationStates, type RegisteredOperation } from './domain/registered-operation.ts';
import { createInMemoryRegistry } from './in-memory-registry.ts';

const partnerOf = (id: number, isEnabled = true): Partner => ({
  id: partnerId(id),
  slug: `p${id}`,
  name: `Partner ${id}`,
  mode: 'require-id',
  budget: { requestsPerMinute: 1, costPerMinute: 1 },
  isEnabled,
});

const operationOf = (
  owner: number,
  documentId: string,
  documentHash: string,
  state: RegisteredOperation['state'] = 'ACTIVE',
): RegisteredOperation => ({
  partnerId: partnerId(owner),
  documentId,
  document: `# of ${owner}`,
  documentHash,
  operationName: 'A',
  operationType: 'query',
  version: 1,
  state,
  cost: 1,
  sunsetOn: null,
  deprecatedAt: null,
});

describe('the registry in memory', () => {
  it('never gives one partner what is another’s, whichever ids and documents they share', () => {
    const owner = fc.integer({ min: 1, max: 12 });
    const id = fc.constantFrom('a', 'b', '1', '1 a', '2 a', '__proto__', 'constructor', '');
    const hash = fc.constantFrom('x', 'y', '__proto__');
    const operations = fc.array(
      fc.tuple(owner, id, hash, fc.constantFrom(...operationStates)).map((of) => operationOf(...of)),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(operations, owner, id, hash, (taken, asks, askedId, askedHash) => {
        const registry = createInMemoryRegistry();
        for (const operation of taken) registry.takeOperation(operation);
        const own = taken.filter((operation) => operation.partnerId === asks);
        const lastOf = (documentId: string) =>
          own.findLast((operation) => operation.documentId === documentId);
        expect(registry.operation(partnerId(asks), askedId)).toBe(lastOf(askedId));
        const found = registry.operationOfDocument(partnerId(asks), askedHash);
        const candidates = own.filter(
          (operation) => operation.documentHash === askedHash && lastOf(operation.documentId) === operation,
        );
        if (found === undefined) expect(candidates).toEqual([]);
        else {
          expect(candidates).toContain(found);
          const runs = ({ state }: RegisteredOperation) => state === 'ACTIVE' || state === 'DEPRECATED';
          expect(runs(found)).toBe(candidates.some(runs));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('knows a key by all of it, until it is revoked or its partner disabled', () => {
    const registry = createInMemoryRegistry();
    const one = makeApiKey();
    const other = makeApiKey();
    const keyOf = ({ keyId, text }: typeof one, owner: number, isRevoked = false) => ({
      keyId,
      partnerId: partnerId(owner),
      secretHash: hashApiKey(text),
      isRevoked,
    });
    registry.takePartner(partnerOf(1));
    registry.takePartner(partnerOf(2));
    registry.takeKey(keyOf(one, 1));
    registry.takeKey(keyOf(other, 2));
    expect(registry.partnerOfKey(one.text)?.slug).toBe('p1');
    expect(registry.partnerOfKey(other.text)?.slug).toBe('p2');
    const secretOfOther = other.text.slice(`tgk_${other.keyId}_`.length);
    expect(registry.partnerOfKey(`tgk_${one.keyId}_${secretOfOther}`)).toBeUndefined();
    expect(registry.partnerOfKey(makeApiKey().text)).toBeUndefined();
    expect(registry.partnerOfKey('tgk___proto__')).toBeUndefined();

    registry.takePartner(partnerOf(1, false));
    expect(registry.partnerOfKey(one.text)).toBeUndefined();
    registry.takePartner(partnerOf(1));
    expect(registry.partnerOfKey(one.text)?.slug).toBe('p1');
    registry.takeKey(keyOf(one, 1, true));
    expect(registry.partnerOfKey(one.text)).toBeUndefined();
    expect(registry.partnerOfKey(other.text)?.slug).toBe('p2');
  });

  it('tells what is run', () => {
    const registry = createInMemoryRegistry();
    for (const state of operationStates) registry.takeOperation(operationOf(1, state, state, state));
    registry.takeOperation(operationOf(2, 'ACTIVE', 'ACTIVE'));
    const run = [...registry.callable()].map((operation) => `${operation.partnerId} ${operation.state}`);
    expect(run).toEqual(['1 ACTIVE', '1 DEPRECATED', '2 ACTIVE']);
  });
});
