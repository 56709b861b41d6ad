import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

/** Written beside the types by npm run codegen in place of the document's text. */
const idOf = (document: object): string => {
  const meta = '__meta__' in document ? document.__meta__ : undefined;
  if (typeof meta === 'object' && meta !== null && 'hash' in meta && typeof meta.hash === 'string')
    return meta.hash;
  throw new Error('The document has no id: npm run codegen');
};

/** A generated document as urql sends it: by its id, which the gateway knows the text of. */
export const persistedDocument = <Result, Variables>(
  document: TypedDocumentNode<Result, Variables>,
): TypedDocumentNode<Result, Variables> & { readonly documentId: string } => ({
  kind: document.kind,
  definitions: [],
  documentId: idOf(document),
});
