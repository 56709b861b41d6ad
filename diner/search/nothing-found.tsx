import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { cuisineText } from '#diner/app/cuisine-text.ts';
import { dateText, timeText } from '#diner/app/wording.ts';
import { Card } from '#diner/components/card.tsx';
import { searchesNearby } from '#diner/domain/searches-nearby.ts';
import styles from './nothing-found.module.css';
import type { CompleteSearch } from './result-list.tsx';

/** What could be asked for instead. */
export const NothingFound = ({ search }: { readonly search: CompleteSearch }) => {
  const { i18n } = useLingui();
  const { earlier, later, nextDay, anyCuisine } = searchesNearby(search);
  const ways = [
    earlier && { search: earlier, words: i18n._('At {time}', { time: timeText(i18n, earlier.time) }) },
    later && { search: later, words: i18n._('At {time}', { time: timeText(i18n, later.time) }) },
    { search: nextDay, words: i18n._('On {date}', { date: dateText(i18n, nextDay.date) }) },
    anyCuisine && {
      search: anyCuisine,
      words: i18n._('Not only {cuisine}', { cuisine: cuisineText(i18n, search.cuisine ?? '') }),
    },
  ].filter((way) => way !== undefined);
  return (
    <Card>
      <div role="status">
        <h2>{i18n._('Nobody has a table like that')}</h2>
      </div>
      <p>{i18n._('Look for another time or day, for fewer guests, or in a larger place nearby:')}</p>
      <ul className={styles.ways}>
        {ways.map((way) => (
          <li key={way.words}>
            <Link className="button" to="/" search={way.search}>
              {way.words}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
};
