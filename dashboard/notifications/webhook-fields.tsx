import { useLingui } from '@lingui/react';
import { Field } from '#dashboard/components/field.tsx';
import type { WebhookEventType } from '#dashboard/generated/graphql.ts';
import { eventTypes, eventWords } from './webhook-words.ts';
import styles from './webhooks.module.css';

export interface WebhookForm {
  readonly url: string;
  readonly eventTypes: readonly WebhookEventType[];
}

interface Props {
  readonly form: WebhookForm;
  readonly urlMistake: string | undefined;
  readonly onChange: (form: WebhookForm) => void;
}

/** Where a webhook goes, and what it tells. */
export const WebhookFields = ({ form, urlMistake, onChange }: Props) => {
  const { i18n } = useLingui();
  const words = eventWords(i18n);
  return (
    <>
      <Field label={i18n._('Address')} hint="https://…" mistake={urlMistake}>
        {(parts) => (
          <input
            {...parts}
            type="url"
            autoComplete="off"
            value={form.url}
            onChange={({ target }) => onChange({ ...form, url: target.value })}
          />
        )}
      </Field>
      <fieldset className={styles.events}>
        <legend>{i18n._('It is told of reservations that are')}</legend>
        {eventTypes.map((type) => (
          <label key={type} className={styles.check}>
            <input
              type="checkbox"
              checked={form.eventTypes.includes(type)}
              onChange={({ target: { checked } }) =>
                onChange({
                  ...form,
                  eventTypes: eventTypes.filter((other) =>
                    other === type ? checked : form.eventTypes.includes(other),
                  ),
                })
              }
            />
            {words[type]}
          </label>
        ))}
      </fieldset>
    </>
  );
};
