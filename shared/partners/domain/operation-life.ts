import type { OperationState } from './registered-operation.ts';

export type LifeStep =
  | { readonly kind: 'activate' }
  | { readonly kind: 'deprecate'; readonly sunsetOn: string }
  | { readonly kind: 'retire' };

/** How far an operation has come. */
export interface Life {
  readonly state: OperationState;
  readonly sunsetOn: string | null;
}

/** What a step makes of it; `unchanged` where it is so already, `impossible` where no way leads there. */
export type LifeDecision = Life | 'unchanged' | 'impossible';

/** Partners' keys run it. */
export const isCallable = (state: OperationState): boolean => state === 'ACTIVE' || state === 'DEPRECATED';

const deprecate = ({ state, sunsetOn }: Life, asked: string): LifeDecision => {
  if (!isCallable(state)) return 'impossible';
  return state === 'DEPRECATED' && sunsetOn === asked
    ? 'unchanged'
    : { state: 'DEPRECATED', sunsetOn: asked };
};

/**
 * REGISTERED, ACTIVE, DEPRECATED, RETIRED. A deprecation can be taken back, and anything can be retired at once. What
 * is retired comes back only where it is asked for by its id: it may not fit the graph any more.
 */
export const stepLife = (life: Life, step: LifeStep, isAskedById: boolean): LifeDecision => {
  switch (step.kind) {
    case 'activate':
      if (life.state === 'ACTIVE') return 'unchanged';
      if (life.state === 'RETIRED' && !isAskedById) return 'impossible';
      return { state: 'ACTIVE', sunsetOn: null };
    case 'deprecate':
      return deprecate(life, step.sunsetOn);
    case 'retire':
      return life.state === 'RETIRED' ? 'unchanged' : { state: 'RETIRED', sunsetOn: life.sunsetOn };
  }
};
