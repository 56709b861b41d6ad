import DataLoader from 'dataloader';
import { traced } from '#shared/telemetry/traced.ts';

/**
 * A DataLoader whose batches are spans, one each however many keys, by the GraphQL working group's draft of semantic
 * conventions. It is under the resolver that asked first.
 * @param name what is loaded, in plural
 */
export const createLoader = <Key, Value, CacheKey = Key>(
  name: string,
  load: (keys: readonly Key[]) => Promise<readonly (Value | Error)[]>,
  options?: DataLoader.Options<Key, Value, CacheKey>,
): DataLoader<Key, Value, CacheKey> =>
  new DataLoader(
    traced(
      {
        name: `GraphQL DataLoader Batch ${name}`,
        before: (keys) => ({
          'graphql.processing.type': 'dataloader_batch',
          'graphql.dataloader.name': name,
          'graphql.dataloader.batch.size': keys.length,
        }),
      },
      load,
    ),
    { ...options, name },
  );
