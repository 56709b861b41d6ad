import type { Queryable } from '#shared/database/database.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type {
  AskedRecord,
  RecordPeriod,
  RecordsAsked,
  ServiceDayRecord,
} from '../domain/service-day-record.ts';

/** A restaurant's records of a service day. */
export interface RecordsOfDay {
  readonly restaurantId: RestaurantId;
  readonly serviceDate: string;
  readonly records: readonly ServiceDayRecord[];
}

/** Writes the records of service days in place of what stood there. */
export const writeRecords = async (transaction: Queryable, days: readonly RecordsOfDay[]): Promise<void> => {
  await transaction.query({
    name: 'reservation.delete_records',
    text: `
delete from reservation.service_day_record
where (restaurant_id, service_date) in (select * from unnest($1::integer[], $2::date[]))`,
    values: [days.map((day) => day.restaurantId), days.map((day) => day.serviceDate)],
  });
  const rows = days.flatMap(({ restaurantId, records }) =>
    records.map((record) => ({ restaurantId, ...record })),
  );
  await transaction.query({
    name: 'reservation.insert_records',
    text: `
insert into reservation.service_day_record (restaurant_id, service_date, period, parties, covers, no_shows,
  no_show_covers, cancelled, walk_ins, completed)
select * from unnest($1::integer[], $2::date[], $3::text[], $4::integer[], $5::integer[], $6::integer[],
  $7::integer[], $8::integer[], $9::integer[], $10::integer[])`,
    values: [
      rows.map((row) => row.restaurantId),
      rows.map((row) => row.serviceDate),
      rows.map((row) => row.period),
      rows.map((row) => row.parties),
      rows.map((row) => row.covers),
      rows.map((row) => row.noShows),
      rows.map((row) => row.noShowCovers),
      rows.map((row) => row.cancelled),
      rows.map((row) => row.walkIns),
      rows.map((row) => row.completed),
    ],
  });
};

/** What service dates that are added up have in common. */
export const recordKeyOf: Record<RecordPeriod, string> = {
  DAY: 'service_date::text',
  WEEK: `date_trunc('week', service_date)::date::text`,
  MONTH: `date_trunc('month', service_date)::date::text`,
  SHIFT: 'period',
};

interface RecordRow {
  from_date: string;
  to_date: string;
  key: string;
  parties: number;
  covers: number;
  no_shows: number;
  no_show_covers: number;
  cancelled: number;
  walk_ins: number;
  completed: number;
}

/** A restaurant's records of the service dates from one to another, both included, added up by the period. */
export const sumRecords = async (
  queryable: Queryable,
  restaurantId: RestaurantId,
  asked: RecordsAsked,
): Promise<AskedRecord[]> => {
  const { from, to, by } = asked;
  const rows = await queryable.query<RecordRow>({
    name: `reservation.sum_records_by_${by}`,
    text: `
select ${recordKeyOf[by]} as key, min(service_date) as from_date, max(service_date) as to_date,
  sum(parties)::integer as parties, sum(covers)::integer as covers, sum(no_shows)::integer as no_shows,
  sum(no_show_covers)::integer as no_show_covers, sum(cancelled)::integer as cancelled,
  sum(walk_ins)::integer as walk_ins, sum(completed)::integer as completed
from reservation.service_day_record
where restaurant_id = $1::integer and service_date between $2::date and $3::date
group by 1 order by 1`,
    values: [restaurantId, from, to],
  });
  return rows.map((row) => ({
    restaurantId,
    asked,
    key: row.key,
    from: row.from_date,
    to: row.to_date,
    period: by === 'SHIFT' ? row.key : null,
    parties: row.parties,
    covers: row.covers,
    noShows: row.no_shows,
    noShowCovers: row.no_show_covers,
    cancelled: row.cancelled,
    walkIns: row.walk_ins,
    completed: row.completed,
  }));
};
