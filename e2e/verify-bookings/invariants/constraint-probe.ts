import { DatabaseError } from 'pg';
import type { Database } from '#shared/database/database.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { Violation } from './violation.ts';

class BothWritten extends Error {}

/** Two parties at one table at overlapping times, in an evening that nobody else asks for. */
const twoParties = `
insert into inventory.allocation (restaurant_id, party_id, table_id, during, covers)
select $1::integer, gen_random_uuid(), 1, tstzrange(starts_at, starts_at + interval '2 hours'), 1
from unnest(array[timestamptz '2100-01-01 18:00+00', timestamptz '2100-01-01 19:45+00']) as start (starts_at)`;

/** Tries to write a double booking past all other guards; rolled back whatever comes of it. */
export const probeConstraint = async (database: Database, restaurant: RestaurantId): Promise<Violation[]> => {
  try {
    await database.transaction(async (transaction) => {
      await transaction.query({ text: twoParties, values: [restaurant] });
      throw new BothWritten();
    });
  } catch (error) {
    if (error instanceof DatabaseError && error.code === '23P01') return [];
    if (!(error instanceof BothWritten)) throw error;
  }
  return [{ invariant: 'constraint', detail: 'two parties could be written to one table at once' }];
};
