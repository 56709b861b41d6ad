import type { GraphGeneration } from './graph-generation.ts';

/** A generation, and how much is under way in it. */
export interface CountedGraph {
  readonly graph: GraphGeneration;
  use<Result>(work: (graph: GraphGeneration) => Promise<Result>): Promise<Result>;
  /** Once nothing is under way; for a generation that gets no new work. */
  idle(): Promise<void>;
}

export const countUses = (graph: GraphGeneration): CountedGraph => {
  let underWay = 0;
  const ended = Promise.withResolvers<void>();
  let isAwaited = false;
  const settle = () => {
    if (isAwaited && underWay === 0) ended.resolve();
  };
  return {
    graph,
    use: async (work) => {
      underWay += 1;
      try {
        return await work(graph);
      } finally {
        underWay -= 1;
        settle();
      }
    },
    idle: () => {
      isAwaited = true;
      settle();
      return ended.promise;
    },
  };
};
