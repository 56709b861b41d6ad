import { fileURLToPath } from 'node:url';
import { getOperationAST, parse } from 'graphql';
import { normaliseDocument } from '#shared/operations/normalised-document.ts';
import { readManifest } from '#shared/partners/manifests/read-manifest.ts';
import type { KnownOperation } from './domain/choose-document.ts';

const folder = fileURLToPath(new URL('../../schema/operations', import.meta.url));

/** The documents of our own clients, which anyone may run by their ids; nobody is charged for them. */
export const readPublicOperations = async (): Promise<KnownOperation[]> => {
  const { operations } = await readManifest(folder, 'folder');
  return operations.map(({ documentId, document }) => {
    const operation = getOperationAST(parse(document, { noLocation: true }));
    if (operation?.name === undefined) throw new Error(`${documentId}: not one operation with a name`);
    return {
      documentId,
      document,
      documentHash: normaliseDocument(document).hash,
      operationName: operation.name.value,
      operationType: operation.operation === 'mutation' ? 'mutation' : 'query',
      state: 'ACTIVE',
      cost: 0,
      sunsetOn: null,
      deprecatedAt: null,
    };
  });
};
