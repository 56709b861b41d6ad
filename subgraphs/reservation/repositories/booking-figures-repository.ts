import type { Queryable } from '#shared/database/database.ts';
import type { BookingFigures, FiguresAsked } from '../domain/booking-figures.ts';
import { recordKeyOf } from './service-record-repository.ts';

interface FiguresRow {
  key: string;
  median_minutes: number | null;
  under_a_day: number;
  under_a_week: number;
  under_a_month: number;
  longer: number;
  party_sizes: { partySize: number; parties: number }[] | null;
}

/**
 * Figures of the reservations of closed days, by the key of their records. Counted when asked, by the index on service
 * dates, and not kept with the records: medians of days are no median of a month. Times are taken from one another as
 * the restaurant's clock shows them, so that a day before is a day also where it had 23 hours.
 */
export const readBookingFigures = async (
  queryable: Queryable,
  { restaurantId, from, to, by }: FiguresAsked,
): Promise<ReadonlyMap<string, BookingFigures>> => {
  if (by === 'SHIFT') return new Map();
  const rows = await queryable.query<FiguresRow>({
    name: `reservation.read_booking_figures_by_${by}`,
    text: `
with party as materialized (
  select ${recordKeyOf[by]} as key, party_size, status <> 'CANCELLED' as is_counted, source <> 'WALK_IN' as is_booked,
    greatest(extract(epoch from (starts_at at time zone time_zone) - (created_at at time zone time_zone)) / 60, 0)
      as lead_minutes
  from reservation.reservation
  where restaurant_id = $1::integer and service_date between $2::date and $3::date and in_closed_day
), size as (
  select key, party_size, count(*)::integer as parties from party where is_counted group by key, party_size
)
select key,
  floor(percentile_disc(0.5) within group (order by lead_minutes) filter (where is_booked))::integer as median_minutes,
  (count(*) filter (where is_booked and lead_minutes < 1440))::integer as under_a_day,
  (count(*) filter (where is_booked and lead_minutes >= 1440 and lead_minutes < 10080))::integer as under_a_week,
  (count(*) filter (where is_booked and lead_minutes >= 10080 and lead_minutes < 43200))::integer as under_a_month,
  (count(*) filter (where is_booked and lead_minutes >= 43200))::integer as longer,
  (select json_agg(json_build_object('partySize', size.party_size, 'parties', size.parties) order by size.party_size)
    from size where size.key = party.key) as party_sizes
from party group by key`,
    values: [restaurantId, from, to],
  });
  return new Map(
    rows.map((row) => [
      row.key,
      {
        leadTime: {
          medianMinutes: row.median_minutes,
          underADay: row.under_a_day,
          underAWeek: row.under_a_week,
          underAMonth: row.under_a_month,
          longer: row.longer,
        },
        partySizes: row.party_sizes ?? [],
      },
    ]),
  );
};
