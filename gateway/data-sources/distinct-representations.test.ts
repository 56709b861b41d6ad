import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctRepresentations, fanOut } from './distinct-representations.ts';

interface Representation {
  readonly __typename: string;
  readonly id: string;
}

/** A subgraph that finds everything but id 0, and complains of id 1. */
const resolve = (representations: readonly unknown[]) => {
  const known = representations.filter(
    (value): value is Representation => typeof value === 'object' && value !== null && 'id' in value,
  );
  return {
    data: { _entities: known.map(({ id }) => (id === '0' ? null : { name: { of: id } })) },
    errors: known.flatMap(({ id }, place) =>
      id === '1' ? [{ message: 'no', path: ['_entities', place, 'name'] }] : [],
    ),
  };
};

const representations = fc.array(
  fc.integer({ min: 0, max: 4 }).map((id): Representation => ({ __typename: 'Restaurant', id: String(id) })),
);

describe('representations', () => {
  it('give the same result without their repetitions', () => {
    fc.assert(
      fc.property(representations, (all) => {
        const distinct = distinctRepresentations(all);
        if (distinct === undefined) {
          expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
          return;
        }
        expect(distinct.representations.length).toBeLessThan(all.length);
        const result = fanOut(resolve(distinct.representations), distinct.placeOf);
        const expected = resolve(all);
        expect(result.data).toEqual(expected.data);
        expect(new Set(result.errors)).toEqual(new Set(expected.errors));
      }),
    );
  });

  it('become entities that share nothing', () => {
    const same = { __typename: 'Restaurant', id: '2' };
    const distinct = distinctRepresentations([same, { ...same }]);
    const { data } = fanOut(resolve(distinct?.representations ?? []), distinct?.placeOf ?? []);
    const entities = data?._entities;
    if (!Array.isArray(entities)) throw new Error('no entities');
    expect(entities[0]).toEqual(entities[1]);
    expect(entities[0].name).not.toBe(entities[1].name);
  });

  it('stay what they are where there is no data, and where an error is of none of them', () => {
    const errors = [{ message: 'no' }, { message: 'no', path: ['other'] }];
    expect(fanOut({ data: null, errors }, [0, 0])).toEqual({ data: null, errors });
  });
});
