import DataLoader from 'dataloader';
import type { Database } from '#shared/database/database.ts';
import { partyId } from '#shared/identifiers/identifiers.ts';
import type { FeedChange } from '#shared/live-feed/domain/feed-change.ts';
import type { Publish } from '#shared/live-feed/feed-publisher.ts';
import type { RestaurantNoticeKind } from '#shared/notifications/domain/notice-kind.ts';
import type { ClaimedNotice } from '../domain/claimed-notice.ts';
import type { NoticedContent } from '../domain/noticed-content.ts';
import type { GuardedSender } from './guarded-sender.ts';

/** What a restaurant's dashboard is told: which reservation, and what became of it. */
export interface DashboardNotice {
  readonly kind: RestaurantNoticeKind;
  readonly claimed: ClaimedNotice;
  readonly content: NoticedContent;
}

export interface DashboardSenderParts {
  readonly database: Database;
  readonly publish: Publish;
}

/** What is said within some milliseconds is said together: each transaction is a commit. */
const sayTogether = ({ database, publish }: DashboardSenderParts) =>
  new DataLoader<FeedChange, null>(
    async (changes) => {
      await database.transaction(async (transaction) => publish(transaction, changes));
      return changes.map(() => null);
    },
    { cache: false, maxBatchSize: 100, batchScheduleFn: (write) => setTimeout(write, 10) },
  );

/** By the live feed, which keeps it for whoever looks within a day: it is taken once it is committed there. */
export const createDashboardSender = (parts: DashboardSenderParts): GuardedSender<DashboardNotice> => {
  const said = sayTogether(parts);
  return {
    provider: 'live-feed',
    state: 'closed',
    send: async ({ kind, claimed, content: { reservation } }) => {
      if (reservation === null) throw new Error('a notice of no reservation');
      await said.load({
        kind: 'NOTICE',
        restaurantId: claimed.restaurantId,
        reservationId: partyId(claimed.subjectId),
        noticeId: claimed.noticeId,
        notice: kind,
        serviceDates: [reservation.serviceDate.toString()],
      });
      return { kind: 'accepted' };
    },
    onStateChange: () => () => {},
    close: async () => {},
  };
};
