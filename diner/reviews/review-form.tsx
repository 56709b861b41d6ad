import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { type AnyRefusal, refusalText } from '#diner/app/refusal-text.ts';
import { useIntent } from '#diner/app/use-intent.ts';
import { Field } from '#diner/components/field.tsx';
import { Notice } from '#diner/components/notice.tsx';
import { Unsent } from '#diner/components/unsent.tsx';
import { editEndsAt } from '#diner/domain/edit-window.ts';
import {
  EditReviewDocument,
  type ReservationReviewQuery,
  SubmitReviewDocument,
} from '#diner/generated/graphql.ts';
import { Stars } from './stars.tsx';

interface Props {
  readonly reservationId: string;
  readonly review: NonNullable<ReservationReviewQuery['reservation']>['review'];
  readonly onSaved: () => void;
}

const longestText = 4_000;

/** Ratings and words; in place of what was written where that is the case. */
export const ReviewForm = ({ reservationId, review, onSaved }: Props) => {
  const { i18n } = useLingui();
  const [ratings, setRatings] = useState({
    overall: review?.overall ?? null,
    food: review?.food ?? null,
    service: review?.service ?? null,
    ambience: review?.ambience ?? null,
    value: review?.value ?? null,
  });
  const [text, setText] = useState(review?.text ?? '');
  const [refusal, setRefusal] = useState<AnyRefusal>();
  const submission = useIntent(SubmitReviewDocument);
  const edit = useIntent(EditReviewDocument);
  const isClosed =
    review !== null && Temporal.Instant.compare(editEndsAt(review.createdAt), Temporal.Now.instant()) <= 0;

  const save = async () => {
    const { overall } = ratings;
    if (overall === null) return;
    setRefusal(undefined);
    const opinion = { ...ratings, overall, text: text.trim() || null };
    const answer =
      review === null
        ? (
            await submission.send((idempotencyKey) => ({
              input: { ...opinion, idempotencyKey, reservationId },
            }))
          )?.submitReview
        : (
            await edit.send((idempotencyKey) => ({
              input: { ...opinion, idempotencyKey, reviewId: review.id },
            }))
          )?.editReview;
    if (answer === undefined) return;
    if (answer.__typename === 'ReviewSubmitted' || answer.__typename === 'ReviewEdited') onSaved();
    else setRefusal(answer);
  };
  const parts = [
    ['overall', i18n._('All in all')],
    ['food', i18n._('Food')],
    ['service', i18n._('Service')],
    ['ambience', i18n._('Ambience')],
    ['value', i18n._('Value for money')],
  ] as const;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {isClosed && <p>{i18n._('It can be changed for 48 hours: those are over.')}</p>}
      {parts.map(([part, label]) => (
        <Stars
          key={part}
          label={label}
          value={ratings[part]}
          isRequired={part === 'overall'}
          isDisabled={isClosed}
          onChange={(stars) => setRatings({ ...ratings, [part]: stars })}
        />
      ))}
      <Field label={i18n._('In your words (if you like)')} hint={i18n._('Everybody can read it.')}>
        {(fieldParts) => (
          <textarea
            {...fieldParts}
            rows={6}
            maxLength={longestText}
            readOnly={isClosed}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      {refusal && <Notice tone="failure">{refusalText(i18n, refusal)}</Notice>}
      <Unsent failure={submission.failure ?? edit.failure} />
      {!isClosed && (
        <button className="primary" type="submit" disabled={submission.isBusy || edit.isBusy}>
          {review === null ? i18n._('Publish the review') : i18n._('Save the changes')}
        </button>
      )}
    </form>
  );
};
