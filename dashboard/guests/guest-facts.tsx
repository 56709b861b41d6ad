import { useLingui } from '@lingui/react';
import { dateText } from '#dashboard/app/wording.ts';
import type { GuestLinePartsFragment } from '#dashboard/generated/graphql.ts';
import styles from './guest-facts.module.css';
import { GuestTags } from './guest-tags.tsx';

type Props = { readonly guest: GuestLinePartsFragment & { readonly cancellationCount: number } };

/** What is known of a guest, to be read. */
export const GuestFacts = ({ guest }: Props) => {
  const { i18n } = useLingui();
  const { phone, email, notes, tags, visitCount, noShowCount, cancellationCount, lastVisitOn } = guest;
  const counts = [
    [i18n._('Visits'), visitCount],
    [i18n._('No-shows'), noShowCount],
    [i18n._('Cancellations'), cancellationCount],
    [
      i18n._('Last visit'),
      lastVisitOn ? dateText(i18n, Temporal.PlainDate.from(lastVisitOn), { dateStyle: 'medium' }) : '–',
    ],
  ] as const;
  return (
    <>
      <GuestTags tags={tags} />
      <dl className={styles.counts}>
        {counts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <dl className={styles.contacts}>
        <dt>{i18n._('Phone')}</dt>
        <dd>{phone ? <a href={`tel:${phone}`}>{phone}</a> : i18n._('none')}</dd>
        <dt>{i18n._('Mail')}</dt>
        <dd>{email ? <a href={`mailto:${email}`}>{email}</a> : i18n._('none')}</dd>
      </dl>
      <section className={styles.notes} aria-labelledby="guest-notes">
        <h3 id="guest-notes">{i18n._('Notes')}</h3>
        <p>{notes ?? i18n._('No notes yet.')}</p>
      </section>
    </>
  );
};
