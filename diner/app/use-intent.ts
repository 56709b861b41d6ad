import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useRef, useState } from 'react';
import { type AnyVariables, CombinedError } from 'urql';
import { newIdempotencyKey } from '#shared/browser/idempotency-key.ts';
import { useGraphMutation } from '#shared/browser/use-graph.ts';

/**
 * Does something once, however often it must be asked for: where no answer came the same is sent with the same key.
 * `send` resolves to undefined where there was no answer, and `failure` says why.
 */
export const useIntent = <Result, Variables extends AnyVariables>(
  document: TypedDocumentNode<Result, Variables>,
) => {
  const mutate = useGraphMutation(document);
  const unanswered = useRef({ asked: '', key: '' });
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CombinedError>();

  const send = async (withKey: (idempotencyKey: string) => Variables): Promise<Result | undefined> => {
    const asked = JSON.stringify(withKey(''));
    if (unanswered.current.asked !== asked) unanswered.current = { asked, key: newIdempotencyKey() };
    setBusy(true);
    setFailure(undefined);
    try {
      const answer = await mutate(withKey(unanswered.current.key));
      unanswered.current = { asked: '', key: '' };
      return answer;
    } catch (error) {
      setFailure(
        error instanceof CombinedError ? error : new CombinedError({ networkError: new Error('No answer') }),
      );
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  return { send, isBusy, failure };
};
