import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { PushedOperation } from '../partner-service.ts';
import { type Manifest, ManifestError, type ManifestFormat, manifestLimits } from './manifest.ts';
import { isApolloManifest, readApolloManifest } from './read-apollo-manifest.ts';
import { isDocumentFile, readDocumentFolder } from './read-document-folder.ts';
import { readJsonObject, refuseRepeatedKeys } from './read-json-object.ts';
import { isHashMap, readTextMap } from './read-text-map.ts';
import { readTextWithin } from './read-text-within.ts';

type Content = Pick<Manifest, 'format' | 'operations'>;

const detect = (object: Readonly<Record<string, unknown>>): ManifestFormat =>
  isApolloManifest(object) ? 'apollo' : isHashMap(object) ? 'hash-map' : 'relay';

const readJsonManifest = async (file: string, wanted: ManifestFormat | undefined): Promise<Content> => {
  const { text } = await readTextWithin(file, manifestLimits.bytes);
  const object = readJsonObject(text, file);
  const format = wanted ?? detect(object);
  if (format === 'apollo') return { format, operations: readApolloManifest(object, file) };
  const operations = readTextMap(object, file, { hashesOnly: format === 'hash-map' });
  refuseRepeatedKeys(text, file);
  return { format, operations };
};

const sha256Of = (id: string): string | undefined => /^(?:sha256:)?([0-9a-f]{64})$/i.exec(id)?.[1];

/**
 * An id is a name: it leads to this document of this partner and to nothing else, whatever it looks like. So a hash of
 * other bytes, such as of the text before it was printed, is taken; but who hashes the document would not find it.
 */
const warningsOf = (operations: readonly PushedOperation[]): string[] => {
  const strange = operations.filter(({ documentId, document }) => {
    const claimed = sha256Of(documentId);
    return (
      claimed !== undefined && claimed.toLowerCase() !== createHash('sha256').update(document).digest('hex')
    );
  });
  const [first] = strange;
  if (first === undefined) return [];
  return [
    `${strange.length} of ${operations.length} ids look like a SHA-256 and are not that of their document, such as ` +
      `${first.documentId}. They are taken as names: a client that hashes the document itself does not find it.`,
  ];
};

const isFolderAt = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory();
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw new ManifestError(path, null, isMissing ? 'no such file or folder' : 'cannot be read', { cause });
  }
};

const readContent = async (path: string, wanted: ManifestFormat | undefined): Promise<Content> => {
  const isFolder = await isFolderAt(path);
  if (isFolder && wanted !== undefined && wanted !== 'folder')
    throw new ManifestError(path, null, `a folder, and the format ${wanted} is a file`);
  if (isFolder || wanted === 'folder' || (wanted === undefined && isDocumentFile(path)))
    return { format: 'folder', operations: await readDocumentFolder(path, isFolder) };
  return readJsonManifest(path, wanted);
};

/**
 * Reads a partner's operations; where no format is given, it shows in the content.
 * @throws ManifestError naming the file, and the entry where there is one
 */
export const readManifest = async (path: string, wanted?: ManifestFormat): Promise<Manifest> => {
  const { format, operations } = await readContent(path, wanted);
  if (operations.length === 0) throw new ManifestError(path, null, 'there is no operation in it');
  return { format, operations, warnings: warningsOf(operations) };
};
