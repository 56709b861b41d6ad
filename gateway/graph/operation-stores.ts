import type { GatewayConfig } from '@apollo/gateway';
import type { ApolloServerOptions } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { GatewayContext } from '../gateway-context.ts';
import { isWarmingUp } from './warm-up-scope.ts';

type PlannerOptions = NonNullable<GatewayConfig['queryPlannerConfig']>;
type PlanStore = NonNullable<PlannerOptions['cache']>;
type DocumentStore = NonNullable<ApolloServerOptions<GatewayContext>['documentStore']>;

/**
 * As many operations as one generation keeps planned for callers by id; beyond, the longest unused is let go. Each takes
 * about 50 KB with its document, and twice that while a supergraph takes over.
 */
export const warmableOperations = 5_000;
/** For everything else, as JSON: what strangers send. */
const othersBytes = 30 * 1024 * 1024;

const approximateBytes = (value: object) => Buffer.byteLength(JSON.stringify(value));

/**
 * What was put in or found by a warm-up is kept apart from all else: however many documents strangers send, they push
 * out only each other's.
 */
const createStore = <Value extends object>(bytesOf: (value: Value) => number = approximateBytes) => {
  const warm = new LRUCache<string, Value>({ max: warmableOperations });
  const others = new LRUCache<string, Value>({ maxSize: othersBytes, sizeCalculation: bytesOf });
  return {
    get: async (key: string): Promise<Value | undefined> => {
      const kept = warm.get(key);
      if (kept !== undefined) return kept;
      const other = others.get(key);
      if (other === undefined || !isWarmingUp()) return other;
      others.delete(key);
      warm.set(key, other);
      return other;
    },
    set: async (key: string, value: Value): Promise<void> => {
      (isWarmingUp() ? warm : others).set(key, value);
    },
    delete: async (key: string): Promise<boolean> => {
      const wasWarm = warm.delete(key);
      return others.delete(key) || wasWarm;
    },
    clear: (): void => {
      warm.clear();
      others.clear();
    },
  };
};

/** Query plans, by document and operation name. */
export const createPlanStore = (): PlanStore => createStore();

/** Documents that parsed and validated, by their text. */
export const createDocumentStore = (): DocumentStore =>
  // The text stays with what was parsed from it, and is not in its JSON.
  createStore<DocumentNode>(
    (document) => approximateBytes(document) + (document.loc?.source.body.length ?? 0),
  );
