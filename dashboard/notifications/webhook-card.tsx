import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { useIntent } from '#dashboard/app/use-intent.ts';
import { dateText, timeText } from '#dashboard/app/wording.ts';
import { Button } from '#dashboard/components/button.tsx';
import { Notice } from '#dashboard/components/notice.tsx';
import { SureButton } from '#dashboard/components/sure-button.tsx';
import {
  type WebhookPartsFragment,
  WebhooksDeleteDocument,
  WebhooksRotateSecretDocument,
} from '#dashboard/generated/graphql.ts';
import { useGraphMutation } from '#shared/browser/use-graph.ts';
import { ChangeWebhook } from './change-webhook.tsx';
import { WebhookDeliveries } from './webhook-deliveries.tsx';
import { eventWords } from './webhook-words.ts';
import styles from './webhooks.module.css';

interface Props {
  readonly webhook: WebhookPartsFragment;
  readonly onSecret: (secret: string) => void;
  readonly onDeleted: () => void;
}

/** A webhook: what it is told, and what can be done with it. */
export const WebhookCard = ({ webhook, onSecret, onDeleted }: Props) => {
  const { i18n } = useLingui();
  const { timeZone } = useWorkplace();
  const [open, setOpen] = useState<'change' | 'deliveries' | null>(null);
  const rotate = useGraphMutation(WebhooksRotateSecretDocument);
  const remove = useGraphMutation(WebhooksDeleteDocument);
  const rotating = useIntent();
  const removing = useIntent();
  const { id, url, isEnabled, eventTypes, previousSecretUntil } = webhook;
  const words = eventWords(i18n);
  const newSecret = async () => {
    const answer = await rotating.send({ webhookId: id }, (input) => rotate({ input }));
    if (answer?.rotateWebhookSecret.__typename === 'WebhookSecretRotated')
      onSecret(answer.rotateWebhookSecret.secret);
  };
  const takeAway = async () => {
    const answer = await removing.send({ webhookId: id }, (input) => remove({ input }));
    if (answer !== undefined) onDeleted();
  };
  const failure = rotating.failure ?? removing.failure;
  const until = previousSecretUntil ? Temporal.Instant.from(previousSecretUntil) : null;
  return (
    <article className={styles.card} aria-label={url}>
      <h2>{url}</h2>
      <p>
        {isEnabled ? '✓ ' : '‖ '}
        {isEnabled ? i18n._('Messages are sent') : i18n._('Switched off')}
        {' · '}
        {eventTypes.map((type) => words[type]).join(', ')}
      </p>
      {until && (
        <p>
          {i18n._('The secret before this one signs too until {date}, {time}.', {
            date: dateText(i18n, until.toZonedDateTimeISO(timeZone).toPlainDate()),
            time: timeText(i18n, until, timeZone),
          })}
        </p>
      )}
      {open === 'change' ? (
        <ChangeWebhook webhook={webhook} onClose={() => setOpen(null)} />
      ) : (
        <div className={styles.actions}>
          <Button onPress={() => setOpen('change')}>{i18n._('Change')}</Button>
          <Button
            aria-expanded={open === 'deliveries'}
            onPress={() => setOpen(open === 'deliveries' ? null : 'deliveries')}
          >
            {i18n._('Deliveries')}
          </Button>
          <SureButton
            label={i18n._('New secret')}
            sureLabel={i18n._('Yes, make a new one')}
            isDisabled={rotating.isSending}
            onSure={newSecret}
          />
          <SureButton
            label={i18n._('Remove')}
            sureLabel={i18n._('Yes, remove it')}
            isDisabled={removing.isSending}
            onSure={takeAway}
          />
        </div>
      )}
      {failure && <Notice tone="failure">{failure.words}</Notice>}
      {open === 'deliveries' && <WebhookDeliveries webhookId={id} />}
    </article>
  );
};
