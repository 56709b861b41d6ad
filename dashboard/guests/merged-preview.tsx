import { useLingui } from '@lingui/react';
import type { MergedGuest } from './domain/merged-guest.ts';
import { GuestTags } from './guest-tags.tsx';
import styles from './merge-guests.module.css';

/** What two entries become. */
export const MergedPreview = ({ merged }: { readonly merged: MergedGuest }) => {
  const { i18n } = useLingui();
  const { name, phone, email, notes, tags, visitCount, noShowCount, hiddenContacts } = merged;
  return (
    <section aria-labelledby="merged-guest" className={styles.preview}>
      <h3 id="merged-guest">{i18n._('What comes of it')}</h3>
      <dl aria-live="polite">
        <dt>{i18n._('Name')}</dt>
        <dd>{name}</dd>
        <dt>{i18n._('Contacts')}</dt>
        <dd>
          {[phone, email].filter(Boolean).join(' · ') || i18n._('none')}
          {hiddenContacts.length > 0 && (
            <span className={styles.hidden}>
              {i18n._('Bookings with {contacts} lead here too.', { contacts: hiddenContacts.join(', ') })}
            </span>
          )}
        </dd>
        <dt>{i18n._('Reservations')}</dt>
        <dd>
          {i18n._(
            '{visits, plural, =0 {no visits} one {# visit} other {# visits}}, {noShows, plural, =0 {no no-shows} one {# no-show} other {# no-shows}}',
            { visits: visitCount, noShows: noShowCount },
          )}
        </dd>
        <dt>{i18n._('Tags')}</dt>
        <dd>{tags.length === 0 ? i18n._('none') : <GuestTags tags={tags} />}</dd>
        <dt>{i18n._('Notes')}</dt>
        <dd className={styles.notes}>{notes ?? i18n._('none')}</dd>
      </dl>
    </section>
  );
};
