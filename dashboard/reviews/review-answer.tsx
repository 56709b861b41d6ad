import { useLingui } from '@lingui/react';
import { usePermissions, useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { useIntent } from '#dashboard/app/use-intent.ts';
import { dateText } from '#dashboard/app/wording.ts';
import { Button } from '#dashboard/components/button.tsx';
import { Notice } from '#dashboard/components/notice.tsx';
import { SureButton } from '#dashboard/components/sure-button.tsx';
import { ReviewsRemoveAnswerDocument } from '#dashboard/generated/graphql.ts';
import { useGraphMutation } from '#shared/browser/use-graph.ts';
import styles from './review-card.module.css';

interface Props {
  readonly reviewId: string;
  readonly answer: { readonly text: string; readonly answeredAt: string };
  readonly onChange: () => void;
}

/** The public answer; managers change it, and take it away in two taps. */
export const ReviewAnswer = ({ reviewId, answer, onChange }: Props) => {
  const { i18n } = useLingui();
  const { timeZone } = useWorkplace();
  const { mayAnswerReviews } = usePermissions();
  const remove = useGraphMutation(ReviewsRemoveAnswerDocument);
  const { send, isSending, failure } = useIntent();
  const day = Temporal.Instant.from(answer.answeredAt).toZonedDateTimeISO(timeZone).toPlainDate();
  const take = () => send({ reviewId }, (input) => remove({ input }));
  return (
    <section className={styles.answer} aria-label={i18n._('Your answer')}>
      <h2>{i18n._('Your answer of {date}', { date: dateText(i18n, day, { dateStyle: 'medium' }) })}</h2>
      <p>{answer.text}</p>
      {mayAnswerReviews && (
        <div className={styles.actions}>
          <Button onPress={onChange}>{i18n._('Change the answer')}</Button>
          <SureButton
            label={i18n._('Remove the answer')}
            sureLabel={i18n._('Yes, remove it')}
            isDisabled={isSending}
            onSure={take}
          />
        </div>
      )}
      {failure && <Notice tone="failure">{failure.words}</Notice>}
    </section>
  );
};
