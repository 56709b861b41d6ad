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

const isObject = (value: unknown): value is Parameters =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (parameters: Parameters, name: string): string | undefined => {
  const value = parameters[name];
  if (value == null || value === '') return undefined;
  if (typeof value === 'string') return value;
  throw new AskedWrongly(`${name}: must be a string`);
};

/** Ids are names of at most so many characters: a hash has 64. */
const longestId = 256;

const hashPrefix = 'sha256:';

/** `sha256:` says how an id was made, and is no part of it. */
const withoutPrefix = (id: string) => (id.startsWith(hashPrefix) ? id.slice(hashPrefix.length) : id);

const persistedHash = (extensions: unknown): string | undefined => {
  const persisted = isObject(extensions) ? extensions.persistedQuery : undefined;
  if (persisted == null) return undefined;
  if (!isObject(persisted)) throw new AskedWrongly('extensions.persistedQuery: must be an object');
  if (persisted.version !== 1) throw new AskedWrongly('extensions.persistedQuery.version: must be 1');
  const hash = textOf(persisted, 'sha256Hash');
  if (hash === undefined) throw new AskedWrongly('extensions.persistedQuery.sha256Hash: must be a string');
  return hash;
};

const idOf = (parameters: Parameters, extensions: unknown): Omit<AskedDocument, 'text'> => {
  const documentId = textOf(parameters, 'documentId');
  const hash = persistedHash(extensions);
  if (documentId !== undefined && hash !== undefined && withoutPrefix(documentId) !== hash)
    throw new AskedWrongly('documentId: names another document than extensions.persistedQuery');
  const id = documentId ?? hash;
  if (id !== undefined && id.length > longestId)
    throw new AskedWrongly(`documentId: at most ${longestId} characters`);
  return {
    documentId: id === undefined ? undefined : withoutPrefix(id),
    idIsHash: hash !== undefined,
  };
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
  isObject(body) ? asked(body, body.variables, body.extensions) : undefined;

/** Reads an address's parameters by GET, where variables and extensions are JSON. @throws AskedWrongly */
export const askedByAddress = (parameters: unknown): AskedOperation | undefined =>
  isObject(parameters)
    ? asked(parameters, json(parameters, 'variables'), json(parameters, 'extensions'))
    : undefined;
