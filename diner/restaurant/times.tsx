import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { reasonText } from '#diner/app/enum-words.ts';
import { dateText, timeText } from '#diner/app/wording.ts';
import { SlotList } from '#diner/components/slot-list.tsx';
import type { WantedVisit } from '#diner/components/visit-fields.tsx';
import type { RestaurantQuery } from '#diner/generated/graphql.ts';

interface Props {
  readonly restaurantId: string;
  readonly visit: WantedVisit;
  readonly availability: NonNullable<RestaurantQuery['restaurant']>['availability'];
}

/** Whether the time can be had, what else can, and the line for a table where nothing can. */
export const Times = ({ restaurantId, visit, availability }: Props) => {
  const { i18n } = useLingui();
  const { date, time, party } = visit;
  if (availability === null) return <p>{i18n._('When there are tables cannot be said at the moment.')}</p>;
  const { isAvailable, reason, slots, alternatives } = availability;
  const isFull = reason === 'NO_TABLE' || reason === 'PACING_LIMIT';
  return (
    <>
      <p role="status">
        {isAvailable
          ? i18n._('{date}, for {party}:', { date: dateText(i18n, date), party })
          : i18n._('{date} at {time}: {reason}', {
              date: dateText(i18n, date),
              time: timeText(i18n, time),
              reason: reason === null ? '' : reasonText(i18n, reason),
            })}
      </p>
      {!isAvailable && alternatives.length > 0 && <p>{i18n._('These times are free:')}</p>}
      <SlotList
        label={i18n._('Times')}
        restaurantId={restaurantId}
        party={party}
        slots={isAvailable ? slots : alternatives}
      />
      {isFull && (
        <p>
          <Link
            className="button"
            to="/restaurants/$restaurantId/wait"
            params={{ restaurantId }}
            search={visit}
          >
            {i18n._('Join the waitlist for this day')}
          </Link>
        </p>
      )}
    </>
  );
};
