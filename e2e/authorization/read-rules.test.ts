import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readApiSchema } from '#schema/compose.ts';
import { columns } from './columns.ts';
import { parseRules, readAuthorizationDocument } from './read-rules.ts';

const apiSchema = await readApiSchema();
const schema = buildSchema(apiSchema);
const document = await readAuthorizationDocument();

describe('docs/authorization.md', () => {
  it('has every question, change and guarded field in a row', () => {
    const names = parseRules(document, schema).map(({ name }) => name);
    expect(names).toContain('Query.reservation');
    expect(names).toContain('Mutation.createReservation of a hold');
    expect(names).toContain('Review.text while unpublished');
  });

  it.each([
    ['a column that is renamed', '| host here', '| host there', /columns are/],
    ['a word that is not explained', '`ReviewNotAllowed`', '`MaybeNot`', /MaybeNot.* is no word/],
    ['an empty cell', '| `Query.viewer`', '| | `Query.viewer`', /11 cells/],
    [
      'a field that there is not',
      '`Query.viewer`',
      '`Query.viewers`',
      /Query.viewers: there is no such field/,
    ],
    ['a field that is left out', '`Restaurant.book`', '`Restaurant.guest`', /Restaurant.book: in no row/],
    ['a field twice', '`Restaurant.book`', '`Restaurant.guest`', /Restaurant.guest: twice/],
    ['a row without a name', '`Query.viewer`', 'viewer', /viewer\s+names no field/],
  ])('is refused with %s', (_what, text, other, problem) => {
    expect(document).toContain(text);
    expect(() => parseRules(document.replaceAll(text, other), schema)).toThrow(problem);
  });

  it.each(['Query', 'Mutation', 'Subscription', 'Reservation'])(
    'is refused once %s has a new field',
    (type) => {
      const grown = buildSchema(apiSchema.replace(`type ${type} {`, `type ${type} {\n  somethingNew: Int`));
      expect(() => parseRules(document, grown)).toThrow(`${type}.somethingNew: in no row`);
    },
  );

  it('says of each column who that is, and of each word what comes', () => {
    for (const column of columns) expect(document).toMatch(new RegExp(`^\\| ${RegExp.escape(column)} `, 'm'));
    for (const { expected } of parseRules(document, schema))
      for (const word of Object.values(expected)) expect(document).toContain(`\n| \`${word}\``);
  });
});
