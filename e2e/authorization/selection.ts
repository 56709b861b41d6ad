import { type GraphQLField, type GraphQLSchema, getNamedType, isCompositeType, isObjectType } from 'graphql';
import type { Outcome } from './columns.ts';

/** The arguments of a field, as text; none where it needs none. */
export type Arguments = Readonly<Record<string, string>>;

const insideOf = (field: GraphQLField<unknown, unknown>): string => {
  const { name } = getNamedType(field.type);
  if (!isCompositeType(getNamedType(field.type))) return '';
  return name.endsWith('Connection') ? '{ edges { node { __typename } } }' : '{ __typename }';
};

/** Asks for the fields of a type, of each no more than whether it is there. */
export const selectionOf = (
  schema: GraphQLSchema,
  typeName: string,
  fields: Iterable<string>,
  given: Arguments,
): string => {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type`);
  const known = type.getFields();
  const selections = [...fields].map((name) => {
    const field = known[name];
    if (field === undefined) throw new Error(`${typeName}.${name} is no field`);
    return `${name}${given[`${typeName}.${name}`] ?? ''} ${insideOf(field)}`;
  });
  return selections.join('\n');
};

/** What came, in the table's words. */
export const outcomeOf = (value: unknown): Outcome => {
  if (value === null || value === undefined) return 'null';
  const list = Array.isArray(value) ? value : Object(value).edges;
  if (!Array.isArray(list)) return 'yes';
  if (list.length === 0) return '[]';
  return list.every((item) => item === null) ? 'null' : 'yes';
};

/** Every object with that id in an answer, wherever it is. */
export const findAll = (answer: unknown, id: string): Readonly<Record<string, unknown>>[] => {
  if (typeof answer !== 'object' || answer === null) return [];
  const inside = Object.values(answer).flatMap((value) => findAll(value, id));
  const here: Record<string, unknown> = Object(answer);
  return here.id === id ? [here, ...inside] : inside;
};
