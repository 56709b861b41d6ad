import { DatabaseError } from 'pg';
import type { Queryable } from '#shared/database/database.ts';

/**
 * Runs a statement that a unique index may refuse: null where it did, and the transaction goes on without it.
 */
export const unlessTaken = async <Result>(
  transaction: Queryable,
  run: () => Promise<Result>,
): Promise<Result | null> => {
  await transaction.query({ text: 'savepoint unless_taken', values: [] });
  try {
    const result = await run();
    await transaction.query({ text: 'release savepoint unless_taken', values: [] });
    return result;
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.code !== '23505') throw error;
    await transaction.query({ text: 'rollback to savepoint unless_taken', values: [] });
    return null;
  }
};
