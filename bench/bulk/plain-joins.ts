/** A statement that reads the taken ranges of an evening, for any number of restaurants, each with its own range. */
export interface PlainJoin {
  readonly name: string;
  /** Of the platform's p50 to its own. */
  readonly ratioName: string;
  readonly text: string;
  /** Whether its fourth parameter is the longest visit there is, in seconds. */
  readonly looksBack: boolean;
}

const asked = `unnest($1::integer[], $2::double precision[], $3::double precision[])
    as asked (restaurant_id, from_epoch, until_epoch)`;
const ranges = `a.party_id, a.covers, date_part('epoch', lower(a.during)) as starts_at,
  date_part('epoch', upper(a.during)) as ends_at`;
const sizes = 't.minimum_party, t.maximum_party, t.seating';
const isKept = '(a.hold_expires_at is null or a.hold_expires_at > statement_timestamp())';
const overlaps = 'a.during && tstzrange(to_timestamp(asked.from_epoch), to_timestamp(asked.until_epoch))';

/** An index-only scan: who began early enough to sit still, and before the evening's end. */
const allocationsByBTree = `
select a.restaurant_id, a.table_id, ${ranges}
from ${asked}
join inventory.allocation a on a.restaurant_id = asked.restaurant_id
  and lower(a.during) > to_timestamp(asked.from_epoch - $4::double precision)
  and lower(a.during) < to_timestamp(asked.until_epoch)
  and upper(a.during) > to_timestamp(asked.from_epoch)
  and ${isKept}`;

/**
 * Each reads the same ranges. The first two read the tables and their sizes too; the others are given the floor plans
 * in memory, as the platform has them.
 */
export const plainJoins: readonly PlainJoin[] = [
  {
    name: 'tables and allocations, GiST',
    ratioName: 'bulk/tables-and-ranges:p50',
    looksBack: false,
    text: `
select t.restaurant_id, t.table_id, ${ranges}, ${sizes}
from ${asked}
join bench.dining_table t on t.restaurant_id = asked.restaurant_id
left join inventory.allocation a on a.restaurant_id = t.restaurant_id and a.table_id = t.table_id
  and ${overlaps} and ${isKept}`,
  },
  {
    name: 'tables and allocations, covering b-tree',
    ratioName: 'bulk/tables-and-ranges-by-covering-index:p50',
    looksBack: true,
    text: `
with taken as materialized (${allocationsByBTree})
select t.restaurant_id, t.table_id, taken.party_id, taken.covers, taken.starts_at, taken.ends_at, ${sizes}
from bench.dining_table t
left join taken on taken.restaurant_id = t.restaurant_id and taken.table_id = t.table_id
where t.restaurant_id = any($1::integer[])`,
  },
  {
    name: 'allocations alone, GiST',
    // What any ledger has: its ranges under an exclusion constraint, and its floor plans in memory.
    ratioName: 'bulk/ranges:p50',
    looksBack: false,
    text: `
select a.restaurant_id, a.table_id, ${ranges}
from ${asked}
join inventory.allocation a on a.restaurant_id = asked.restaurant_id and ${overlaps} and ${isKept}`,
  },
  {
    name: 'allocations alone, covering b-tree',
    ratioName: 'bulk/ranges-by-covering-index:p50',
    looksBack: true,
    text: allocationsByBTree,
  },
];
