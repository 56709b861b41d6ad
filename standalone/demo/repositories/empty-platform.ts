import { advisoryLocks } from '#shared/database/advisory-locks.ts';
import type { Queryable } from '#shared/database/database.ts';

/** Whether no restaurant is known, neither to diners nor to the ledger. */
export const isPlatformEmpty = async (queryable: Queryable): Promise<boolean> => {
  const [row] = await queryable.query<{ is_empty: boolean }>({
    text: `select not exists (select from restaurant.profile)
             and not exists (select from inventory.restaurant) as is_empty`,
    values: [],
  });
  return row?.is_empty ?? false;
};

/** Waits for whoever fills the platform at the moment; until the transaction ends nobody else does. */
export const lockEmptyPlatform = async (transaction: Queryable): Promise<boolean> => {
  await transaction.query({
    text: 'select pg_advisory_xact_lock($1)',
    values: [advisoryLocks.restaurantsInBulk],
  });
  return isPlatformEmpty(transaction);
};
