import { fileURLToPath } from 'node:url';
import { getOperationAST, parse } from 'graphql';
import { normaliseDocument } from '#shared/operations/normalised-document.ts';
import { documentIdOf } from '#shared/partners/domain/document-id.ts';
import { readManifest } from '#shared/partners/manifests/read-manifest.ts';
import type { KnownOperation } from './domain/choose-document.ts';

const pathOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The operations to start from, and what the pages ask, as npm run codegen writes it down. */
const sources = [
  { path: pathOf('schema/operations'), format: 'folder' },
  { path: pathOf('schema/subscriptions'), format: 'folder' },
  { path: pathOf('dashboard/generated/persisted-documents.json'), format: 'hash-map' },
  { path: pathOf('diner/generated/persisted-documents.json'), format: 'hash-map' },
] as const;

/** The documents of our own clients, which anyone may run by their ids; nobody is charged for them. */
export const readPublicOperations = async (): Promise<KnownOperation[]> => {
  const manifests = await Promise.all(sources.map(({ path, format }) => readManifest(path, format)));
  return manifests
    .flatMap(({ operations }) => operations)
    .map(({ documentId, document }) => {
      const operation = getOperationAST(parse(document, { noLocation: true }));
      if (operation?.name === undefined) throw new Error(`${documentId}: not one operation with a name`);
      return {
        documentId: documentIdOf(documentId) ?? documentId,
        document,
        documentHash: normaliseDocument(document).hash,
        operationName: operation.name.value,
        operationType: operation.operation,
        state: 'ACTIVE',
        cost: 0,
        sunsetOn: null,
        deprecatedAt: null,
      };
    });
};
