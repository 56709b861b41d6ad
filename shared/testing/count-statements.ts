import type { Database, Statement } from '#shared/database/database.ts';

/** The database, and what was asked of it outside transactions, in order. */
export const countStatements = (database: Database): { database: Database; statements: Statement[] } => {
  const statements: Statement[] = [];
  return {
    statements,
    database: {
      ...database,
      query: (statement) => {
        statements.push(statement);
        return database.query(statement);
      },
    },
  };
};
