import { join } from 'node:path';
import {
  CreateReservationDocument,
  RestaurantAvailabilityDocument,
  SearchDocument,
} from '#schema/operations/generated/graphql.ts';
import { openDatabase } from '#shared/database/database.ts';
import { openEmbeddedPostgres } from '#shared/database/embedded/embedded-postgres.ts';
import { findFreeSlot, guest, key, vienna } from '../booking.ts';
import type { Platform } from '../platform.ts';

/** As if days of the demo data had only just ended: those are what the worker counts no-shows of. */
const endServiceDays = async ({ dataDirectory }: Platform) => {
  const server = await openEmbeddedPostgres({ directory: join(dataDirectory, 'postgres') });
  const database = openDatabase(server.url, 1, () => {});
  try {
    await database.query({
      text: `
update reservation.closed_service_day set is_counted = false, closed_at = now()
where service_date = (select max(service_date) from reservation.closed_service_day)`,
      values: [],
    });
  } finally {
    await database.close();
    await server.stop();
  }
};

/** Of a cluster: has happen what makes each span and metric of the contract. */
export const driveEverything = async (platform: Platform): Promise<void> => {
  await endServiceDays(platform);
  // It counts when it starts, and every minute.
  process.kill(platform.member('worker').processId, 'SIGTERM');
  await platform.said(/worker is back/, 20_000);
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
