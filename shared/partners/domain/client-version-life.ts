import type { LifeStep } from './operation-life.ts';

/** Released versions of an app call what they were built with, for as long as somebody has them installed. */
export const clientVersionStates = ['LIVE', 'DEPRECATED', 'RETIRED'] as const;
export type ClientVersionState = (typeof clientVersionStates)[number];

export interface ClientVersion {
  readonly clientVersion: string;
  readonly state: ClientVersionState;
}

export const stateAfter = (step: LifeStep): ClientVersionState => {
  switch (step.kind) {
    case 'activate':
      return 'LIVE';
    case 'deprecate':
      return 'DEPRECATED';
    case 'retire':
      return 'RETIRED';
  }
};

/** Whether a version that calls an operation keeps it as it is when another version takes that step. */
export const keepsFrom = (step: LifeStep, { state }: ClientVersion): boolean => {
  switch (step.kind) {
    case 'activate':
      return false;
    case 'deprecate':
      return state === 'LIVE';
    case 'retire':
      return state !== 'RETIRED';
  }
};
