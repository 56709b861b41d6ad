import type { Queryable } from '#shared/database/database.ts';
import { type RestaurantId, restaurantId } from '#shared/identifiers/identifiers.ts';

/** Of one restaurant's service day that is over. */
export interface NoShowCount {
  readonly restaurantId: RestaurantId;
  /** By when a party was to come: before 16:00 on the restaurant's clock, or after. */
  readonly period: 'lunch' | 'dinner';
  /** Those that were to come; at least one. */
  readonly parties: number;
  readonly noShows: number;
}

interface CountRow {
  restaurant_id: number;
  period: 'lunch' | 'dinner';
  parties: number;
  no_shows: number;
}

/** Of days that nobody has taken: whoever takes them is the only one. */
export const takeNoShowCounts = async (queryable: Queryable, mostDays: number): Promise<NoShowCount[]> => {
  const rows = await queryable.query<CountRow>({
    name: 'reservation.take_no_show_counts',
    text: 'select restaurant_id, period, parties, no_shows from reservation.take_no_show_counts($1)',
    values: [mostDays],
  });
  return rows.map((row) => ({
    restaurantId: restaurantId(row.restaurant_id),
    period: row.period,
    parties: row.parties,
    noShows: row.no_shows,
  }));
};
