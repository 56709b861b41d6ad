import {
  CreateReservationDocument,
  RestaurantAvailabilityDocument,
  SearchDocument,
} from '#schema/operations/generated/graphql.ts';
import { findFreeSlot, guest, key, vienna } from '../booking.ts';
import type { Platform } from '../platform.ts';

/** Has happen what makes each span and metric of the contract but those that come by the clock. */
export const driveEverything = async (platform: Platform): Promise<void> => {
  const { wish } = await findFreeSlot(platform, { partySize: 2 });
  const { restaurantId: id, date, time, partySize } = wish;
  await platform.query(SearchDocument, {
    input: {
      near: vienna.near,
      radiusKm: 20,
      date,
      time,
      partySize,
      cuisines: ['italian'],
      priceLevels: [2, 3],
    },
  });
  await platform.query(RestaurantAvailabilityDocument, { id, date, time, partySize });
  const token = await platform.token('diner', 'contract-diner');
  for (const size of [partySize, 50]) {
    const input = {
      ...wish,
      partySize: size,
      idempotencyKey: key(),
      guest,
      specialRequests: 'a quiet table',
    };
    await platform.query(CreateReservationDocument, { input }, { token });
  }
};
