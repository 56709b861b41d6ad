import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { usePermissions } from '#dashboard/app/restaurant-context.tsx';
import { dateText } from '#dashboard/app/wording.ts';
import { Button } from '#dashboard/components/button.tsx';
import type { ReviewCardPartsFragment } from '#dashboard/generated/graphql.ts';
import { AnswerForm } from './answer-form.tsx';
import { ReportReview } from './report-review.tsx';
import { ReviewAnswer } from './review-answer.tsx';
import styles from './review-card.module.css';
import { Stars } from './stars.tsx';

interface Props {
  readonly review: ReviewCardPartsFragment;
  readonly onAnswered: () => void;
}

/** A review with its answer, and what can be done about it. */
export const ReviewCard = ({ review, onAnswered }: Props) => {
  const { i18n } = useLingui();
  const { mayAnswerReviews } = usePermissions();
  const [isAnswering, setAnswering] = useState(false);
  const [isReporting, setReporting] = useState(false);
  const { overall, food, service, ambience, value, text, dinedOn, editedAt, helpfulCount, answer } = review;
  const parts = [
    [i18n._('Food'), food],
    [i18n._('Service'), service],
    [i18n._('Ambience'), ambience],
    [i18n._('Value'), value],
  ] as const;
  const date = dateText(i18n, Temporal.PlainDate.from(dinedOn), { dateStyle: 'medium' });
  return (
    <article className={styles.card} aria-label={i18n._('Review of the visit on {date}', { date })}>
      <header className={styles.header}>
        <Stars rating={overall} />
        <span>{i18n._('Visit on {date}', { date })}</span>
        {editedAt && <span>{i18n._('edited')}</span>}
        {answer == null && <span className={styles.unanswered}>↩ {i18n._('no answer yet')}</span>}
      </header>
      <p className={styles.text}>{text || i18n._('Without words.')}</p>
      <p className={styles.parts}>
        {parts.flatMap(([label, given]) => (given == null ? [] : [`${label} ${given}`])).join(' · ')}
        {helpfulCount > 0 && (
          <span>
            {i18n._('{count, plural, one {# diner found this helpful} other {# diners found this helpful}}', {
              count: helpfulCount,
            })}
          </span>
        )}
      </p>
      {answer && !isAnswering && (
        <ReviewAnswer reviewId={review.id} answer={answer} onChange={() => setAnswering(true)} />
      )}
      {isAnswering && (
        <AnswerForm
          reviewId={review.id}
          text={answer?.text ?? ''}
          onAnswered={onAnswered}
          onClose={() => setAnswering(false)}
        />
      )}
      {!isAnswering && (
        <div className={styles.actions}>
          {mayAnswerReviews && answer == null && (
            <Button onPress={() => setAnswering(true)}>{i18n._('Answer')}</Button>
          )}
          <Button look="quiet" onPress={() => setReporting(true)}>
            ⚑ {i18n._('Report')}
          </Button>
        </div>
      )}
      {isReporting && <ReportReview reviewId={review.id} onClose={() => setReporting(false)} />}
    </article>
  );
};
