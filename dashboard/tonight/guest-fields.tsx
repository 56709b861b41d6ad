import { useLingui } from '@lingui/react';
import { useDeferredValue } from 'react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { Button } from '#dashboard/components/button.tsx';
import { Field } from '#dashboard/components/field.tsx';
import { tagWords } from '#dashboard/evening/evening-words.ts';
import { FindGuestDocument } from '#dashboard/generated/graphql.ts';
import { useGraphQuery } from '#shared/browser/use-graph.ts';
import styles from './dialogs.module.css';

export interface GuestDraft {
  readonly phone: string;
  readonly name: string;
  readonly email: string;
}

interface Props {
  readonly guest: GuestDraft;
  readonly onChange: (guest: GuestDraft) => void;
  /** What the platform said of a field, by its argument. */
  readonly wishes: string;
  readonly onWishes: (wishes: string) => void;
  readonly mistakes: Readonly<Partial<Record<keyof GuestDraft, string>>>;
}

const shortestSearch = 3;

/** Whom the guest book has by that number or name. */
const useFoundGuests = ({ phone, name }: GuestDraft) => {
  const { id: restaurantId } = useWorkplace();
  const text = useDeferredValue((phone.trim() || name.trim()).slice(0, 100));
  const isLong = text.length >= shortestSearch;
  const { data } = useGraphQuery(FindGuestDocument, { restaurantId, text }, { pause: !isLong });
  return isLong ? (data?.restaurant?.guests?.edges ?? []).map(({ node }) => node) : [];
};

/** Who is on the phone: found as the number or name is typed, taken by Enter or a tap. */
export const GuestFields = ({ guest, onChange, wishes, onWishes, mistakes }: Props) => {
  const { i18n } = useLingui();
  const found = useFoundGuests(guest).filter(
    ({ name, phone }) => name !== guest.name || (phone ?? '') !== guest.phone,
  );
  const take = (chosen: (typeof found)[number]) =>
    onChange({ name: chosen.name, phone: chosen.phone ?? '', email: chosen.email ?? '' });
  const takeFirst = (event: React.KeyboardEvent) => {
    const [first] = found;
    if (event.key !== 'Enter' || first === undefined || guest.name.trim() !== '') return;
    event.preventDefault();
    take(first);
  };
  return (
    <>
      <div className={styles.pair}>
        <Field
          label={i18n._('Phone')}
          mistake={mistakes.phone}
          hint={i18n._('With country code, such as +43')}
        >
          {(parts) => (
            <input
              {...parts}
              type="tel"
              autoComplete="off"
              value={guest.phone}
              onChange={({ target }) => onChange({ ...guest, phone: target.value })}
              onKeyDown={takeFirst}
            />
          )}
        </Field>
        <Field label={i18n._('Name')} mistake={mistakes.name}>
          {(parts) => (
            <input
              {...parts}
              required
              autoComplete="off"
              value={guest.name}
              onChange={({ target }) => onChange({ ...guest, name: target.value })}
            />
          )}
        </Field>
      </div>
      {found.length > 0 && (
        <section className={styles.guests} aria-label={i18n._('From the guest book')} aria-live="polite">
          {found.map((known) => (
            <Button key={known.id} className={styles.guest} onPress={() => take(known)}>
              <strong>{known.name}</strong> {known.phone ?? known.email}
              {' · '}
              {i18n._('{count, plural, =0 {first visit} one {# visit} other {# visits}}', {
                count: known.visitCount,
              })}
              {known.noShowCount > 0 &&
                ` · ${i18n._('{count, plural, one {# no-show} other {# no-shows}}', { count: known.noShowCount })}`}
              {known.tags.map(({ kind, text }) => ` · ${tagWords(i18n, kind)}${text ? `: ${text}` : ''}`)}
            </Button>
          ))}
        </section>
      )}
      <div className={styles.pair}>
        <Field label={i18n._('Mail, for a confirmation')} mistake={mistakes.email}>
          {(parts) => (
            <input
              {...parts}
              type="email"
              autoComplete="off"
              value={guest.email}
              onChange={({ target }) => onChange({ ...guest, email: target.value })}
            />
          )}
        </Field>
        <Field label={i18n._('Wishes')}>
          {(parts) => (
            <input
              {...parts}
              value={wishes}
              maxLength={1000}
              onChange={({ target }) => onWishes(target.value)}
            />
          )}
        </Field>
      </div>
    </>
  );
};
