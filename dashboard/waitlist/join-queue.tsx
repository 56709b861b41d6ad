import { useLingui } from '@lingui/react';
import { type SubmitEvent, useState } from 'react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { useIntent } from '#dashboard/app/use-intent.ts';
import { Button } from '#dashboard/components/button.tsx';
import { Field } from '#dashboard/components/field.tsx';
import { Notice } from '#dashboard/components/notice.tsx';
import { WaitlistJoinQueueDocument } from '#dashboard/generated/graphql.ts';
import { useGraphMutation } from '#shared/browser/use-graph.ts';
import styles from './waitlist-panel.module.css';

const empty = { size: '2', name: '', phone: '' };

/** A party at the door: how many, whom to call, where; the answer is the wait to tell them. */
export const JoinQueue = ({ onJoined }: { readonly onJoined: (quote: string) => void }) => {
  const { i18n } = useLingui();
  const { id: restaurantId } = useWorkplace();
  const [form, setForm] = useState(empty);
  const [isRefused, setRefused] = useState(false);
  const join = useGraphMutation(WaitlistJoinQueueDocument);
  const { send, isSending, failure } = useIntent();
  const set = (part: Partial<typeof form>) => setForm({ ...form, ...part });
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const name = form.name.trim();
    const phone = form.phone.trim() === '' ? null : form.phone.trim();
    const wish = { restaurantId, partySize: Number(form.size), name, phone };
    const answer = await send(wish, (input) => join({ input }));
    if (answer === undefined) return;
    if (answer.joinWalkInQueue.__typename !== 'WalkInQueued') return setRefused(true);
    setRefused(false);
    setForm(empty);
    const minutes = answer.joinWalkInQueue.party.quotedMinutes;
    onJoined(
      minutes == null
        ? i18n._('{name} is in the queue. No table that fits comes free today as things stand.', { name })
        : i18n._('Tell {name}: {minutes, plural, =0 {a table is free now} other {about # minutes}}.', {
            name,
            minutes,
          }),
    );
  };
  const mistakeOf = (argument: string, words: string) =>
    failure?.argument === `input.${argument}` ? words : undefined;
  return (
    <form className={styles.form} onSubmit={submit} aria-label={i18n._('Add to the queue')}>
      <Field label={i18n._('Guests')} mistake={mistakeOf('partySize', i18n._('1 to 50.'))}>
        {(parts) => (
          <input
            {...parts}
            type="number"
            min={1}
            max={50}
            required
            value={form.size}
            onChange={({ target }) => set({ size: target.value })}
          />
        )}
      </Field>
      <Field label={i18n._('Name')} mistake={mistakeOf('name', i18n._('Whom to call.'))}>
        {(parts) => (
          <input
            {...parts}
            required
            maxLength={200}
            autoComplete="off"
            value={form.name}
            onChange={({ target }) => set({ name: target.value })}
          />
        )}
      </Field>
      <Field
        label={i18n._('Phone')}
        mistake={mistakeOf('phone', i18n._('A phone number with its country, such as +43 1 2345678.'))}
      >
        {(parts) => (
          <input
            {...parts}
            type="tel"
            autoComplete="off"
            value={form.phone}
            onChange={({ target }) => set({ phone: target.value })}
          />
        )}
      </Field>
      <div>
        <Button type="submit" isDisabled={isSending}>
          + {i18n._('Add and quote the wait')}
        </Button>
        {failure && <Notice tone="failure">{failure.words}</Notice>}
        {isRefused && <Notice tone="failure">{i18n._('They could not be added.')}</Notice>}
      </div>
    </form>
  );
};
