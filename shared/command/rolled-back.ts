import type { Database } from '#shared/database/database.ts';

/** Ends a transaction that is to leave nothing. */
class RolledBack extends Error {
  override readonly name = 'RolledBack';
}

/** Does all of it in one transaction, and then nothing of it. */
export const rolledBack = async <Result>(
  database: Database,
  work: (within: Database) => Promise<Result>,
): Promise<Result> => {
  let done: { readonly result: Result } | undefined;
  try {
    return await database.transaction(async (transaction) => {
      const within: Database = {
        ...database,
        query: transaction.query,
        transaction: (inner) => inner(transaction),
      };
      done = { result: await work(within) };
      throw new RolledBack();
    });
  } catch (error) {
    if (error instanceof RolledBack && done !== undefined) return done.result;
    throw error;
  }
};
