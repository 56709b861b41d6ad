import { buildSchema, GraphQLError, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { withholdNames, withoutSuggestion } from './withhold-names.ts';

const schema = buildSchema(`
  type Query { secretField(secretArgument: SecretInput!): SecretType }
  type SecretType { secretName: String }
  input SecretInput { secretPart: SecretEnum! }
  enum SecretEnum { SECRET_VALUE }
`);

describe('a message', () => {
  it.each([
    '{ secretFeld }',
    '{ secretField { secretName } }',
    '{ secretField(secretArgument: {}) { secretName } }',
    '{ secretField(secretArgument: { secretPart: SECRET_VALU }) { secretNam } }',
    '{ secretField(secretArgument: { secretPat: 1 }) }',
    'query ($a: SecretInpt, $b: Int) { secretField(secretArgument: $b, secretArgumen: $a) { ... on SecretTyp { secretName } } }',
    'query ($b: Int) { secretField(secretArgument: $b) { secretName } }',
    '{ ... on SecretEnu { x } }',
    '{ secretField @skp { x } }',
  ])('about %s tells no name that the document has not', (document) => {
    const errors = validate(schema, parse(document));
    expect(errors.length).toBeGreaterThan(0);
    for (const { message } of errors) {
      const secrets = withholdNames(message, document).match(/(?:Secret|SECRET|secret|skip)\w*/g) ?? [];
      expect(secrets.filter((name) => !new RegExp(`\\b${name}\\b`).test(document))).toEqual([]);
    }
  });

  it('keeps what the client wrote', () => {
    const { message } = new GraphQLError('Cannot query field "chef" on type "Query". Did you mean "chief"?');
    expect(withholdNames(message, '{ chef }')).toBe('Cannot query field "chef" on type "…".');
    expect(withoutSuggestion(message)).toBe('Cannot query field "chef" on type "Query".');
    expect(withoutSuggestion('Did you mean it?')).toBe('');
    expect(withoutSuggestion('Nothing is meant.')).toBe('Nothing is meant.');
    expect(withoutSuggestion('Not "Did you mean". Did you mean "a"?')).toBe('Not "Did you mean".');
  });

  it('is read in no time, whatever of the client it repeats', () => {
    const repeated = 'Did you mean '.repeat(80_000);
    const begun = performance.now();
    expect(withoutSuggestion(`"${repeated}".`)).toHaveLength(repeated.length + 3);
    expect(withoutSuggestion(`"${repeated}"?`).length).toBeLessThan(repeated.length);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
