import { useLingui } from '@lingui/react';
import { cuisineText } from '#diner/app/cuisine-text.ts';
import { Price, Rating } from '#diner/components/rating.tsx';
import type { RestaurantQuery } from '#diner/generated/graphql.ts';
import styles from './restaurant-facts.module.css';

export const RestaurantFacts = ({
  restaurant,
}: {
  readonly restaurant: NonNullable<RestaurantQuery['restaurant']>;
}) => {
  const { i18n } = useLingui();
  const { description, cuisines, priceLevel, rating, address, openingHours } = restaurant;
  return (
    <section className={styles.facts} aria-label={i18n._('About the restaurant')}>
      <p className={styles.line}>
        {rating && <Rating average={rating.average} count={rating.count} />}
        <span>{cuisines.map((cuisine) => cuisineText(i18n, cuisine)).join(', ')}</span>
        {priceLevel !== null && <Price level={priceLevel} />}
      </p>
      {description !== null && <p>{description}</p>}
      <p>
        {[address.street, [address.postalCode, address.city].filter(Boolean).join(' ')]
          .filter(Boolean)
          .join(', ')}
      </p>
      {openingHours.length > 0 && (
        <details>
          <summary>{i18n._('Opening hours')}</summary>
          <ul>
            {openingHours.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};
