import { useMemo } from 'react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { type Booking, bookingOf } from '#dashboard/evening/domain/booking.ts';
import { type EveningPlan, planOf } from '#dashboard/evening/domain/evening.ts';
import { useEvening, useEveningState } from '#dashboard/evening/evening-context.tsx';
import { EveningDocument } from '#dashboard/generated/graphql.ts';
import { useGraphQuery } from '#shared/browser/use-graph.ts';

interface EveningOfDate {
  readonly plan: EveningPlan;
  readonly bookings: readonly Booking[];
}

/** The evening of a date: the one that is followed, or another that is read for it; null until then. */
export const useEveningOf = (date: string): EveningOfDate | null => {
  const { store } = useEvening();
  const { phase, plan, bookings } = useEveningState();
  const { id: restaurantId, timeZone } = useWorkplace();
  const isHere = date === store.date;
  const { data } = useGraphQuery(EveningDocument, { restaurantId, date }, { pause: isHere || date === '' });
  return useMemo(() => {
    if (isHere) return phase === 'ready' ? { plan, bookings } : null;
    const { restaurant } = data ?? {};
    if (!restaurant?.book) return null;
    return { plan: planOf(restaurant), bookings: restaurant.book.map((parts) => bookingOf(parts, timeZone)) };
  }, [isHere, phase, plan, bookings, data, timeZone]);
};
