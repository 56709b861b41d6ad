import { useLingui } from '@lingui/react';
import { useEffect, useState } from 'react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { Button } from '#dashboard/components/button.tsx';
import { Loading } from '#dashboard/components/loading.tsx';
import { ReviewsPageDocument } from '#dashboard/generated/graphql.ts';
import { useGraphQuery } from '#shared/browser/use-graph.ts';
import type { ReviewsSearch } from './domain/reviews-search.ts';
import { ReviewCard } from './review-card.tsx';
import styles from './review-list.module.css';

/** The graph cannot ask for unanswered reviews alone: they are picked from longer pages. */
const pageLengths = { all: 20, unanswered: 100 } as const;

interface PageProps {
  readonly search: ReviewsSearch;
  readonly after: string | null;
  readonly isLast: boolean;
  readonly onMore: (after: string) => void;
}

const PageOfReviews = ({ search, after, isLast, onMore }: PageProps) => {
  const { i18n } = useLingui();
  const { id: restaurantId } = useWorkplace();
  // Who has just answered a review of the unanswered ones still sees it, with the answer.
  const [kept, setKept] = useState<readonly string[]>([]);
  const { data, error, again } = useGraphQuery(ReviewsPageDocument, {
    restaurantId,
    first: search.unanswered ? pageLengths.unanswered : pageLengths.all,
    after,
    sort: search.sort ?? 'NEWEST',
    ratings: search.ratings ? [...search.ratings] : null,
  });
  const reviews = data?.restaurant?.reviews;
  const shown = reviews?.edges
    .map(({ node }) => node)
    .filter(({ id, answer }) => !search.unanswered || answer == null || kept.includes(id));
  const next = reviews?.pageInfo.hasNextPage ? reviews.pageInfo.endCursor : null;
  const isEmpty = shown?.length === 0;
  useEffect(() => {
    if (isEmpty && isLast && next) onMore(next);
  }, [isEmpty, isLast, next, onMore]);
  if (reviews == null || shown === undefined) return <Loading error={error} onAgain={again} />;
  return (
    <>
      {after === null && !search.unanswered && (
        <p className={styles.count} role="status">
          {i18n._('{count, plural, =0 {No such reviews.} one {# review} other {# reviews}}', {
            count: reviews.totalCount,
          })}
        </p>
      )}
      <ul className={styles.list}>
        {shown.map((review) => (
          <li key={review.id}>
            <ReviewCard review={review} onAnswered={() => setKept([...kept, review.id])} />
          </li>
        ))}
      </ul>
      {isLast && next && <Button onPress={() => onMore(next)}>{i18n._('More reviews')}</Button>}
      {isLast && !next && search.unanswered && (
        <p className={styles.count} role="status">
          {isEmpty && after === null
            ? i18n._('Every one of these reviews has its answer.')
            : i18n._('These are all that have no answer.')}
        </p>
      )}
    </>
  );
};

/** Pages below each other, as far as one asked for. */
export const ReviewList = ({ search }: { readonly search: ReviewsSearch }) => {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return cursors.map((after, index) => (
    <PageOfReviews
      key={after}
      search={search}
      after={after}
      isLast={index === cursors.length - 1}
      onMore={(next) => setCursors((now) => (now.includes(next) ? now : [...now, next]))}
    />
  ));
};
