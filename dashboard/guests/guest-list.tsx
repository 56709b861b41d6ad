import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { Button } from '#dashboard/components/button.tsx';
import { Loading } from '#dashboard/components/loading.tsx';
import { GuestBookDocument } from '#dashboard/generated/graphql.ts';
import { useGraphQuery } from '#shared/browser/use-graph.ts';
import { GuestLine } from './guest-line.tsx';
import styles from './guest-list.module.css';

const pageLength = 30;

interface PageProps {
  readonly text: string;
  readonly after: string | null;
  readonly isLast: boolean;
  readonly onMore: (after: string) => void;
}

const PageOfGuests = ({ text, after, isLast, onMore }: PageProps) => {
  const { i18n } = useLingui();
  const { id: restaurantId } = useWorkplace();
  const { data, error, again } = useGraphQuery(GuestBookDocument, {
    restaurantId,
    text: text === '' ? null : text,
    first: pageLength,
    after,
  });
  const guests = data?.restaurant?.guests;
  if (guests == null) return <Loading error={error} onAgain={again} />;
  const { hasNextPage, endCursor } = guests.pageInfo;
  return (
    <>
      {after === null && (
        <p className={styles.count} role="status">
          {guests.totalCount === 0 && text !== ''
            ? i18n._('Nobody in the guest book has “{text}” in name, phone number or mail address.', { text })
            : i18n._(
                '{count, plural, =0 {No guests yet: bookings make the entries.} one {# guest} other {# guests}}',
                {
                  count: guests.totalCount,
                },
              )}
        </p>
      )}
      <ul className={styles.lines}>
        {guests.edges.map(({ node }) => (
          <GuestLine key={node.id} guest={node} />
        ))}
      </ul>
      {isLast && hasNextPage && endCursor && (
        <Button onPress={() => onMore(endCursor)}>{i18n._('More guests')}</Button>
      )}
    </>
  );
};

/** Pages below each other, as far as one asked for. */
export const GuestList = ({ text }: { readonly text: string }) => {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return cursors.map((after, index) => (
    <PageOfGuests
      key={after}
      text={text}
      after={after}
      isLast={index === cursors.length - 1}
      onMore={(next) => setCursors([...cursors, next])}
    />
  ));
};
