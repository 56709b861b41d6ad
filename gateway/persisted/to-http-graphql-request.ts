import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import { isRecord } from '#shared/domain/is-record.ts';
import type { AskedOperation } from './domain/asked-document.ts';
import type { KnownOperation } from './domain/choose-document.ts';

const headersOf = ({ headers }: FastifyRequest): HeaderMap => {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
};

/** What named the document has done its work, and would be refused by Apollo Server. */
const withoutDocumentName = (extensions: unknown): unknown => {
  if (!isRecord(extensions)) return extensions;
  const { persistedQuery: _done, ...others } = extensions;
  return others;
};

const withoutIdInAddress = ({ url }: FastifyRequest, { extensions }: AskedOperation): string => {
  const { search, searchParams } = new URL(url, 'http://graph');
  if (!searchParams.has('documentId') && !searchParams.has('extensions')) return search;
  searchParams.delete('documentId');
  searchParams.set('extensions', JSON.stringify(withoutDocumentName(extensions) ?? {}));
  return `?${searchParams}`;
};

/** The request as it came, less the name of a document. */
export const asItCame = (request: FastifyRequest, asked: AskedOperation | undefined): HTTPGraphQLRequest => {
  const { method, body } = request;
  const head = { method, headers: headersOf(request) };
  if (asked === undefined) return { ...head, search: '', body };
  if (method === 'GET') return { ...head, search: withoutIdInAddress(request, asked), body: undefined };
  return {
    ...head,
    search: '',
    body: isRecord(body) ? { ...body, extensions: withoutDocumentName(asked.extensions) ?? null } : body,
  };
};

interface NamedDocument {
  readonly query: string;
  readonly operationName: string | undefined;
}

/** A request that nobody sent: of what was asked once, and is answered again. */
export const byPost = (
  { variables, extensions }: AskedOperation,
  { query, operationName }: NamedDocument,
): HTTPGraphQLRequest => ({
  method: 'POST',
  headers: new HeaderMap([['content-type', 'application/json']]),
  search: '',
  body: {
    query,
    operationName: operationName ?? null,
    variables: variables ?? null,
    extensions: withoutDocumentName(extensions) ?? null,
  },
});

/**
 * The request with the text of its document. By GET too it becomes a body: what is run by its id is a query that was
 * registered, so that no other site's page can make a browser do anything by it.
 */
export const withDocument = (
  request: FastifyRequest,
  asked: AskedOperation,
  { document, operationName }: KnownOperation,
): HTTPGraphQLRequest => {
  const headers = headersOf(request);
  headers.set('content-type', 'application/json');
  return {
    method: 'POST',
    headers,
    search: '',
    body: {
      query: document,
      // Always named: plans are kept by document and name.
      operationName: asked.operationName ?? operationName,
      variables: asked.variables ?? null,
      extensions: withoutDocumentName(asked.extensions) ?? null,
    },
  };
};
