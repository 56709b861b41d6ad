import type { Queryable } from '#shared/database/database.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { createActivation, type Prepare } from './activation.ts';
import { isCallable } from './domain/operation-life.ts';
import type { RegisteredOperation } from './domain/registered-operation.ts';
import { createInMemoryRegistry } from './in-memory-registry.ts';
import type { RegistrySource } from './registry.ts';
import { RegistryStale } from './registry-stale.ts';
import { readChanges, readRevision } from './repositories/registry-repository.ts';

export interface RegistrySourceOptions {
  readonly database: Queryable;
  readonly log: Logger;
  /** Between one look and the next; a second when left out. */
  readonly intervalMilliseconds?: number;
  /** Of a clock that never goes back. */
  readonly now?: () => number;
}

/** A revoked key is taken nowhere after a minute, also where the database is out of reach. */
const staleAfterMilliseconds = 50_000;
const beforeAnything = -1;

/**
 * Reads the whole registry, then each second what changed, and all of it after a failure. Where the database does not
 * answer it serves what it has for 50 seconds.
 */
export const openRegistrySource = async ({
  database,
  log,
  intervalMilliseconds = 1_000,
  now = () => performance.now(),
}: RegistrySourceOptions): Promise<RegistrySource> => {
  const prepares: Prepare[] = [];
  let registry = createInMemoryRegistry();
  let activation = createActivation(registry, prepares, log);
  let seen = beforeAnything;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let isFailing = false;

  /** Everything, in place of what was there; what was not callable before is prepared first, as after any change. */
  const load = async () => {
    const { partners, keys, operations } = await readChanges(database, beforeAnything);
    const loaded = createInMemoryRegistry();
    for (const partner of partners) loaded.takePartner(partner);
    for (const key of keys) loaded.takeKey(key);
    const wasCallable = ({ partnerId, documentId }: RegisteredOperation) => {
      const before = registry.operation(partnerId, documentId);
      return before !== undefined && isCallable(before.state);
    };
    for (const operation of operations) if (wasCallable(operation)) loaded.takeOperation(operation);
    activation = createActivation(loaded, prepares, log);
    activation.take(operations.filter((operation) => !wasCallable(operation)));
    registry = loaded;
  };

  /** What is changed meanwhile is left for the next look: it would be prepared twice. */
  const loadChanged = async (revision: number) => {
    const { partners, keys, operations } = await readChanges(database, seen, revision);
    for (const partner of partners) registry.takePartner(partner);
    for (const key of keys) registry.takeKey(key);
    activation.take(operations);
  };

  const look = async () => {
    const began = now();
    const revision = await readRevision(database);
    // An earlier one than before is another database's, such as a backup's. After a failure it may be another one with
    // any revision: a stand-by that had not seen the last changes, and was given others since.
    if (seen === beforeAnything || revision < seen || isFailing) await load();
    else if (revision > seen) await loadChanged(revision);
    seen = revision;
    lookedAt = began;
  };

  await look();

  const lookAgain = async () => {
    try {
      await look();
      if (isFailing) log.info('the partner registry can be read again');
      isFailing = false;
    } catch (error) {
      if (!isFailing) log.warn({ error }, 'the partner registry cannot be read');
      isFailing = true;
    }
  };

  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();
  const schedule = () => {
    if (isClosed) return;
    timer = setTimeout(() => {
      looking = lookAgain().finally(schedule);
    }, intervalMilliseconds).unref();
  };
  schedule();

  return {
    current: () => {
      const age = now() - lookedAt;
      if (age > staleAfterMilliseconds) throw new RegistryStale(Math.floor(age / 1_000));
      return registry;
    },
    onActivated: (prepare) => {
      prepares.push(prepare);
    },
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      await looking;
    },
  };
};
