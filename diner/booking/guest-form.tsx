import { useLingui } from '@lingui/react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { CombinedError } from 'urql';
import { Field } from '#diner/components/field.tsx';
import { Unsent } from '#diner/components/unsent.tsx';
import type { GuestDraftUse } from './guest-draft.ts';
import styles from './guest-form.module.css';

interface Props {
  readonly draft: GuestDraftUse;
  readonly failure: CombinedError | undefined;
  /** The argument that the graph found wrong. */
  readonly mistaken: string | undefined;
  readonly isBusy: boolean;
  readonly action: string;
  readonly hasWishes?: boolean;
  readonly onSubmit: () => void;
  /** Above the button. */
  readonly children?: ReactNode;
}

/** Name and ways to reach a guest; what is wrong stands at its field. */
export const GuestForm = (props: Props) => {
  const { draft, failure, mistaken, isBusy, action, hasWishes = true, onSubmit, children } = props;
  const { i18n } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  const { guest, change } = draft;
  const at = (argument: string, words: string) => (mistaken === argument ? words : undefined);
  const mistakes = {
    name: at('input.guest.name', i18n._('A name of at most 200 letters.')),
    email: at('input.guest.email', i18n._('This is no mail address.')),
    phone: at('input.guest.phone', i18n._('With the country, such as +43 1 2345678.')),
    wishes: at('input.specialRequests', i18n._('At most 1,000 letters.')),
  };
  const isAtField = Object.values(mistakes).some((words) => words !== undefined);
  useEffect(() => {
    if (failure !== undefined) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [failure]);
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Field label={i18n._('Name')} mistake={mistakes.name}>
        {(parts) => (
          <input
            {...parts}
            required
            autoComplete="name"
            value={guest.name}
            onChange={({ target }) => change({ name: target.value })}
          />
        )}
      </Field>
      <Field
        label={i18n._('Mail address')}
        hint={i18n._('The confirmation goes there.')}
        mistake={mistakes.email}
      >
        {(parts) => (
          <input
            {...parts}
            type="email"
            required
            autoComplete="email"
            value={guest.email}
            onChange={({ target }) => change({ email: target.value })}
          />
        )}
      </Field>
      <Field
        label={i18n._('Phone (if you like)')}
        hint={i18n._('For the restaurant, with the country: +43 …')}
        mistake={mistakes.phone}
      >
        {(parts) => (
          <input
            {...parts}
            type="tel"
            autoComplete="tel"
            value={guest.phone}
            onChange={({ target }) => change({ phone: target.value })}
          />
        )}
      </Field>
      {guest.phone.trim() !== '' && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={guest.agreesToTexts}
            onChange={({ target }) => change({ agreesToTexts: target.checked })}
          />
          {i18n._('Tell me by text messages too')}
        </label>
      )}
      {hasWishes && (
        <Field
          label={i18n._('Wishes (if you have any)')}
          hint={i18n._('Allergies, a high chair, a birthday: the restaurant reads it.')}
          mistake={mistakes.wishes}
        >
          {(parts) => (
            <textarea
              {...parts}
              maxLength={1_000}
              value={guest.wishes}
              onChange={({ target }) => change({ wishes: target.value })}
            />
          )}
        </Field>
      )}
      {children}
      {!isAtField && <Unsent failure={failure} />}
      <button className="primary" type="submit" disabled={isBusy}>
        {isBusy ? i18n._('One moment…') : action}
      </button>
    </form>
  );
};
