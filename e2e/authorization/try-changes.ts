import { type GraphQLSchema, getNamedType, isObjectType, isUnionType } from 'graphql';
import type { Answer } from '../ask.ts';
import { knownChanges, prepareChange } from './changes.ts';
import { columns } from './columns.ts';
import type { Change } from './people.ts';
import type { Rule } from './read-rules.ts';
import type { Scene } from './scene.ts';
import type { Trial } from './try-reading.ts';

/** Of a mutation's answers: those that say that it is done. */
const successesOf = (schema: GraphQLSchema, mutation: string): string[] => {
  const result = schema.getMutationType()?.getFields()[mutation]?.type;
  const union = result === undefined ? undefined : getNamedType(result);
  if (!isUnionType(union)) throw new Error(`${mutation} answers with no union`);
  const isRefusal = (name: string) => {
    const type = schema.getType(name);
    return isObjectType(type) && type.getInterfaces().some((one) => one.name === 'Refusal');
  };
  return union
    .getTypes()
    .map(({ name }) => name)
    .filter((name) => !isRefusal(name));
};

/** In the table's words where it has one. */
const cameOf = ({ data, errors }: Answer<{ readonly answer: Change }>, successes: readonly string[]) => {
  const kind = data?.answer?.__typename;
  if (kind === undefined) return errors[0]?.extensions?.code ?? 'an error without a code';
  return successes.includes(kind) ? 'yes' : kind;
};

const changeOf = ({ field, variant }: Rule) => (variant === '' ? field : `${field} ${variant}`);

export const isChange = (rule: Rule): boolean => rule.type === 'Mutation' && knownChanges.has(changeOf(rule));

/** Every cell of the rows about mutations. */
export const changeTrials = (schema: GraphQLSchema, scene: Scene, rules: readonly Rule[]): Trial[] =>
  rules.filter(isChange).flatMap((rule) => {
    const successes = successesOf(schema, rule.field);
    return columns.map(
      (column): Trial =>
        async () => {
          const expected = rule.expected[column];
          const person = scene.people[column];
          const asked = { scene, column, person, isAllowed: expected === 'yes' };
          const { by = person, input } = await prepareChange(changeOf(rule), asked);
          const answer = await by.change(rule.field, input);
          const came = cameOf(answer, successes);
          if (came === expected) return [];
          return [`${rule.name} · ${column}: ${expected} in the table, ${came}\n${answer.explanation}`];
        },
    );
  });
