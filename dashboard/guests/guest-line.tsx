import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { dateText } from '#dashboard/app/wording.ts';
import type { GuestLinePartsFragment } from '#dashboard/generated/graphql.ts';
import styles from './guest-list.module.css';
import { GuestTags } from './guest-tags.tsx';

/** A guest in the list, and the way to the entry. */
export const GuestLine = ({ guest }: { readonly guest: GuestLinePartsFragment }) => {
  const { i18n } = useLingui();
  const { id: restaurantId } = useWorkplace();
  const { id, name, phone, email, visitCount, noShowCount, lastVisitOn, tags } = guest;
  const last = lastVisitOn && dateText(i18n, Temporal.PlainDate.from(lastVisitOn), { dateStyle: 'medium' });
  return (
    <li>
      <Link
        to="/$restaurantId/guests/$guestId"
        params={{ restaurantId, guestId: id }}
        search={(search) => search}
        className={styles.line}
      >
        <span className={styles.name}>{name}</span>
        <span className={styles.visits}>
          {i18n._('{count, plural, =0 {no visits} one {# visit} other {# visits}}', { count: visitCount })}
          {last && ` · ${i18n._('last {date}', { date: last })}`}
        </span>
        {(phone || email) && (
          <span className={styles.contact}>{[phone, email].filter(Boolean).join(' · ')}</span>
        )}
        {noShowCount > 0 && (
          <span className={styles.missed}>
            ⊘ {i18n._('{count, plural, one {# no-show} other {# no-shows}}', { count: noShowCount })}
          </span>
        )}
      </Link>
      <GuestTags tags={tags} />
    </li>
  );
};
