import type { PushedOperation } from '../partner-service.ts';

export const manifestFormats = ['apollo', 'relay', 'hash-map', 'folder'] as const;
/**
 * - `apollo`: Apollo's persisted-query manifest, version 1.
 * - `relay`: an object of documents by id, as relay-compiler writes it.
 * - `hash-map`: the same where every id is a hexadecimal SHA-1 or SHA-256, as GraphQL codegen writes it.
 * - `folder`: GraphQL files; the ids are made here.
 */
export type ManifestFormat = (typeof manifestFormats)[number];

/** Whether a document is one operation that fits the schema is for the registry to say. */
export interface Manifest {
  readonly format: ManifestFormat;
  readonly operations: readonly PushedOperation[];
  /** What is taken but probably not meant, for people. */
  readonly warnings: readonly string[];
}

export const manifestLimits = {
  /** Of the file, or of all files of a folder. */
  bytes: 16 * 1024 * 1024,
  folderFiles: 5_000,
  /** Of one GraphQL file. */
  fileTokens: 100_000,
} as const;

/** A manifest that cannot be taken; nothing of it is. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';

  /** @param entry such as `operations[3]`; null for the file as a whole */
  constructor(file: string, entry: string | null, problem: string, options?: ErrorOptions) {
    super(`${file}: ${entry === null ? '' : `${entry}: `}${problem}`, options);
  }
}
