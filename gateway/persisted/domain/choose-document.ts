import type { RegistryMode } from '#shared/partners/domain/partner.ts';
import type { RegisteredOperation } from '#shared/partners/domain/registered-operation.ts';
import type { AskedDocument } from './asked-document.ts';

/** An operation that is run by its id: a partner's, or one of our own that anyone may run. */
export type KnownOperation = Pick<
  RegisteredOperation,
  | 'documentId'
  | 'document'
  | 'documentHash'
  | 'operationName'
  | 'state'
  | 'cost'
  | 'sunsetOn'
  | 'deprecatedAt'
> & {
  /** Partners register no subscriptions. */
  readonly operationType: RegisteredOperation['operationType'] | 'subscription';
};

/** The documents of whoever asks, and of nobody else. */
export interface KnownDocuments {
  readonly mode: RegistryMode;
  byId(documentId: string): KnownOperation | undefined;
  /** By the normalised document; undefined also for a text that is no document. */
  byText(text: string): KnownOperation | undefined;
  /** Whether the text is the operation's document, normalised. */
  isTextOf(text: string, operation: KnownOperation): boolean;
  isHashOf(hash: string, text: string): boolean;
}

export const refusalCodes = [
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_ACTIVE',
  'PERSISTED_QUERY_RETIRED',
  'OPERATION_NOT_REGISTERED',
  'BAD_REQUEST',
] as const;

export interface DocumentRefused {
  readonly kind: 'refused';
  readonly statusCode: 400 | 403 | 404 | 410;
  readonly code: (typeof refusalCodes)[number];
  readonly message: string;
}

export type ChosenDocument =
  | { readonly kind: 'registered'; readonly operation: KnownOperation }
  /** A text that is not registered, which this client may send all the same. */
  | { readonly kind: 'text'; readonly text: string; readonly documentId: string | undefined }
  /** Neither id nor text. */
  | { readonly kind: 'nothing' }
  | DocumentRefused;

const refused = (
  statusCode: DocumentRefused['statusCode'],
  code: DocumentRefused['code'],
  message: string,
): DocumentRefused => ({ kind: 'refused', statusCode, code, message });

const notFound = refused(
  404,
  'PERSISTED_QUERY_NOT_FOUND',
  'documentId: this client has no document of that id',
);
const notRegistered = (mode: RegistryMode) =>
  refused(
    403,
    'OPERATION_NOT_REGISTERED',
    mode === 'safelist'
      ? 'This key runs registered operations only, and this document is none of them'
      : 'This key runs registered operations only, by their documentId',
  );

const inItsState = (operation: KnownOperation): ChosenDocument => {
  switch (operation.state) {
    case 'ACTIVE':
    case 'DEPRECATED':
      return { kind: 'registered', operation };
    case 'REGISTERED':
      return refused(404, 'PERSISTED_QUERY_NOT_ACTIVE', 'documentId: the operation is not active yet');
    case 'RETIRED':
      return refused(410, 'PERSISTED_QUERY_RETIRED', 'documentId: the operation is retired');
  }
};

const isRun = ({ state }: KnownOperation) => state === 'ACTIVE' || state === 'DEPRECATED';

const byText = (text: string, documentId: string | undefined, documents: KnownDocuments): ChosenDocument => {
  const { mode } = documents;
  if (mode === 'require-id') return notRegistered(mode);
  if (mode === 'off') return { kind: 'text', text, documentId };
  const operation = documents.byText(text);
  if (operation !== undefined && isRun(operation)) return { kind: 'registered', operation };
  return mode === 'log' ? { kind: 'text', text, documentId } : notRegistered(mode);
};

/**
 * Decides what is run for a request. A text beside an id never registers it: it is either the document of that id, or
 * a text like any other.
 */
export const chooseDocument = (
  { documentId, text, idIsHash }: AskedDocument,
  documents: KnownDocuments,
): ChosenDocument => {
  if (documentId === undefined)
    return text === undefined ? { kind: 'nothing' } : byText(text, undefined, documents);
  const known = documents.byId(documentId);
  if (text === undefined) return known === undefined ? notFound : inItsState(known);
  if (known !== undefined) {
    const chosen = inItsState(known);
    if (chosen.kind !== 'registered' || documents.isTextOf(text, known)) return chosen;
    return refused(400, 'BAD_REQUEST', 'query: is not the document of the id beside it');
  }
  if (idIsHash && !documents.isHashOf(documentId, text))
    return refused(400, 'BAD_REQUEST', 'extensions.persistedQuery.sha256Hash: is not the SHA-256 of query');
  return byText(text, documentId, documents);
};
