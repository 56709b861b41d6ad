import { useLingui } from '@lingui/react';
import { useBlocker } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { useIntent } from '#dashboard/app/use-intent.ts';
import { Button } from '#dashboard/components/button.tsx';
import { Field } from '#dashboard/components/field.tsx';
import { Notice } from '#dashboard/components/notice.tsx';
import { GuestEditDocument, type GuestLinePartsFragment } from '#dashboard/generated/graphql.ts';
import { useGraphMutation } from '#shared/browser/use-graph.ts';
import { ContactInUse } from './contact-in-use.tsx';
import { guestChangeOf, guestFormOf } from './domain/guest-form.ts';
import styles from './edit-guest.module.css';
import { EditTags } from './edit-tags.tsx';

interface Props {
  readonly guest: GuestLinePartsFragment;
  readonly onDone: () => void;
}

export const EditGuest = ({ guest, onDone }: Props) => {
  const { i18n } = useLingui();
  const { name: restaurant } = useWorkplace();
  const [form, setForm] = useState(() => guestFormOf(guest));
  const [refusal, setRefusal] = useState<string | null>(null);
  const [inUseBy, setInUseBy] = useState<GuestLinePartsFragment | null>(null);
  const edit = useGraphMutation(GuestEditDocument);
  const { send, isSending, failure } = useIntent();
  const change = guestChangeOf(guest, form);
  const isChanged = Object.keys(change).length > 0;
  useBlocker({
    shouldBlockFn: () => isChanged && !confirm(i18n._('Leave without saving what you changed?')),
    enableBeforeUnload: () => isChanged,
  });
  const set = (part: Partial<typeof form>) => setForm({ ...form, ...part });
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!isChanged) return onDone();
    setRefusal(null);
    setInUseBy(null);
    const answer = await send({ guestId: guest.id, ...change }, (input) => edit({ input }));
    switch (answer?.updateGuest.__typename) {
      case 'GuestUpdated':
        return onDone();
      case 'GuestContactInUse':
        return setInUseBy(answer.updateGuest.guest);
      case 'NotFound':
      case 'IdempotencyKeyReused':
        return setRefusal(i18n._('This guest cannot be changed any more. Perhaps the entry is gone.'));
    }
  };
  const mistakes: Readonly<Record<string, string>> = {
    'input.name': i18n._('A name of up to 200 characters.'),
    'input.phone': i18n._('A phone number with its country, such as +43 1 2345678.'),
    'input.email': i18n._('A mail address, such as ada@example.org.'),
    'input.notes': i18n._('At most 4,000 characters.'),
  };
  const mistakeOf = (argument: string) => (failure?.argument === argument ? mistakes[argument] : undefined);
  return (
    <form
      className={styles.form}
      onSubmit={save}
      noValidate
      aria-label={i18n._('Edit {name}', { name: guest.name })}
    >
      <Field label={i18n._('Name')} mistake={mistakeOf('input.name')}>
        {(parts) => (
          <input {...parts} value={form.name} onChange={({ target }) => set({ name: target.value })} />
        )}
      </Field>
      <div className={styles.pair}>
        <Field label={i18n._('Phone')} mistake={mistakeOf('input.phone')}>
          {(parts) => (
            <input
              {...parts}
              type="tel"
              value={form.phone}
              onChange={({ target }) => set({ phone: target.value })}
            />
          )}
        </Field>
        <Field label={i18n._('Mail')} mistake={mistakeOf('input.email')}>
          {(parts) => (
            <input
              {...parts}
              type="email"
              value={form.email}
              onChange={({ target }) => set({ email: target.value })}
            />
          )}
        </Field>
      </div>
      <Field
        label={i18n._('Notes')}
        hint={i18n._('For the people of {restaurant} alone.', { restaurant })}
        mistake={mistakeOf('input.notes')}
      >
        {(parts) => (
          <textarea
            {...parts}
            maxLength={4_000}
            value={form.notes}
            onChange={({ target }) => set({ notes: target.value })}
          />
        )}
      </Field>
      <EditTags tags={form.tags} onChange={(tags) => set({ tags })} />
      {failure && <Notice tone="failure">{failure.words}</Notice>}
      {refusal && <Notice tone="failure">{refusal}</Notice>}
      {inUseBy && <ContactInUse guest={guest} other={inUseBy} />}
      <div className={styles.actions}>
        <Button look="primary" type="submit" isDisabled={isSending}>
          {isSending ? i18n._('Saving…') : i18n._('Save')}
        </Button>
        <Button onPress={onDone}>{i18n._('Cancel')}</Button>
      </div>
    </form>
  );
};
