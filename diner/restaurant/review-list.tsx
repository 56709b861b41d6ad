import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { dateText } from '#diner/app/wording.ts';
import { Card } from '#diner/components/card.tsx';
import { Unread } from '#diner/components/unread.tsx';
import { RestaurantReviewsDocument } from '#diner/generated/graphql.ts';
import { useGraphQuery } from '#shared/browser/use-graph.ts';
import styles from './review-list.module.css';

const reviewsAtOnce = 5;
/** As many as the graph answers at once. */
const mostReviews = 100;

/** What guests said, the newest first. */
export const ReviewList = ({ restaurantId }: { readonly restaurantId: string }) => {
  const { i18n } = useLingui();
  const [first, setFirst] = useState(reviewsAtOnce);
  const { data, error, again } = useGraphQuery(RestaurantReviewsDocument, { id: restaurantId, first });
  const reviews = data?.restaurant?.reviews;
  return (
    <Card title={i18n._('Reviews')}>
      {data === undefined && <Unread error={error} onAgain={again} />}
      {reviews?.totalCount === 0 && <p>{i18n._('Nobody has written one yet.')}</p>}
      <ul className={styles.reviews}>
        {reviews?.edges.map(({ node: { id, overall, dinedOn, text, answer } }) => (
          <li key={id}>
            <p>
              <span aria-hidden="true">{'★'.repeat(overall)}</span>
              <span className="visually-hidden">{i18n._('{stars} of 5 stars', { stars: overall })}</span>{' '}
              <small>{dateText(i18n, dinedOn, { month: 'long', year: 'numeric' })}</small>
            </p>
            {text !== null && <p className={styles.words}>{text}</p>}
            {answer !== null && (
              <blockquote className={styles.words}>
                <strong>{i18n._('The restaurant:')}</strong> {answer.text}
              </blockquote>
            )}
          </li>
        ))}
      </ul>
      {reviews?.pageInfo.hasNextPage && first < mostReviews && (
        <button type="button" onClick={() => setFirst(Math.min(mostReviews, first + 4 * reviewsAtOnce))}>
          {i18n._('More reviews')}
        </button>
      )}
    </Card>
  );
};
