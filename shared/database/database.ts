import { setTimeout } from 'node:timers/promises';
import {
  DatabaseError,
  Pool,
  type PoolClient,
  type PoolConfig,
  type QueryConfig,
  type QueryResultRow,
  types,
} from 'pg';
import { observePool } from '#shared/telemetry/metrics/observe-pool.ts';
import { traced } from '#shared/telemetry/traced.ts';
import { together } from './together.ts';

/** SQL and its values; with a name it is prepared once a connection. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Whatever can run a statement: the pool, or one transaction. */
export interface Queryable {
  query<Row extends QueryResultRow>(statement: Statement): Promise<Row[]>;
}

/** What a transaction ends with, when all its other work is done. */
export interface Ending {
  /** Sent together with the commit: rows that many want are locked for no longer than that takes. */
  readonly last: () => Statement;
  /** Called once all of it has committed. Must not throw. */
  readonly committed: () => void;
}

/** One transaction. */
export interface Transaction extends Queryable {
  /** Of one that is rolled back, or tried again, nothing comes. */
  endWith(ending: Ending): void;
}

export interface TransactionOptions {
  readonly repeatable?: boolean;
  /** For work in bulk: how long each statement may take, in place of the ten seconds that serve a request. */
  readonly statementDeadlineMilliseconds?: number;
}

export interface DatabaseOptions {
  /** Of every statement, in place of the ten seconds that serve a request: for those who vacuum, for instance. */
  readonly statementDeadlineMilliseconds?: number;
}

export interface Database extends Queryable {
  /**
   * Runs the work in one transaction and commits. Serialization failures and deadlocks (40001, 40P01) are tried
   * again on a new transaction; so is a lost connection when the work says it is repeatable, that is, when it
   * reads back by an idempotency key stored in the same transaction, until a request's ten seconds are over.
   */
  transaction<Result>(
    work: (transaction: Transaction) => Promise<Result>,
    options?: TransactionOptions,
  ): Promise<Result>;
  /** Throws where the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

const statementTimeoutMilliseconds = 10_000;
/** The server cancels a statement that exceeds its deadline; one that does not even do that is given up then. */
const clientPatienceMilliseconds = 2_000;
/** Of a transaction that the server rolled back for another's sake. */
const attempts = 5;

/** A database that restarts is back within seconds: longer and longer, and not all processes at once. */
const pauseMilliseconds = (attempt: number): number =>
  Math.min(1_000, 25 * 2 ** Math.min(attempt, 6)) * (0.5 + Math.random());

const timestampWithTimeZone = 1184;
const date = 1082;
const bigInteger = 20;
const instantFromText = (text: string) => Temporal.Instant.from(text.replace(' ', 'T'));

/** timestamptz as Temporal.Instant, date as YYYY-MM-DD, bigint as number; everything else as pg does it. */
const getTypeParser = (oid: number, format?: 'text' | 'binary') => {
  if (format !== 'binary') {
    if (oid === timestampWithTimeZone) return instantFromText;
    if (oid === date) return String;
    if (oid === bigInteger) return Number;
  }
  return format === 'binary' ? types.getTypeParser(oid, 'binary') : types.getTypeParser(oid, 'text');
};

/** How every connection of the platform is set up; a statement that exceeds the deadline is cancelled there. */
export const connectionSettings = (url: string): PoolConfig => ({
  connectionString: url,
  application_name: 'tablegraph',
  connectionTimeoutMillis: 30_000,
  statement_timeout: statementTimeoutMilliseconds,
  query_timeout: statementTimeoutMilliseconds + clientPatienceMilliseconds,
  idle_in_transaction_session_timeout: 30_000,
  // Statements that are sent without waiting for each other travel together; they are done in order all the same.
  pipeline: true,
  options: '-c TimeZone=UTC -c pg_trgm.word_similarity_threshold=0.5',
  types: { getTypeParser },
});

const isRolledBack = (error: unknown) =>
  error instanceof DatabaseError && (error.code === '40001' || error.code === '40P01');

/** Class 57P are shutdowns; without a DatabaseError it was the socket. */
const isConnectionLost = (error: unknown) =>
  error instanceof DatabaseError
    ? (error.code?.startsWith('57P') ?? false)
    : error instanceof Error &&
      /terminat|timeout|ECONN|EPIPE|socket|closed|not queryable/i.test(error.message);

/** After a server's own refusal the connection is sound; after anything else nobody knows what is under way there. */
const isRefusal = (error: unknown) => error instanceof DatabaseError && !isConnectionLost(error);

const run = async <Row extends QueryResultRow>(
  client: PoolClient,
  statement: Statement,
  deadlineMilliseconds: number,
): Promise<Row[]> => {
  // pg reads it, though its types do not have it.
  const config: QueryConfig & { query_timeout: number } = {
    ...statement,
    values: [...statement.values],
    query_timeout: deadlineMilliseconds + clientPatienceMilliseconds,
  };
  return (await client.query<Row>(config)).rows;
};

export const openDatabase = (
  url: string,
  poolSize: number,
  onIdleError: (error: Error) => void,
  { statementDeadlineMilliseconds = statementTimeoutMilliseconds }: DatabaseOptions = {},
): Database => {
  const pool = new Pool({
    ...connectionSettings(url),
    max: poolSize,
    statement_timeout: statementDeadlineMilliseconds,
    query_timeout: statementDeadlineMilliseconds + clientPatienceMilliseconds,
  });
  const endObserving = observePool(pool, url, poolSize);
  pool.on('error', onIdleError);
  // A checked-out client that loses its socket emits too; its query rejects with the same error.
  pool.on('connect', (client) => client.on('error', () => {}));

  /** A span only where one has to wait for others: that is what is guilty then, and no statement. */
  const waitForConnection = traced({ name: 'database.wait_for_connection' }, () => pool.connect());
  const connect = () =>
    pool.idleCount === 0 && pool.totalCount >= poolSize ? waitForConnection() : pool.connect();

  /** A connection that is not sound after an error is closed, and not given to the next one. */
  const withClient = async <Result>(
    work: (client: PoolClient) => Promise<Result>,
    isSoundAfter: (error: unknown) => boolean,
  ): Promise<Result> => {
    const client = await connect();
    try {
      const result = await work(client);
      client.release();
      return result;
    } catch (error) {
      client.release(!isSoundAfter(error));
      throw error;
    }
  };

  const transactionOnce = async <Result>(
    work: (transaction: Transaction) => Promise<Result>,
    deadlineMilliseconds: number,
  ): Promise<Result> => {
    const endings: Ending[] = [];
    const result = await withClient(
      async (client) => {
        const query: Queryable['query'] = (statement) => run(client, statement, deadlineMilliseconds);
        await client.query('begin');
        try {
          if (deadlineMilliseconds !== statementDeadlineMilliseconds)
            await client.query(`set local statement_timeout = ${Math.ceil(deadlineMilliseconds)}`);
          const done = await work({ query, endWith: (ending) => endings.push(ending) });
          // Where one of the last fails, the commit that follows it rolls back.
          await together(...endings.map(({ last }) => query(last())), client.query('commit'));
          return done;
        } catch (error) {
          if (!isConnectionLost(error)) await client.query('rollback');
          throw error;
        }
        // What was rolled back is sound, also where the work itself threw.
      },
      (error) => !isConnectionLost(error),
    );
    for (const { committed } of endings) committed();
    return result;
  };

  return {
    query: (statement) =>
      withClient((client) => run(client, statement, statementDeadlineMilliseconds), isRefusal),
    transaction: async (work, options = {}) => {
      const giveUpAt = performance.now() + statementTimeoutMilliseconds;
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await transactionOnce(
            work,
            options.statementDeadlineMilliseconds ?? statementDeadlineMilliseconds,
          );
        } catch (error) {
          if (isRolledBack(error) && attempt < attempts) continue;
          if (options.repeatable !== true || !isConnectionLost(error)) throw error;
          const pause = pauseMilliseconds(attempt);
          if (performance.now() + pause > giveUpAt) throw error;
          await setTimeout(pause);
        }
      }
    },
    ping: async () => {
      await withClient((client) => client.query('select 1'), isRefusal);
    },
    close: () => {
      endObserving();
      return pool.end();
    },
  };
};
