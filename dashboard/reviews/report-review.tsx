import { useLingui } from '@lingui/react';
import { type SubmitEvent, useState } from 'react';
import { useIntent } from '#dashboard/app/use-intent.ts';
import { Button } from '#dashboard/components/button.tsx';
import { Field } from '#dashboard/components/field.tsx';
import { Modal } from '#dashboard/components/modal.tsx';
import { Notice } from '#dashboard/components/notice.tsx';
import { type ReviewReportReason, ReviewsReportDocument } from '#dashboard/generated/graphql.ts';
import { useGraphMutation } from '#shared/browser/use-graph.ts';
import styles from './review-card.module.css';

const reasons: readonly ReviewReportReason[] = [
  'OFFENSIVE',
  'PERSONAL_DATA',
  'OFF_TOPIC',
  'NOT_GENUINE',
  'SPAM',
  'OTHER',
];

interface Props {
  readonly reviewId: string;
  readonly onClose: () => void;
}

/** Tells those who run the platform of a review. */
export const ReportReview = ({ reviewId, onClose }: Props) => {
  const { i18n } = useLingui();
  const [reason, setReason] = useState<ReviewReportReason>('OFFENSIVE');
  const [words, setWords] = useState('');
  const [outcome, setOutcome] = useState<'REPORTED' | 'REFUSED' | null>(null);
  const report = useGraphMutation(ReviewsReportDocument);
  const { send, isSending, failure } = useIntent();
  const reasonWords: Readonly<Record<ReviewReportReason, string>> = {
    OFFENSIVE: i18n._('Hateful, threatening or obscene'),
    PERSONAL_DATA: i18n._('It names or describes a private person'),
    OFF_TOPIC: i18n._('About something else than a visit here'),
    NOT_GENUINE: i18n._('Not by somebody who was here'),
    SPAM: i18n._('Advertising'),
    OTHER: i18n._('Something else'),
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const wish = { reviewId, reason, words: words.trim() === '' ? null : words.trim() };
    const answer = await send(wish, (input) => report({ input }));
    if (answer !== undefined)
      setOutcome(answer.reportReview.__typename === 'ReviewReported' ? 'REPORTED' : 'REFUSED');
  };
  return (
    <Modal title={i18n._('Report this review')} isOpen onClose={onClose}>
      {outcome === 'REPORTED' ? (
        <div className={styles.form}>
          <Notice tone="info">
            {i18n._('Reported. Until somebody has decided about it, the review stays as it is.')}
          </Notice>
          <Button look="primary" onPress={onClose}>
            {i18n._('Done')}
          </Button>
        </div>
      ) : (
        <form className={styles.form} onSubmit={submit}>
          <Field label={i18n._('What is wrong with it?')}>
            {(parts) => (
              <select
                {...parts}
                value={reason}
                onChange={({ target }) =>
                  setReason(reasons.find((known) => known === target.value) ?? 'OTHER')
                }
              >
                {reasons.map((known) => (
                  <option key={known} value={known}>
                    {reasonWords[known]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field
            label={i18n._('In your words')}
            hint={i18n._('Only those who run Tablegraph read this. It may stay empty.')}
          >
            {(parts) => (
              <textarea
                {...parts}
                maxLength={1_000}
                value={words}
                onChange={({ target }) => setWords(target.value)}
              />
            )}
          </Field>
          {failure && <Notice tone="failure">{failure.words}</Notice>}
          {outcome === 'REFUSED' && (
            <Notice tone="failure">
              {i18n._('This review cannot be reported: it is not public any more.')}
            </Notice>
          )}
          <div className={styles.actions}>
            <Button look="primary" type="submit" isDisabled={isSending}>
              {i18n._('Report')}
            </Button>
            <Button onPress={onClose}>{i18n._('Cancel')}</Button>
          </div>
        </form>
      )}
    </Modal>
  );
};
