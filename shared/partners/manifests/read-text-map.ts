import type { PushedOperation } from '../partner-service.ts';
import { entryOf } from './entry-of.ts';
import { ManifestError } from './manifest.ts';

/** Relay's MD5 reads as an id like any other. */
const isHash = (id: string): boolean => /^(sha256:)?([0-9a-f]{40}|[0-9a-f]{64})$/i.test(id);

export const isHashMap = (content: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(content).length > 0 && Object.keys(content).every(isHash);

/**
 * An object of documents by id.
 * @throws ManifestError
 */
export const readTextMap = (
  content: Readonly<Record<string, unknown>>,
  file: string,
  { hashesOnly }: { readonly hashesOnly: boolean },
): PushedOperation[] =>
  Object.entries(content).map(([documentId, document]) => {
    if (typeof document !== 'string')
      throw new ManifestError(file, entryOf(documentId), 'the text of a document is expected');
    if (hashesOnly && !isHash(documentId))
      throw new ManifestError(file, entryOf(documentId), 'not a hexadecimal SHA-1 or SHA-256');
    return { documentId, document };
  });
