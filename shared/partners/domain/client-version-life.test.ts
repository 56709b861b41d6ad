import { expect, it } from 'vitest';
import { clientVersionStates, keepsFrom, stateAfter } from './client-version-life.ts';
import type { LifeStep } from './operation-life.ts';

it.each<[LifeStep, string, string[]]>([
  [{ kind: 'activate' }, 'LIVE', []],
  [{ kind: 'deprecate', sunsetOn: '2027-06-01' }, 'DEPRECATED', ['LIVE']],
  [{ kind: 'retire' }, 'RETIRED', ['LIVE', 'DEPRECATED']],
])('%j makes a version %s, and others that are %j keep what they call', (step, after, keepers) => {
  expect(stateAfter(step)).toBe(after);
  expect(clientVersionStates.filter((state) => keepsFrom(step, { clientVersion: '1', state }))).toEqual(
    keepers,
  );
});
