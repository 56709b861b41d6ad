import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#shared/database/database.ts';
import { partyId, restaurantId, viewerId } from '#shared/identifiers/identifiers.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { findVisit, recordVisit, type Visit } from './visit-repository.ts';

let database: Database;
beforeAll(async () => {
  ({ database } = await createTestDatabase());
});

const visit: Visit = {
  restaurantId: restaurantId(1),
  partyId: partyId('01890000-0000-7000-8000-000000000001'),
  dinerId: viewerId('alice'),
  dinedOn: Temporal.PlainDate.from('2024-02-29'),
  seatedAt: Temporal.Instant.from('2024-02-29T18:05:00.123456Z'),
};

describe('visits', () => {
  it('come back as they were recorded, once, in their restaurant only', async () => {
    expect(await findVisit(database, visit.restaurantId, visit.partyId)).toBeNull();
    await recordVisit(database, visit);
    await recordVisit(database, { ...visit, dinerId: viewerId('bob') });
    const found = await findVisit(database, visit.restaurantId, visit.partyId);
    expect({ ...found, dinedOn: String(found?.dinedOn), seatedAt: String(found?.seatedAt) }).toEqual({
      ...visit,
      dinedOn: '2024-02-29',
      seatedAt: '2024-02-29T18:05:00.123456Z',
    });
    expect(await findVisit(database, restaurantId(2), visit.partyId)).toBeNull();
  });
});
