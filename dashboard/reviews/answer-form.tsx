import { useLingui } from '@lingui/react';
import { useBlocker } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { useIntent } from '#dashboard/app/use-intent.ts';
import { Button } from '#dashboard/components/button.tsx';
import { Field } from '#dashboard/components/field.tsx';
import { Notice } from '#dashboard/components/notice.tsx';
import { ReviewsAnswerDocument } from '#dashboard/generated/graphql.ts';
import { useGraphMutation } from '#shared/browser/use-graph.ts';
import styles from './review-card.module.css';

interface Props {
  readonly reviewId: string;
  /** The answer that there is; empty for none. */
  readonly text: string;
  readonly onAnswered: () => void;
  readonly onClose: () => void;
}

export const AnswerForm = ({ reviewId, text, onAnswered, onClose }: Props) => {
  const { i18n } = useLingui();
  const [typed, setTyped] = useState(text);
  const [isRefused, setRefused] = useState(false);
  const answer = useGraphMutation(ReviewsAnswerDocument);
  const { send, isSending, failure } = useIntent();
  const isChanged = typed.trim() !== text;
  useBlocker({
    shouldBlockFn: () => isChanged && !confirm(i18n._('Leave without saving what you changed?')),
    enableBeforeUnload: () => isChanged,
  });
  const publish = async (event: SubmitEvent) => {
    event.preventDefault();
    setRefused(false);
    const answered = await send({ reviewId, text: typed.trim() }, async (input) => {
      // Before the answer comes: it makes the list be read anew, without those that are answered.
      onAnswered();
      return answer({ input });
    });
    if (answered === undefined) return;
    if (answered.answerReview.__typename === 'ReviewAnswered') return onClose();
    setRefused(true);
  };
  return (
    <form className={styles.form} onSubmit={publish}>
      <Field label={i18n._('Your answer')} hint={i18n._('Everybody can read it, below the review.')}>
        {(parts) => (
          <textarea
            {...parts}
            rows={4}
            maxLength={4_000}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      {failure && <Notice tone="failure">{failure.words}</Notice>}
      {isRefused && (
        <Notice tone="failure">
          {i18n._('This review cannot be answered any more: it was taken back or is being looked at.')}
        </Notice>
      )}
      <div className={styles.actions}>
        <Button look="primary" type="submit" isDisabled={isSending || typed.trim() === '' || !isChanged}>
          {isSending ? i18n._('Publishing…') : i18n._('Publish the answer')}
        </Button>
        <Button onPress={onClose}>{i18n._('Cancel')}</Button>
      </div>
    </form>
  );
};
