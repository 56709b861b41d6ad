import { useLingui } from '@lingui/react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId } from 'react';
import { Field } from '#dashboard/components/field.tsx';
import { Page } from '#dashboard/components/page.tsx';
import { type ReviewsSearch, reviewSorts, toggleRating } from './domain/reviews-search.ts';
import { RatingOverview } from './rating-overview.tsx';
import { ReviewList } from './review-list.tsx';
import styles from './reviews-page.module.css';

/** What diners thought of their visits, and what the restaurant says to it. */
export const ReviewsPage = () => {
  const { i18n } = useLingui();
  const search = useSearch({ from: '/$restaurantId/reviews' });
  const navigate = useNavigate();
  const unansweredId = useId();
  const look = (wanted: ReviewsSearch) => navigate({ to: '.', search: wanted, replace: true });
  const sortWords = {
    NEWEST: i18n._('Newest first'),
    LOWEST: i18n._('Lowest rating first'),
    HIGHEST: i18n._('Highest rating first'),
    MOST_HELPFUL: i18n._('Most helpful first'),
  };
  return (
    <Page title={i18n._('Reviews')}>
      <div className={styles.columns}>
        <aside className={styles.overview} aria-label={i18n._('Ratings')}>
          <RatingOverview
            chosen={search.ratings ?? []}
            onToggle={(rating) => look({ ...search, ratings: toggleRating(search.ratings, rating) })}
          />
        </aside>
        <section className={styles.reviews} aria-label={i18n._('Reviews')}>
          <div className={styles.filters}>
            <Field label={i18n._('Order')}>
              {(parts) => (
                <select
                  {...parts}
                  value={search.sort ?? 'NEWEST'}
                  onChange={({ target }) => {
                    const sort = reviewSorts.find((known) => known === target.value);
                    if (sort !== undefined) void look({ ...search, sort });
                  }}
                >
                  {reviewSorts.map((sort) => (
                    <option key={sort} value={sort}>
                      {sortWords[sort]}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <label className={styles.unanswered} htmlFor={unansweredId}>
              <input
                id={unansweredId}
                type="checkbox"
                checked={search.unanswered === true}
                onChange={({ target: { checked } }) => {
                  const { unanswered: _was, ...rest } = search;
                  void look(checked ? { ...rest, unanswered: true } : rest);
                }}
              />
              {i18n._('Only those without an answer')}
            </label>
          </div>
          <ReviewList search={search} key={JSON.stringify(search)} />
        </section>
      </div>
    </Page>
  );
};
