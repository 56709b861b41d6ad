import { useLingui } from '@lingui/react';
import { type SubmitEvent, useState } from 'react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { useIntent } from '#dashboard/app/use-intent.ts';
import { Button } from '#dashboard/components/button.tsx';
import { Notice } from '#dashboard/components/notice.tsx';
import { WebhooksCreateDocument } from '#dashboard/generated/graphql.ts';
import { useGraphMutation } from '#shared/browser/use-graph.ts';
import { WebhookFields, type WebhookForm } from './webhook-fields.tsx';
import { eventTypes, urlWords } from './webhook-words.ts';
import styles from './webhooks.module.css';

interface Props {
  /** With its secret, which is shown this once. */
  readonly onCreated: (secret: string) => void;
  readonly onClose: () => void;
}

export const CreateWebhook = ({ onCreated, onClose }: Props) => {
  const { i18n } = useLingui();
  const { id: restaurantId } = useWorkplace();
  const [form, setForm] = useState<WebhookForm>({ url: '', eventTypes });
  const [urlMistake, setUrlMistake] = useState<string>();
  const [refusal, setRefusal] = useState<string | null>(null);
  const create = useGraphMutation(WebhooksCreateDocument);
  const { send, isSending, failure } = useIntent();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setUrlMistake(undefined);
    setRefusal(null);
    const wish = { restaurantId, url: form.url.trim(), eventTypes: [...form.eventTypes] };
    const answer = (await send(wish, (input) => create({ input })))?.createWebhook;
    switch (answer?.__typename) {
      case 'WebhookCreated':
        return onCreated(answer.secret);
      case 'WebhookUrlRefused':
        return setUrlMistake(urlWords(i18n)[answer.problem]);
      case 'TooManyWebhooks':
        return setRefusal(i18n._('A restaurant can have {most} webhooks.', { most: answer.most }));
      case 'NotFound':
      case 'IdempotencyKeyReused':
        return setRefusal(i18n._('Only the restaurant’s owners can add webhooks.'));
    }
  };
  return (
    <form className={`${styles.card} ${styles.form}`} onSubmit={submit} noValidate>
      <WebhookFields form={form} urlMistake={urlMistake} onChange={setForm} />
      {(failure || refusal) && <Notice tone="failure">{failure?.words ?? refusal}</Notice>}
      <div className={styles.actions}>
        <Button look="primary" type="submit" isDisabled={isSending || form.eventTypes.length === 0}>
          {i18n._('Add')}
        </Button>
        <Button onPress={onClose}>{i18n._('Cancel')}</Button>
      </div>
    </form>
  );
};
