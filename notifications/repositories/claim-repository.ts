import type { Queryable } from '#shared/database/database.ts';
import { noticeId, restaurantId } from '#shared/identifiers/identifiers.ts';
import type { NoticeReason } from '#shared/notifications/domain/notice.ts';
import type { NoticeChannel, NoticeKind, NoticeState } from '#shared/notifications/domain/notice-kind.ts';
import type { CarriedContext } from '#shared/telemetry/carried-context.ts';
import type { ClaimedNotice } from '../domain/claimed-notice.ts';

interface ClaimedRow {
  restaurant_id: number;
  notice_id: string;
  subject_id: string;
  kind: NoticeKind;
  channel: NoticeChannel;
  recipient: number;
  occasion: string;
  sequence: number | null;
  attempts: number;
  due_since: Temporal.Instant;
  trace_context: CarriedContext | null;
}

/** A claimed notice, and the trace that it belongs to. */
export type TracedNotice = ClaimedNotice & { readonly traceContext: CarriedContext | null };

const toClaimed = (row: ClaimedRow): TracedNotice => ({
  restaurantId: restaurantId(row.restaurant_id),
  noticeId: noticeId(row.notice_id),
  subjectId: row.subject_id,
  kind: row.kind,
  channel: row.channel,
  recipient: row.recipient,
  occasion: row.occasion,
  sequence: row.sequence,
  attempts: row.attempts,
  dueSince: row.due_since,
  traceContext: row.trace_context,
});

export interface ClaimRequest {
  readonly channel: NoticeChannel;
  readonly most: number;
  readonly now: Temporal.Instant;
  /** Until when nobody else takes them; whoever dies meanwhile loses them then. */
  readonly leaseUntil: Temporal.Instant;
}

/**
 * Takes what is due, for as long as a lease: no two workers take the same, and of one subject, channel and recipient
 * nothing is taken while something earlier is on its way.
 */
export const claimDue = async (
  queryable: Queryable,
  { channel, most, now, leaseUntil }: ClaimRequest,
): Promise<TracedNotice[]> => {
  const rows = await queryable.query<ClaimedRow>({
    name: 'notification.claim_due',
    text: `
with due as materialized (
  select n.restaurant_id, n.notice_id from notification.notice n
  where n.channel = $1 and n.state = 'PENDING' and n.due_at <= $3::timestamptz
    and (n.sequence is null or not exists (
      select from notification.notice earlier
      where earlier.restaurant_id = n.restaurant_id and earlier.subject_id = n.subject_id
        and earlier.channel = n.channel and earlier.recipient = n.recipient and earlier.state = 'PENDING'
        and earlier.sequence < n.sequence))
  order by n.due_at
  limit $2
  for update of n skip locked
)
update notification.notice n set due_at = $4::timestamptz, attempts = n.attempts + 1,
  due_since = coalesce(n.due_since, n.due_at)
from due where n.restaurant_id = due.restaurant_id and n.notice_id = due.notice_id
returning n.restaurant_id, n.notice_id, n.subject_id, n.kind, n.channel, n.recipient, n.occasion, n.sequence, n.attempts,
  n.due_since, n.trace_context`,
    values: [channel, most, now.toString(), leaseUntil.toString()],
  });
  return rows.map(toClaimed);
};

/** What became of a notice in the end. */
export interface Settlement {
  readonly notice: ClaimedNotice;
  readonly state: Exclude<NoticeState, 'PENDING'>;
  readonly reason: NoticeReason | null;
}

/** The end of notices, unless somebody else came to one meanwhile; one statement for any number. */
export const settleNotices = async (
  queryable: Queryable,
  settlements: readonly Settlement[],
): Promise<void> => {
  await queryable.query({
    name: 'notification.settle_notices',
    text: `
update notification.notice n
set state = settled.state, reason = settled.reason, settled_at = moment.at, due_at = moment.at,
  due_since = null
from unnest($1::integer[], $2::uuid[], $3::text[], $4::text[]) as settled (restaurant_id, notice_id, state, reason),
  (select date_trunc('milliseconds', statement_timestamp()) as at) moment
where n.restaurant_id = settled.restaurant_id and n.notice_id = settled.notice_id and n.state = 'PENDING'`,
    values: [
      settlements.map(({ notice }) => notice.restaurantId),
      settlements.map(({ notice }) => notice.noticeId),
      settlements.map(({ state }) => state),
      settlements.map(({ reason }) => reason),
    ],
  });
};

export interface Postponement {
  readonly until: Temporal.Instant;
  /** Null where nothing failed. */
  readonly reason: NoticeReason | null;
  /** Whether anything was tried: what was not costs no attempt. */
  readonly wasTried: boolean;
  /** Whether it is late from now on; not where it is put off for a better time. */
  readonly isLate: boolean;
}

export const postponeNotice = async (
  queryable: Queryable,
  { restaurantId: restaurant, noticeId: id }: ClaimedNotice,
  { until, reason, wasTried, isLate }: Postponement,
): Promise<void> => {
  await queryable.query({
    name: 'notification.postpone_notice',
    text: `
update notification.notice
set due_at = $3, reason = coalesce($4, reason), attempts = attempts - case when $5 then 0 else 1 end,
  due_since = case when $6 then due_since end
where restaurant_id = $1 and notice_id = $2 and state = 'PENDING'`,
    values: [restaurant, id, until.toString(), reason, wasTried, isLate],
  });
};
