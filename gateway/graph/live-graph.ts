import { withinDeadline } from '#shared/http/within-deadline.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { type CountedGraph, countUses } from './counted-graph.ts';
import { createGraph, type GraphGeneration, type GraphOptions } from './graph-generation.ts';
import { planKey, type WarmableOperation } from './warm-up.ts';

export interface LiveGraphOptions extends GraphOptions {
  /** Whatever is called by its id, as last known; all of it is planned before a supergraph takes over. */
  readonly callableOperations: () => Iterable<WarmableOperation>;
  /** How long a generation that was replaced waits for what is under way in it. */
  readonly drainMilliseconds?: number;
}

/**
 * How a replacement ended:
 * - `replaced`: requests that begin now see the new supergraph.
 * - `unchanged`: it is the one that is executed already.
 * - `refused`: it cannot be executed; the log says why. The old one goes on.
 * - `superseded`: a later one, or the end, came before this one's turn.
 */
export type Replacement = 'replaced' | 'unchanged' | 'refused' | 'superseded';

/** The graph that requests are answered from, whichever supergraph it has just now. */
export interface LiveGraph {
  /** For a look at it, or a call that begins at once; whoever waits in between uses `use`. */
  current(): GraphGeneration;
  /** Does the work with the current generation, which stays open until the work has ended. */
  use<Result>(work: (graph: GraphGeneration) => Promise<Result>): Promise<Result>;
  /** Plans all callable operations; isWarm from then on. */
  warmUp(): Promise<void>;
  /** Whether no callable operation has to wait for its plan: not before the first warm-up has ended. */
  isWarm(): boolean;
  /** Plans operations that are about to become callable, also for a supergraph that is about to take over. */
  prepare(operations: Iterable<WarmableOperation>): Promise<void>;
  /**
   * Loads a supergraph, plans all callable operations on it and lets it take over; requests under way end where they
   * began. One at a time; of those that wait the last is taken.
   */
  replace(supergraphSdl: string): Promise<Replacement>;
  /** Ends warm-ups first; what is under way is waited for as long as after a replacement. */
  close(): Promise<void>;
}

const usualDrainMilliseconds = 30_000;

/** Waits until nothing that it was asked is under way; what lasts longer is still answered, but no longer waited for. */
const retire = async ({ graph, idle }: CountedGraph, log: Logger, drainMilliseconds: number) => {
  try {
    await withinDeadline(idle(), drainMilliseconds, () => new Error('drain deadline'));
  } catch {
    log.warn({ drainMilliseconds }, 'operations of a supergraph that ends are still under way');
  }
  await graph.close().catch((error) => log.error({ error }, 'a supergraph could not be closed'));
};

/**
 * Answers from the first supergraph at once; call warmUp when the callable operations are known.
 * @throws Error where that supergraph is none that can be executed
 */
export const createLiveGraph = async (options: LiveGraphOptions): Promise<LiveGraph> => {
  const { log, callableOperations, drainMilliseconds = usualDrainMilliseconds } = options;
  let live = countUses(await createGraph(options));
  let liveSdl = options.supergraphSdl;
  let isWarm = false;
  let isClosed = false;
  /** What is about to take over. */
  let coming: GraphGeneration | undefined;
  let waiting: ({ readonly supergraphSdl: string } & PromiseWithResolvers<Replacement>) | undefined;
  let replacing: Promise<void> | undefined;
  const retiring = new Set<Promise<void>>();

  const load = async (supergraphSdl: string): Promise<GraphGeneration | undefined> => {
    try {
      return await createGraph({ ...options, supergraphSdl });
    } catch (error) {
      log.error({ error }, 'supergraph refused');
      return undefined;
    }
  };

  /** Until there is none left: some may become callable meanwhile. */
  const warmUpAll = async (graph: GraphGeneration) => {
    const known = new Set<string>();
    for (;;) {
      const fresh = [...callableOperations()].filter((operation) => !known.has(planKey(operation)));
      if (fresh.length === 0 || isClosed) return;
      for (const operation of fresh) known.add(planKey(operation));
      await graph.warmUp(fresh);
    }
  };

  const takeOver = (graph: GraphGeneration, supergraphSdl: string) => {
    const replaced = live;
    live = countUses(graph);
    liveSdl = supergraphSdl;
    isWarm = true;
    const retired = retire(replaced, log, drainMilliseconds).finally(() => retiring.delete(retired));
    retiring.add(retired);
    log.info('supergraph replaced');
  };

  const replaceNow = async (supergraphSdl: string): Promise<Replacement> => {
    if (isClosed) return 'superseded';
    if (supergraphSdl === liveSdl) return 'unchanged';
    coming = await load(supergraphSdl);
    if (coming === undefined) return 'refused';
    const graph = coming;
    try {
      await warmUpAll(graph);
    } catch (error) {
      await graph.close();
      throw error;
    } finally {
      coming = undefined;
    }
    if (isClosed) {
      await graph.close();
      return 'superseded';
    }
    takeOver(graph, supergraphSdl);
    return 'replaced';
  };

  const replaceWaiting = async () => {
    while (waiting !== undefined) {
      const { supergraphSdl, resolve, reject } = waiting;
      waiting = undefined;
      await replaceNow(supergraphSdl).then(resolve, reject);
    }
    replacing = undefined;
  };

  return {
    current: () => live.graph,
    use: (work) => live.use(work),
    warmUp: async () => {
      await warmUpAll(live.graph);
      isWarm = true;
    },
    isWarm: () => isWarm,
    prepare: async (operations) => {
      const all = [...operations];
      const prepared = new Set<GraphGeneration>();
      for (;;) {
        const graph = [live.graph, coming].find((one) => one !== undefined && !prepared.has(one));
        if (graph === undefined) return;
        prepared.add(graph);
        await graph.warmUp(all);
      }
    },
    replace: (supergraphSdl) => {
      waiting?.resolve('superseded');
      waiting = { supergraphSdl, ...Promise.withResolvers<Replacement>() };
      const { promise } = waiting;
      replacing ??= replaceWaiting();
      return promise;
    },
    close: async () => {
      isClosed = true;
      await coming?.close();
      await replacing;
      await Promise.all([...retiring, retire(live, log, drainMilliseconds)]);
    },
  };
};
