import type { Pool } from 'pg';
import { observe } from './instruments.ts';

interface Counted {
  readonly pool: Pick<Pool, 'totalCount' | 'idleCount' | 'waitingCount'>;
  readonly most: number;
}

/** Of this process, by name: two of one database are counted together. */
const poolsByName = new Map<string, Set<Counted>>();

/** Host and database alone: addresses hold passwords. */
const nameOf = (url: string): string => {
  if (!URL.canParse(url)) return 'unknown';
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
};

/** @param count what of a pool is counted, by its state where it has one */
const observeOf = (
  name: string,
  unit: string,
  description: string,
  count: (pool: Counted) => number,
  state?: string,
) =>
  observe({ name, unit, description, kind: 'upDownCounter' }, (result) => {
    for (const [poolName, pools] of poolsByName)
      result.observe(
        [...pools].reduce((sum, pool) => sum + count(pool), 0),
        {
          'db.client.connection.pool.name': poolName,
          ...(state === undefined ? {} : { 'db.client.connection.state': state }),
        },
      );
  });

const observeAll = () => {
  const byState = ['db.client.connection.count', '{connection}', 'Connections by their state'] as const;
  observeOf(...byState, ({ pool }) => pool.totalCount - pool.idleCount, 'used');
  observeOf(...byState, ({ pool }) => pool.idleCount, 'idle');
  observeOf(
    'db.client.connection.max',
    '{connection}',
    'Connections that a pool may open',
    ({ most }) => most,
  );
  observeOf(
    'db.client.connection.pending_requests',
    '{request}',
    'Requests that wait for a connection',
    ({ pool }) => pool.waitingCount,
  );
};

let isObserved = false;

/** Tells of a pool whenever metrics are collected. @returns what ends it */
export const observePool = (pool: Counted['pool'], url: string, most: number): (() => void) => {
  if (!isObserved) observeAll();
  isObserved = true;
  const name = nameOf(url);
  const pools = poolsByName.getOrInsertComputed(name, () => new Set());
  const counted: Counted = { pool, most };
  pools.add(counted);
  return () => {
    pools.delete(counted);
    if (pools.size === 0) poolsByName.delete(name);
  };
};
