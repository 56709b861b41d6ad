import { useLingui } from '@lingui/react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { numberText } from '#dashboard/app/wording.ts';
import { Loading } from '#dashboard/components/loading.tsx';
import { ReviewsSummaryDocument } from '#dashboard/generated/graphql.ts';
import { useGraphQuery } from '#shared/browser/use-graph.ts';
import styles from './rating-overview.module.css';

interface Props {
  /** The ratings that are looked at; all where there are none. */
  readonly chosen: readonly number[];
  readonly onToggle: (rating: number) => void;
}

/** Means, and how many gave how many stars: each of those a filter. */
export const RatingOverview = ({ chosen, onToggle }: Props) => {
  const { i18n } = useLingui();
  const { id: restaurantId } = useWorkplace();
  const { data, error, again } = useGraphQuery(ReviewsSummaryDocument, { restaurantId });
  const rating = data?.restaurant?.rating;
  if (rating == null) return <Loading error={error} onAgain={again} />;
  const mean = (value: number | null | undefined) =>
    value == null ? '–' : numberText(i18n, value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const { average, count, distribution, last90Days } = rating;
  const most = Math.max(1, ...distribution);
  const parts = [
    [i18n._('Food'), rating.food],
    [i18n._('Service'), rating.service],
    [i18n._('Ambience'), rating.ambience],
    [i18n._('Value'), rating.value],
  ] as const;
  return (
    <div className={styles.overview}>
      <p className={styles.mean}>
        <strong>{mean(average)}</strong>
        <span>
          {i18n._('{count, plural, =0 {no reviews yet} one {# review} other {# reviews}}', { count })}
        </span>
      </p>
      <p className={styles.recent}>
        {i18n._('Last 90 days: {mean} of {count, plural, one {# review} other {# reviews}}', {
          mean: mean(last90Days.average),
          count: last90Days.count,
        })}
      </p>
      <fieldset className={styles.distribution}>
        <legend>{i18n._('Show only')}</legend>
        {[5, 4, 3, 2, 1].map((stars) => {
          const given = distribution[stars - 1] ?? 0;
          return (
            <label key={stars}>
              <input type="checkbox" checked={chosen.includes(stars)} onChange={() => onToggle(stars)} />
              <span>
                {stars} <span aria-hidden="true">★</span>
                <span className="visually-hidden">
                  {i18n._('{stars, plural, one {star} other {stars}}', { stars })}
                </span>
              </span>
              <meter className={styles.bar} min={0} max={most} value={given} aria-hidden="true" />
              <span className={styles.given}>{numberText(i18n, given)}</span>
            </label>
          );
        })}
      </fieldset>
      <dl className={styles.parts}>
        {parts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{mean(value)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
};
