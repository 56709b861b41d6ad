import { getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { documentShape } from './document-shape.ts';

const shapeOf = (text: string) => documentShape(parse(text));

describe('the shape of a document', () => {
  it.each([
    ['a field', '{ a }', { rootFields: 1, aliases: 0, levels: 1, fragments: 0, directives: 0 }],
    ['fields within fields', '{ a { b { c } d } }', { rootFields: 1, levels: 3 }],
    ['fields of the operation', '{ a b { c d } ... { e ... on T { f } } }', { rootFields: 4, levels: 3 }],
    ['aliases', '{ x: a y: b { z: c } }', { aliases: 3 }],
    ['an inline fragment as a level', '{ ... { ... { a } } }', { levels: 3, rootFields: 1 }],
    ['what is asked for again', '{ a { b b b } a { c } }', { aliases: 3, rootFields: 2 }],
    [
      'fragments wherever they are spread',
      '{ a { ...F } b { ...F } } fragment F on T { x: c }',
      { aliases: 2 },
    ],
    ['root fields of fragments', '{ ...F ...F } fragment F on Query { a b }', { rootFields: 4 }],
    ['levels through fragments', '{ a { ...F } } fragment F on T { b { c } }', { levels: 3 }],
    [
      'directives anywhere',
      'query ($v: Int @a) @a { a @a ... @a { b } ...F @a } fragment F on T @a { c }',
      { directives: 6 },
    ],
    ['values within values', '{ a(b: [{ c: [[1]] }]) }', { levels: 4 }],
    ['defaults of variables', 'query ($v: [[[I]]] = [[[1]]]) { a }', { levels: 3 }],
    [
      'the largest of several operations',
      'query A { a } query B { x: a b { c } }',
      { rootFields: 2, aliases: 1 },
    ],
    ['GraphiQL', getIntrospectionQuery(), { rootFields: 1, aliases: 0, levels: 15, fragments: 3 }],
  ])('counts %s', (_what, text, expected) => {
    expect(shapeOf(text)).toMatchObject({ ...expected, cycle: undefined, forbiddenName: undefined });
  });

  it.each([
    ['of one fragment', '{ ...F } fragment F on T { a { ...F } }', 'F'],
    [
      'of several',
      '{ ...A } fragment A on T { ...B } fragment B on T { b ...C } fragment C on T { ...B }',
      'B',
    ],
    ['that nothing uses', '{ a } fragment F on T { ...F }', 'F'],
  ])('finds a cycle %s', (_what, text, cycle) => {
    expect(shapeOf(text)).toMatchObject({ cycle });
  });

  it.each([
    '{ __proto__: a }',
    'query ($__proto__: Int) { a }',
    'query __proto__ { a }',
    '{ a(__proto__: 1) }',
  ])('finds the name that is none in %s', (text) => {
    expect(shapeOf(text).forbiddenName).toBe('__proto__');
  });

  it('is found in no time where fragments double and double', () => {
    const doubled = Array.from(
      { length: 200 },
      (_, n) => `fragment F${n} on T { x: a { ...F${n + 1} } y: b { ...F${n + 1} } }`,
    );
    const { aliases } = shapeOf(`{ ...F0 } ${doubled.join(' ')} fragment F200 on T { c }`);
    expect(aliases).toBeGreaterThan(2 ** 200);
  });
});
