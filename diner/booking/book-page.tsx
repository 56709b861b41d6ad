import { useLingui } from '@lingui/react';
import { Link, Navigate, useParams, useSearch } from '@tanstack/react-router';
import { refusalText } from '#diner/app/refusal-text.ts';
import { SignedIn } from '#diner/app/signed-in.tsx';
import { Notice } from '#diner/components/notice.tsx';
import { Page } from '#diner/components/page.tsx';
import { SlotList } from '#diner/components/slot-list.tsx';
import { Unsent } from '#diner/components/unsent.tsx';
import { BookHold } from './book-hold.tsx';
import { useHold, type WantedTable } from './use-hold.ts';

const HeldTable = ({ wanted }: { readonly wanted: WantedTable }) => {
  const { i18n } = useLingui();
  const { restaurantId, date, time, party } = wanted;
  const { state, holdAgain, keepForGood } = useHold(wanted);
  return (
    <Page title={i18n._('Your booking')}>
      {state.kind === 'asking' && <p role="status">{i18n._('Your table is being kept…')}</p>}
      {state.kind === 'failed' && (
        <>
          <Unsent failure={state.failure} />
          <button type="button" onClick={holdAgain}>
            {i18n._('Try again')}
          </button>
        </>
      )}
      {state.kind === 'refused' && (
        <>
          <Notice tone="failure">{refusalText(i18n, state.refusal)}</Notice>
          {state.alternatives.length > 0 && (
            <>
              <p>{i18n._('These times are free:')}</p>
              <SlotList
                label={i18n._('Times')}
                restaurantId={restaurantId}
                party={party}
                slots={state.alternatives}
              />
            </>
          )}
        </>
      )}
      {state.kind === 'held' && (
        <BookHold
          hold={state.hold}
          onHoldAgain={holdAgain}
          onBooked={keepForGood}
          restaurantId={restaurantId}
        />
      )}
      <p>
        <Link to="/restaurants/$restaurantId" params={{ restaurantId }} search={{ date, time, party }}>
          {i18n._('Back to the restaurant, and let this table go')}
        </Link>
      </p>
    </Page>
  );
};

/** Keeps the slot that was tapped, while whoever tapped it fills in the rest. */
export const BookPage = () => {
  const { i18n } = useLingui();
  const { restaurantId } = useParams({ from: '/restaurants/$restaurantId/book' });
  const { date, time, party, seating } = useSearch({ from: '/restaurants/$restaurantId/book' });
  if (!date || !time || !party)
    return <Navigate to="/restaurants/$restaurantId" params={{ restaurantId }} replace />;
  return (
    <SignedIn title={i18n._('Your booking')} isImmediate>
      <HeldTable wanted={{ restaurantId, date, time, party, seating }} />
    </SignedIn>
  );
};
