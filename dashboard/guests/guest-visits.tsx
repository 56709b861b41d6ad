import { useLingui } from '@lingui/react';
import { dateText } from '#dashboard/app/wording.ts';
import { WideTable } from '#dashboard/components/wide-table.tsx';
import type { GuestEntryQuery } from '#dashboard/generated/graphql.ts';
import styles from './guest-visits.module.css';
import { visitWords } from './words.ts';

type Guest = NonNullable<NonNullable<GuestEntryQuery['restaurant']>['guest']>;

/** The guest's reservations, the latest first. */
export const GuestVisits = ({ reservations }: Pick<Guest, 'reservations'>) => {
  const { i18n } = useLingui();
  const words = visitWords(i18n);
  const { totalCount, edges } = reservations;
  return (
    <section className={styles.visits} aria-labelledby="guest-visits">
      <h3 id="guest-visits">{i18n._('Reservations')}</h3>
      {totalCount === 0 && <p>{i18n._('None yet.')}</p>}
      {edges.length > 0 && (
        <WideTable label={i18n._('Reservations')}>
          <thead>
            <tr>
              <th scope="col">{i18n._('Date')}</th>
              <th scope="col">{i18n._('Time')}</th>
              <th scope="col">{i18n._('Party')}</th>
              <th scope="col">{i18n._('Table')}</th>
              <th scope="col">{i18n._('State')}</th>
            </tr>
          </thead>
          <tbody>
            {edges.map(({ node: { id, date, time, partySize, tables, status, specialRequests } }) => (
              <tr key={id}>
                <td>
                  {dateText(i18n, Temporal.PlainDate.from(date), { dateStyle: 'medium' })}
                  {specialRequests && <span className={styles.request}>“{specialRequests}”</span>}
                </td>
                <td>{time.slice(0, 5)}</td>
                <td>{partySize}</td>
                <td>{tables?.map(({ name }) => name).join(' + ') || '–'}</td>
                <td className={status === 'NO_SHOW' ? styles.missed : undefined}>
                  {status === 'NO_SHOW' && '⊘ '}
                  {words[status]}
                </td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
      {totalCount > edges.length && (
        <p>{i18n._('The latest {shown} of {count}.', { shown: edges.length, count: totalCount })}</p>
      )}
    </section>
  );
};
