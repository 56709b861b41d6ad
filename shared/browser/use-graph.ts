import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback } from 'react';
import { type AnyVariables, type UseQueryArgs, useClient, useQuery } from 'urql';
import { persistedDocument } from './persisted-document.ts';

/** A generated document's answer, shown from memory at once and read anew. `again` reads it once more. */
export const useGraphQuery = <Result, Variables extends AnyVariables>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
  options: Pick<UseQueryArgs, 'pause' | 'requestPolicy'> = {},
) => {
  const [{ data, error, fetching }, again] = useQuery<Result, Variables>({
    query: persistedDocument(document),
    variables,
    ...options,
  });
  return { data, error, isLoading: fetching, again: () => again({ requestPolicy: 'network-only' }) };
};

/** @returns what sends the mutation: its answer, or an error where there was none */
export const useGraphMutation = <Result, Variables extends AnyVariables>(
  document: TypedDocumentNode<Result, Variables>,
): ((variables: Variables) => Promise<Result>) => {
  const client = useClient();
  return useCallback(
    async (variables) => {
      const { data, error } = await client.mutation(persistedDocument(document), variables).toPromise();
      if (data === undefined || data === null) throw error ?? new Error('No answer');
      return data;
    },
    [client, document],
  );
};
