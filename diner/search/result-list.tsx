import { useLingui } from '@lingui/react';
import { useEffect, useRef, useState } from 'react';
import { dateText, timeText } from '#diner/app/wording.ts';
import { Unread } from '#diner/components/unread.tsx';
import { argumentOf } from '#diner/domain/argument-of.ts';
import type { DiningSearch } from '#diner/domain/dining-search.ts';
import { SearchDocument } from '#diner/generated/graphql.ts';
import { useGraphQuery } from '#shared/browser/use-graph.ts';
import { NothingFound } from './nothing-found.tsx';
import { Result } from './result.tsx';
import styles from './result-list.module.css';

export type CompleteSearch = Required<Pick<DiningSearch, 'place' | 'date' | 'time' | 'party'>> &
  Pick<DiningSearch, 'cuisine'>;

interface PageProps {
  readonly search: CompleteSearch;
  readonly after: string | null;
  readonly onUnknownPlace: () => void;
  /** Whether somebody at the page asked, whose button is gone. */
  readonly takesFocus: boolean;
  /** Asked for the page after this one. */
  readonly onMore: (after: string) => void;
  readonly isLast: boolean;
}

const resultsAtOnce = 10;

const ResultPage = ({ search, after, onUnknownPlace, takesFocus, onMore, isLast }: PageProps) => {
  const { i18n } = useLingui();
  const { place, date, time, party, cuisine } = search;
  const { data, error, again } = useGraphQuery(SearchDocument, {
    input: { location: place, date, time, partySize: party, ...(cuisine && { cuisines: [cuisine] }) },
    first: resultsAtOnce,
    after,
  });
  const mistaken = argumentOf(error);
  const isPlaceUnknown = mistaken === 'input.location';
  const heading = useRef<HTMLHeadingElement>(null);
  const isFound = data !== undefined;
  useEffect(() => {
    if (takesFocus && isFound) heading.current?.focus();
  }, [takesFocus, isFound]);
  useEffect(() => {
    if (isPlaceUnknown) onUnknownPlace();
  }, [isPlaceUnknown, onUnknownPlace]);
  if (isPlaceUnknown) return null;
  if (mistaken === 'input.date')
    return <p role="alert">{i18n._('That day is over: choose today or a later one.')}</p>;
  const results = data?.searchRestaurants.results;
  if (!results) return <Unread error={error} onAgain={again} />;
  const { totalCount, edges, pageInfo } = results;
  if (totalCount === 0) return <NothingFound search={search} />;
  const { endCursor } = pageInfo;
  return (
    <>
      {after === null && (
        <div role="status">
          <h2 ref={heading} tabIndex={-1}>
            {i18n._(
              '{totalCount, plural, one {# restaurant} other {# restaurants}} with a table for {party}',
              {
                totalCount,
                party,
              },
            )}
            <small>
              {i18n._('{date} around {time}', { date: dateText(i18n, date), time: timeText(i18n, time) })}
            </small>
          </h2>
        </div>
      )}
      <ul className={styles.results}>
        {edges.map(({ node }) => (
          <Result key={node.restaurant.id} result={node} search={search} />
        ))}
      </ul>
      {isLast && pageInfo.hasNextPage && endCursor !== null && (
        <button type="button" onClick={() => onMore(endCursor)}>
          {i18n._('More restaurants')}
        </button>
      )}
    </>
  );
};

interface Props {
  readonly search: CompleteSearch;
  readonly onUnknownPlace: () => void;
  readonly takesFocus: boolean;
}

/** Who has a table, page by page. */
export const ResultList = ({ search, onUnknownPlace, takesFocus }: Props) => {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return (
    <section className={styles.list}>
      {cursors.map((after, index) => (
        <ResultPage
          key={after}
          search={search}
          after={after}
          onUnknownPlace={onUnknownPlace}
          takesFocus={takesFocus && after === null}
          onMore={(next) => setCursors([...cursors, next])}
          isLast={index === cursors.length - 1}
        />
      ))}
    </section>
  );
};
