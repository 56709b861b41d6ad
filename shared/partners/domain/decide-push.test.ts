import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CheckedOperation, decidePush, type KnownOperation, type PushDecision } from './decide-push.ts';
import { type OperationState, operationStates } from './registered-operation.ts';

const checked = (documentId: string, documentHash: string, operationName = 'A'): CheckedOperation => ({
  documentId,
  document: documentHash,
  documentHash,
  operationName,
  operationType: 'query',
  cost: 1,
});
const known = (
  documentId: string,
  documentHash: string,
  version = 1,
  state: OperationState = 'ACTIVE',
  operationName = 'A',
): KnownOperation => ({ documentId, documentHash, operationName, version, state, cost: 1 });

const inShort = (decision: PushDecision): string => {
  switch (decision.kind) {
    case 'create':
      return `new ${decision.version} ${decision.state}`;
    case 'keep':
      return `kept ${decision.known.version} ${decision.state}`;
    case 'refuse':
      return decision.problem.code;
  }
};
const decided = (operations: CheckedOperation[], before: KnownOperation[], activate = false) =>
  decidePush(operations, before, activate).map(inShort);

describe('a push', () => {
  it.each<[string, CheckedOperation[], KnownOperation[], string[]]>([
    [
      'numbers documents by name',
      [checked('1', 'a'), checked('2', 'b'), checked('3', 'c', 'B')],
      [],
      ['new 1', 'new 2', 'new 1'],
    ],
    [
      'goes on after the last number',
      [checked('3', 'c')],
      [known('1', 'a', 4), known('2', 'b', 2)],
      ['new 5'],
    ],
    [
      'gives a document its number again',
      [checked('3', 'b'), checked('4', 'c')],
      [known('1', 'a'), known('2', 'b', 2)],
      ['new 2', 'new 3'],
    ],
    ['gives one document one number', [checked('1', 'a'), checked('2', 'a')], [], ['new 1', 'new 1']],
    [
      'refuses an id twice, also of the same document',
      [checked('1', 'a'), checked('1', 'a')],
      [],
      ['new 1', 'DOCUMENT_ID_TWICE'],
    ],
    ['refuses another document of an id', [checked('1', 'b')], [known('1', 'a')], ['DOCUMENT_ID_TAKEN']],
    ['refuses another name of an id', [checked('1', 'b', 'B')], [known('1', 'a')], ['DOCUMENT_ID_TAKEN']],
    ['refuses what was retired', [checked('1', 'a')], [known('1', 'a', 1, 'RETIRED')], ['RETIRED']],
  ])('%s', (_what, operations, before, expected) => {
    const shown = (state: string) => expected.map((one) => (one.startsWith('new') ? `${one} ${state}` : one));
    expect(decided(operations, before)).toEqual(shown('REGISTERED'));
    expect(decided(operations, before, true)).toEqual(shown('ACTIVE'));
  });

  it.each<[OperationState, string, string]>([
    ['REGISTERED', 'kept 1 REGISTERED', 'kept 1 ACTIVE'],
    ['ACTIVE', 'kept 1 ACTIVE', 'kept 1 ACTIVE'],
    ['DEPRECATED', 'kept 1 DEPRECATED', 'kept 1 DEPRECATED'],
  ])('leaves what is %s, and activates only what never was', (state, left, activated) => {
    expect(decided([checked('1', 'a')], [known('1', 'a', 1, state)])).toEqual([left]);
    expect(decided([checked('1', 'a')], [known('1', 'a', 1, state)], true)).toEqual([activated]);
  });

  it('never replaces a document, and never numbers two documents of a name alike', () => {
    const id = fc.constantFrom('1', '2', '3', '4', '5');
    const hash = fc.constantFrom('a', 'b', 'c', 'd');
    const pushes = fc.array(fc.array(fc.tuple(id, hash), { maxLength: 5 }), { maxLength: 8 });
    fc.assert(
      fc.property(pushes, fc.constantFrom(...operationStates), (all, state) => {
        const registered = new Map<string, KnownOperation>();
        for (const push of all) {
          const operations = push.map(([documentId, documentHash]) => checked(documentId, documentHash));
          decidePush(operations, [...registered.values()], false).forEach((decision, at) => {
            const operation = operations[at];
            if (operation === undefined || decision.kind !== 'create') return;
            expect(registered.has(operation.documentId)).toBe(false);
            registered.set(operation.documentId, { ...operation, version: decision.version, state });
          });
        }
        const versionsOfHash = Map.groupBy(registered.values(), (operation) => operation.documentHash);
        const numbers = [...versionsOfHash.values()].map(
          (same) => new Set(same.map(({ version }) => version)),
        );
        expect(numbers.every((same) => same.size === 1)).toBe(true);
        expect(numbers.flatMap((same) => [...same]).toSorted()).toEqual(numbers.map((_, at) => at + 1));
      }),
    );
  });
});
