import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCallable, type Life, type LifeDecision, type LifeStep, stepLife } from './operation-life.ts';
import { operationStates } from './registered-operation.ts';

const activate: LifeStep = { kind: 'activate' };
const retire: LifeStep = { kind: 'retire' };
const deprecate = (sunsetOn: string): LifeStep => ({ kind: 'deprecate', sunsetOn });
const june = '2027-06-01';
const july = '2027-07-01';
const life = (state: Life['state'], sunsetOn: string | null = null): Life => ({ state, sunsetOn });

describe('the life of an operation', () => {
  it.each<[Life, LifeStep, LifeDecision]>([
    [life('REGISTERED'), activate, life('ACTIVE')],
    [life('REGISTERED'), deprecate(june), 'impossible'],
    [life('REGISTERED'), retire, life('RETIRED')],
    [life('ACTIVE'), activate, 'unchanged'],
    [life('ACTIVE'), deprecate(june), life('DEPRECATED', june)],
    [life('ACTIVE'), retire, life('RETIRED')],
    [life('DEPRECATED', june), activate, life('ACTIVE')],
    [life('DEPRECATED', june), deprecate(june), 'unchanged'],
    [life('DEPRECATED', june), deprecate(july), life('DEPRECATED', july)],
    [life('DEPRECATED', june), retire, life('RETIRED', june)],
    [life('RETIRED', june), activate, 'impossible'],
    [life('RETIRED'), deprecate(june), 'impossible'],
    [life('RETIRED', june), retire, 'unchanged'],
  ])('%j, %j: %j', (before, step, after) => {
    expect(stepLife(before, step, false)).toEqual(after);
    // Only the way back from the end is for who names the operation.
    const isWayBack = before.state === 'RETIRED' && step.kind === 'activate';
    expect(stepLife(before, step, true)).toEqual(isWayBack ? life('ACTIVE') : after);
  });

  it('has a sunset where it is deprecated, and never becomes REGISTERED again', () => {
    const step = fc.constantFrom(activate, retire, deprecate(june), deprecate(july));
    fc.assert(
      fc.property(fc.array(fc.tuple(step, fc.boolean())), (steps) => {
        let now = life('REGISTERED');
        for (const [taken, isAskedById] of steps) {
          const next = stepLife(now, taken, isAskedById);
          if (next === 'unchanged' || next === 'impossible') continue;
          expect(next).not.toEqual(now);
          expect(next.state).not.toBe('REGISTERED');
          if (next.state === 'DEPRECATED') expect(next.sunsetOn).not.toBeNull();
          if (next.state === 'ACTIVE') expect(next.sunsetOn).toBeNull();
          now = next;
        }
      }),
    );
  });

  it('is called while it is ACTIVE or DEPRECATED', () => {
    expect(operationStates.filter(isCallable)).toEqual(['ACTIVE', 'DEPRECATED']);
  });
});
