import { isRecord } from '#shared/domain/is-record.ts';
import { documentIdOf } from '#shared/partners/domain/document-id.ts';
/** Which document a request asks for, as its client said it. */
export interface AskedDocument {
  /** Of a registered document; undefined where only a text was sent. */
  readonly documentId: string | undefined;
  readonly text: string | undefined;
  /** The id was sent as Apollo's `sha256Hash`: a text beside it must have that hash. */
  readonly idIsHash: boolean;
}

/** What one request holds, from its body or its address. */
export interface AskedOperation extends AskedDocument {
  readonly operationName: string | undefined;
  readonly variables: unknown;
  readonly extensions: unknown;
}

/** Parameters do not make a request; the message names the one. */
export class AskedWrongly extends Error {
  override readonly name = 'AskedWrongly';
}

type Parameters = Readonly<Record<string, unknown>>;

const textOf = (parameters: Parameters, name: string): string | undefined => {
  const value = parameters[name];
  if (value == null || value === '') return undefined;
  if (typeof value === 'string') return value;
  throw new AskedWrongly(`${name}: must be a string`);
};

const persistedHash = (extensions: unknown): string | undefined => {
  const persisted = isRecord(extensions) ? extensions.persistedQuery : undefined;
  if (persisted == null) return undefined;
  if (!isRecord(persisted)) throw new AskedWrongly('extensions.persistedQuery: must be an object');
  if (persisted.version !== 1) throw new AskedWrongly('extensions.persistedQuery.version: must be 1');
  const hash = textOf(persisted, 'sha256Hash');
  if (hash === undefined) throw new AskedWrongly('extensions.persistedQuery.sha256Hash: must be a string');
  return hash;
};

const parseId = (text: string): string => {
  const id = documentIdOf(text);
  if (id === undefined) throw new AskedWrongly('documentId: 1 to 128 printable characters without spaces');
  return id;
};

const idOf = (parameters: Parameters, extensions: unknown): Omit<AskedDocument, 'text'> => {
  const documentId = textOf(parameters, 'documentId');
  const hash = persistedHash(extensions);
  const [named, hashed] = [documentId, hash].map((text) => (text === undefined ? undefined : parseId(text)));
  if (named !== undefined && hashed !== undefined && named !== hashed)
    throw new AskedWrongly('documentId: names another document than extensions.persistedQuery');
  return { documentId: named ?? hashed, idIsHash: hash !== undefined };
};

const asked = (parameters: Parameters, variables: unknown, extensions: unknown): AskedOperation => ({
  ...idOf(parameters, extensions),
  text: textOf(parameters, 'query'),
  operationName: textOf(parameters, 'operationName'),
  variables,
  extensions,
});

const json = (parameters: Parameters, name: string): unknown => {
  const text = textOf(parameters, name);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new AskedWrongly(`${name}: must be JSON`);
  }
};

/**
 * Reads a body by POST: `documentId` as GraphQL over HTTP has it, Apollo's `extensions.persistedQuery`, or `query`.
 * Undefined for what is no object: the server that refuses other malformed requests refuses this.
 * @throws AskedWrongly
 */
export const askedByBody = (body: unknown): AskedOperation | undefined =>
  isRecord(body) ? asked(body, body.variables, body.extensions) : undefined;

/** Reads an address's parameters by GET, where variables and extensions are JSON. @throws AskedWrongly */
export const askedByAddress = (parameters: unknown): AskedOperation | undefined =>
  isRecord(parameters)
    ? asked(parameters, json(parameters, 'variables'), json(parameters, 'extensions'))
    : undefined;
