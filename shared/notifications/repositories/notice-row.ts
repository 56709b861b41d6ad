import { noticeId, restaurantId } from '#shared/identifiers/identifiers.ts';
import { type Notice, noticeReason } from '../domain/notice.ts';
import type { NoticeChannel, NoticeKind, NoticeState } from '../domain/notice-kind.ts';

export interface NoticeRow {
  restaurant_id: number;
  notice_id: string;
  subject_id: string;
  kind: NoticeKind;
  channel: NoticeChannel;
  state: NoticeState;
  due_at: Temporal.Instant;
  settled_at: Temporal.Instant | null;
  attempts: number;
  reason: string | null;
}

export const toNotice = (row: NoticeRow): Notice => ({
  restaurantId: restaurantId(row.restaurant_id),
  noticeId: noticeId(row.notice_id),
  subjectId: row.subject_id,
  kind: row.kind,
  channel: row.channel,
  state: row.state,
  dueAt: row.due_at,
  settledAt: row.settled_at,
  attempts: row.attempts,
  reason: noticeReason.parse(row.reason),
});
