import type { OperationProblem } from './operation-problem.ts';
import type { OperationState, RegisteredOperation } from './registered-operation.ts';

/** An operation that fits the graph and the limits. */
export type CheckedOperation = Pick<
  RegisteredOperation,
  'documentId' | 'document' | 'documentHash' | 'operationName' | 'operationType' | 'cost'
>;

/** What is known of the partner's operations before a push. */
export type KnownOperation = Pick<
  RegisteredOperation,
  'documentId' | 'documentHash' | 'operationName' | 'version' | 'state' | 'cost'
>;

export type PushDecision =
  | { readonly kind: 'create'; readonly version: number; readonly state: OperationState }
  | { readonly kind: 'keep'; readonly known: KnownOperation; readonly state: OperationState }
  | { readonly kind: 'refuse'; readonly problem: OperationProblem };

const refuse = (code: OperationProblem['code'], message: string): PushDecision => ({
  kind: 'refuse',
  problem: { code, message },
});

const decideKnown = (
  known: KnownOperation,
  { documentHash }: CheckedOperation,
  activate: boolean,
): PushDecision => {
  if (known.documentHash !== documentHash)
    return refuse('DOCUMENT_ID_TAKEN', 'The id has another document already, and keeps it');
  if (known.state === 'RETIRED')
    return refuse('RETIRED', 'The operation was retired; it comes back only when it is activated by its id');
  return { kind: 'keep', known, state: activate && known.state === 'REGISTERED' ? 'ACTIVE' : known.state };
};

/**
 * Decides what becomes of each operation, in their order. A new document of a name has the name's next version; the
 * same document under another id has the version that it had.
 * @param known every operation of the partner that has one of the ids or one of the names
 */
export const decidePush = (
  operations: readonly CheckedOperation[],
  known: readonly KnownOperation[],
  activate: boolean,
): PushDecision[] => {
  const byId = new Map(known.map((operation) => [operation.documentId, operation]));
  const versions = new Map<string, Map<string, number>>();
  const versionsOf = (name: string) => {
    const those = versions.get(name) ?? new Map<string, number>();
    versions.set(name, those);
    return those;
  };
  for (const { operationName, documentHash, version } of known)
    versionsOf(operationName).set(documentHash, version);
  const taken = new Set<string>();

  return operations.map((operation) => {
    const { documentId, documentHash, operationName } = operation;
    if (taken.has(documentId)) return refuse('DOCUMENT_ID_TWICE', 'The id is there twice');
    taken.add(documentId);
    const before = byId.get(documentId);
    if (before !== undefined) return decideKnown(before, operation, activate);
    const ofName = versionsOf(operationName);
    const version = ofName.get(documentHash) ?? Math.max(0, ...ofName.values()) + 1;
    ofName.set(documentHash, version);
    return { kind: 'create', version, state: activate ? 'ACTIVE' : 'REGISTERED' };
  });
};
