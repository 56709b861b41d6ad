import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { cuisineText } from '#diner/app/cuisine-text.ts';
import { numberText } from '#diner/app/wording.ts';
import { Price, Rating } from '#diner/components/rating.tsx';
import { SlotList } from '#diner/components/slot-list.tsx';
import type { SearchQuery } from '#diner/generated/graphql.ts';
import styles from './result-list.module.css';
import type { CompleteSearch } from './result-list.tsx';

interface Props {
  readonly result: NonNullable<SearchQuery['searchRestaurants']['results']>['edges'][number]['node'];
  readonly search: CompleteSearch;
}

export const Result = ({ result, search: { date, time, party } }: Props) => {
  const { i18n } = useLingui();
  const { restaurant, availability, distanceKm } = result;
  const { id, name, cuisines, priceLevel, rating, address } = restaurant;
  const slots = availability.isAvailable ? availability.slots : availability.alternatives;
  return (
    <li className={styles.result}>
      <h3>
        <Link to="/restaurants/$restaurantId" params={{ restaurantId: id }} search={{ date, time, party }}>
          {name}
        </Link>
      </h3>
      <p className={styles.facts}>
        {rating && <Rating average={rating.average} count={rating.count} />}
        <span>{cuisines.map((cuisine) => cuisineText(i18n, cuisine)).join(', ')}</span>
        {priceLevel !== null && <Price level={priceLevel} />}
        <span>
          {[
            address.street,
            numberText(i18n, distanceKm, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 1 }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      {!availability.isAvailable && slots.length > 0 && <p>{i18n._('Gone at that time, but free at:')}</p>}
      <SlotList label={i18n._('Times at {name}', { name })} restaurantId={id} party={party} slots={slots} />
    </li>
  );
};
