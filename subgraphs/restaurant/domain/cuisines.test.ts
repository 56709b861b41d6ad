import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseCuisine, readCuisines } from './cuisines.ts';

describe('readCuisines', () => {
  it.each([
    [undefined, []],
    ['sushi', ['sushi']],
    ['pizza;italian', ['pizza', 'italian']],
    ['Italian, pizza,ITALIAN', ['italian', 'pizza']],
    ['italian_pizza', ['italian', 'pizza']],
    ['middle_eastern', ['middle eastern']],
    ['fish_&_chips;fish_and_chips', ['fish and chips']],
    ['steak_house;steak', ['steak house']],
    ['Chinese food/Thai Cuisine', ['chinese', 'thai']],
    ['yes; ;restaurant', []],
    ['"regional".', ['regional']],
    ['中華', ['中華']],
  ])('%j gives %j', (tag, cuisines) => {
    expect(readCuisines(tag)).toEqual(cuisines);
  });

  it('gives each once, in a form that it would give again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (tag) => {
        const cuisines = readCuisines(tag);
        expect(new Set(cuisines).size).toBe(cuisines.length);
        expect(cuisines.flatMap(normaliseCuisine)).toEqual(cuisines);
      }),
    );
  });
});
