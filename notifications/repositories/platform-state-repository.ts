import type { Queryable } from '#shared/database/database.ts';
import type { NoticeChannel } from '#shared/notifications/domain/notice-kind.ts';

/** What operators want to know of the database now. */
export interface PlatformState {
  /** Notices that are due and not sent; beyond ten thousand nobody counts. */
  readonly backlog: number;
  /** Of the notice that has been due for longest; 0 where none is. */
  readonly oldestDueSeconds: number;
  /** Sessions of this database that wait for a lock. */
  readonly lockWaits: number;
  readonly longestLockWaitSeconds: number;
}

interface StateRow {
  backlog: number;
  oldest_due: number;
  lock_waits: number;
  longest_lock_wait: number;
}

/** @param channels that somebody sends by: what is for others waits for a sender, and for nobody's attention */
export const readPlatformState = async (
  queryable: Queryable,
  channels: readonly NoticeChannel[],
): Promise<PlatformState> => {
  const [row] = await queryable.query<StateRow>({
    name: 'notification.read_platform_state',
    text: `
with due as (
  (select coalesce(due_since, due_at) as since from notification.notice
    where state = 'PENDING' and channel = any ($1) and due_at <= now() and due_since is null
    order by due_at limit 10000)
  union all
  (select due_since from notification.notice
    where state = 'PENDING' and channel = any ($1) and due_since is not null order by due_since limit 10000)
), waiting as (
  select blocked.waitstart
  from pg_stat_activity session
  left join lateral (select min(waitstart) as waitstart from pg_locks
    where pid = session.pid and not granted) blocked on true
  where session.datname = current_database() and session.wait_event_type = 'Lock'
)
select backlog::integer, coalesce(extract(epoch from now() - oldest), 0)::float8 as oldest_due,
  lock_waits::integer, coalesce(extract(epoch from clock_timestamp() - longest), 0)::float8 as longest_lock_wait
from (select count(*) as backlog, min(since) as oldest from due) as notices,
  (select count(*) as lock_waits, min(waitstart) as longest from waiting) as locks`,
    values: [channels],
  });
  if (row === undefined) throw new Error('no row of the state');
  return {
    backlog: row.backlog,
    oldestDueSeconds: Math.max(0, row.oldest_due),
    lockWaits: row.lock_waits,
    longestLockWaitSeconds: Math.max(0, row.longest_lock_wait),
  };
};
