import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { waitlistStatusText } from '#diner/app/enum-words.ts';
import { dateText } from '#diner/app/wording.ts';
import { Card } from '#diner/components/card.tsx';
import { ViewerWaitlistDocument } from '#diner/generated/graphql.ts';
import styles from '#diner/reservations/reservation-list.module.css';
import { useGraphQuery } from '#shared/browser/use-graph.ts';

/** Where the viewer waits for a table, or has one offered. */
export const WaitlistPlaces = () => {
  const { i18n } = useLingui();
  const { data } = useGraphQuery(ViewerWaitlistDocument, {});
  const open =
    data?.viewer?.waitlist?.filter(({ status }) => status === 'WAITING' || status === 'OFFERED') ?? [];
  if (open.length === 0) return null;
  return (
    <Card title={i18n._('On the waitlist')}>
      <ul className={styles.list}>
        {open.map(({ id, restaurant, date, status }) => (
          <li key={id}>
            <Link to="/waitlist/$entryId" params={{ entryId: id }}>
              {restaurant?.name ?? i18n._('A restaurant')}
            </Link>
            <span>{dateText(i18n, date)}</span>
            <span>{waitlistStatusText(i18n, status)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
};
