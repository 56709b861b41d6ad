import { useLingui } from '@lingui/react';
import { type SubmitEvent, useState } from 'react';
import { useIntent } from '#dashboard/app/use-intent.ts';
import { Button } from '#dashboard/components/button.tsx';
import { Notice } from '#dashboard/components/notice.tsx';
import { type WebhookPartsFragment, WebhooksChangeDocument } from '#dashboard/generated/graphql.ts';
import { useGraphMutation } from '#shared/browser/use-graph.ts';
import { WebhookFields, type WebhookForm } from './webhook-fields.tsx';
import { urlWords } from './webhook-words.ts';
import styles from './webhooks.module.css';

interface Props {
  readonly webhook: WebhookPartsFragment;
  readonly onClose: () => void;
}

export const ChangeWebhook = ({ webhook, onClose }: Props) => {
  const { i18n } = useLingui();
  const [form, setForm] = useState<WebhookForm>({ url: webhook.url, eventTypes: webhook.eventTypes });
  const [isEnabled, setEnabled] = useState(webhook.isEnabled);
  const [urlMistake, setUrlMistake] = useState<string>();
  const [isRefused, setRefused] = useState(false);
  const change = useGraphMutation(WebhooksChangeDocument);
  const { send, isSending, failure } = useIntent();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setUrlMistake(undefined);
    const wish = {
      webhookId: webhook.id,
      url: form.url.trim(),
      eventTypes: [...form.eventTypes],
      isEnabled,
    };
    const answer = (await send(wish, (input) => change({ input })))?.changeWebhook;
    switch (answer?.__typename) {
      case 'WebhookChanged':
        return onClose();
      case 'WebhookUrlRefused':
        return setUrlMistake(urlWords(i18n)[answer.problem]);
      case 'NotFound':
      case 'IdempotencyKeyReused':
        return setRefused(true);
    }
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <WebhookFields form={form} urlMistake={urlMistake} onChange={setForm} />
      <label className={styles.check}>
        <input type="checkbox" checked={isEnabled} onChange={({ target }) => setEnabled(target.checked)} />
        {i18n._('Messages are sent')}
      </label>
      {failure && <Notice tone="failure">{failure.words}</Notice>}
      {isRefused && <Notice tone="failure">{i18n._('This webhook is gone.')}</Notice>}
      <div className={styles.actions}>
        <Button look="primary" type="submit" isDisabled={isSending || form.eventTypes.length === 0}>
          {i18n._('Save')}
        </Button>
        <Button onPress={onClose}>{i18n._('Cancel')}</Button>
      </div>
    </form>
  );
};
