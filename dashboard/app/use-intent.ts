import { useLingui } from '@lingui/react';
import { useRef, useState } from 'react';
import { CombinedError } from 'urql';
import { newIdempotencyKey } from '#shared/browser/idempotency-key.ts';

export interface IntentFailure {
  readonly words: string;
  /** What of the input could not be taken, such as input.email; null where that is not the reason. */
  readonly argument: string | null;
}

const argumentOf = (error: unknown): string | null => {
  if (!(error instanceof CombinedError)) return null;
  const argument = error.graphQLErrors.map(({ extensions }) => extensions.argument).find(Boolean);
  return typeof argument === 'string' ? argument : null;
};

/**
 * What a person wants done, sent with a key that stays as long as the wish does: who tries again after an answer was
 * lost has it done once.
 */
export const useIntent = () => {
  const { i18n } = useLingui();
  const intent = useRef({ wish: '', key: '' });
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<IntentFailure | null>(null);

  /** @returns the answer, a refusal too; undefined where there was none, and `failure` says so */
  const send = async <Input extends object, Answer>(
    input: Input,
    perform: (input: Input & { readonly idempotencyKey: string }) => Promise<Answer>,
  ): Promise<Answer | undefined> => {
    const wish = JSON.stringify(input);
    if (intent.current.wish !== wish) intent.current = { wish, key: newIdempotencyKey() };
    setSending(true);
    setFailure(null);
    try {
      const answer = await perform({ ...input, idempotencyKey: intent.current.key });
      intent.current = { wish: '', key: '' };
      return answer;
    } catch (error) {
      const argument = argumentOf(error);
      const words =
        argument === null
          ? i18n._('No answer came. What you entered is still here: try again, it is not done twice.')
          : i18n._('Something that you entered cannot be taken.');
      setFailure({ words, argument });
      return undefined;
    } finally {
      setSending(false);
    }
  };
  return { send, isSending, failure };
};
