import type DataLoader from 'dataloader';
import type { Queryable } from '#shared/database/database.ts';
import { createLoader } from '#shared/graph/create-loader.ts';
import type { PartyId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { Notice } from '#shared/notifications/domain/notice.ts';
import { findNoticesOfReservations } from '#shared/notifications/repositories/notice-repository.ts';

/** Notices by reservation, whoever asks: who may see them is the resolver's to decide. */
export type NoticeLoader = DataLoader<InRestaurant<PartyId>, readonly Notice[], string>;

export const createNoticeLoader = (database: Queryable): NoticeLoader =>
  createLoader<InRestaurant<PartyId>, readonly Notice[], string>(
    'notices',
    async (wanted) => {
      const notices = Map.groupBy(
        await findNoticesOfReservations(database, wanted),
        ({ subjectId }): string => subjectId,
      );
      return wanted.map(({ id }) => notices.get(id) ?? []);
    },
    { cacheKeyFn: ({ restaurantId, id }) => `${restaurantId} ${id}` },
  );
