import { useLingui } from '@lingui/react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { dateText, timeText } from '#diner/app/wording.ts';
import { Card } from '#diner/components/card.tsx';
import { Page } from '#diner/components/page.tsx';
import { type CompleteSearch, ResultList } from './result-list.tsx';
import { SearchForm } from './search-form.tsx';
import styles from './search-page.module.css';

/** The first page: where, when, how many; and who has a table. */
export const SearchPage = () => {
  const { i18n } = useLingui();
  const search = useSearch({ from: '/' });
  const navigate = useNavigate();
  const [unknownPlace, setUnknownPlace] = useState<string>();
  const { place, date, time, party, cuisine } = search;
  const complete: CompleteSearch | undefined =
    place && date && time && party ? { place, date, time, party, cuisine } : undefined;
  const address = JSON.stringify(search);
  const [isAsked, setAsked] = useState(false);
  const isPlaceUnknown = place !== undefined && unknownPlace === place;
  return (
    <Page title={i18n._('Find a table')}>
      <Card>
        <details key={address} className={styles.search} open={complete === undefined || isPlaceUnknown}>
          <summary>
            {complete === undefined
              ? i18n._('Your search')
              : i18n._('{place}, {date}, {time}, for {party}', {
                  place: complete.place,
                  date: dateText(i18n, complete.date, { weekday: 'short', day: 'numeric', month: 'short' }),
                  time: timeText(i18n, complete.time),
                  party: complete.party,
                })}
          </summary>
          <SearchForm
            search={search}
            placeMistake={
              isPlaceUnknown
                ? i18n._('We know no place of that name: choose one of those that are suggested.')
                : undefined
            }
            onSearch={(wanted) => {
              setAsked(true);
              void navigate({ to: '/', search: wanted });
            }}
          />
        </details>
      </Card>
      {complete !== undefined && (
        <ResultList
          key={`results ${address}`}
          search={complete}
          onUnknownPlace={() => setUnknownPlace(place)}
          takesFocus={isAsked}
        />
      )}
    </Page>
  );
};
