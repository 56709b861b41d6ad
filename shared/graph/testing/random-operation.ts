import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** Numbers from 0 up to 1. */
export type Random = () => number;

export const pick = <Value>(random: Random, values: readonly Value[]): Value => {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
};

const conditions = [
  '@include(if: $yes)',
  '@skip(if: $no)',
  '@include(if: $no)',
  '@skip(if: true)',
  '@include(if: $yes) @skip(if: $no)',
];

/** Each is declared where it is used: what is not may not be. */
const variableDefinitions = [
  '$id: ID! = "3"',
  '$first: Int = 2',
  '$yes: Boolean = true',
  '$no: Boolean!',
  '$like: Like',
  '$name: String',
];

interface Writing {
  readonly schema: GraphQLSchema;
  readonly random: Random;
  /** By name: each has one type, and so one argument list and selections that never conflict. */
  readonly fragments: Map<string, string>;
  /** Of 1, how many parts have `@skip` or `@include`. */
  readonly conditional: number;
}

const argumentText = (random: Random, name: string): string => {
  if (name === 'id') return `id: ${pick(random, ['"1"', '2', '$id'])}`;
  if (name === 'name') return 'name: "new"';
  if (name === 'of') return 'of: [BAR]';
  if (name === 'like')
    return `like: ${pick(random, ['$like', '{ name: $name, deep: [{ first: $first }] }', '{ name: "a" }'])}`;
  return `${name}: ${pick(random, ['1', '2', '$first'])}`;
};

const conditionText = ({ random, conditional }: Writing): string =>
  random() < conditional ? ` ${pick(random, conditions)}` : '';

const fieldsText = (writing: Writing, type: GraphQLNamedType, depth: number): string[] => {
  const { random } = writing;
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const fieldType = getNamedType(field.type);
    if (random() < 0.45 || (isCompositeType(fieldType) && depth === 0)) return [];
    const given = field.args.filter((one) => isRequiredArgument(one) || random() < 0.3);
    const texts = given.map(({ name }) => argumentText(random, name));
    const call = texts.length === 0 ? '' : `(${texts.join(', ')})`;
    // An alias of its own for each way to ask, so that no two conflict.
    const alias =
      texts.length > 0 || random() < 0.2
        ? `${field.name}${Buffer.from(texts.join()).toString('hex')}_: `
        : '';
    const aliasOfType = alias === '' ? '' : `${type.name}${alias}`;
    const nested = isCompositeType(fieldType) ? ` ${selectionText(writing, fieldType, depth - 1)}` : '';
    return [`${aliasOfType}${field.name}${call}${conditionText(writing)}${nested}`];
  });
};

const fragmentText = (writing: Writing, on: GraphQLNamedType, depth: number): string => {
  const { random, fragments } = writing;
  const body = selectionText(writing, on, depth - 1);
  if (random() < 0.6) return `... on ${on.name}${conditionText(writing)} ${body}`;
  const name = `F${fragments.size}`;
  fragments.set(name, `fragment ${name} on ${on.name} ${body}`);
  return `...${name}${conditionText(writing)}`;
};

const selectionText = (writing: Writing, type: GraphQLNamedType, depth: number): string => {
  const { schema, random } = writing;
  const parts = fieldsText(writing, type, depth);
  if (depth > 0 && isAbstractType(type))
    for (const possible of schema.getPossibleTypes(type))
      if (random() < 0.6) parts.push(fragmentText(writing, possible, depth));
  if (depth > 0 && isObjectType(type)) {
    if (random() < 0.3) parts.push(fragmentText(writing, type, depth));
    for (const abstract of type.getInterfaces())
      if (random() < 0.2) parts.push(fragmentText(writing, abstract, depth));
  }
  if (random() < 0.3 || parts.length === 0) parts.push(random() < 0.5 ? '__typename' : 'kindOf: __typename');
  return `{ ${parts.toSorted(() => random() - 0.5).join(' ')} }`;
};

/** An operation on a schema; it may still be invalid where fields of different types share a name. */
export const randomOperation = (
  schema: GraphQLSchema,
  random: Random,
  root: GraphQLObjectType,
  conditional = 0.15,
): string => {
  const writing: Writing = { schema, random, fragments: new Map(), conditional };
  const body = selectionText(writing, root, 4);
  const kind = root === schema.getMutationType() ? 'mutation' : 'query';
  const texts = [body, ...writing.fragments.values()];
  const used = new Set(texts.join(' ').match(/\$\w+/g));
  const variables = variableDefinitions.filter((definition) => used.has(definition.split(':')[0] ?? ''));
  const given = variables.length === 0 ? '' : `(${variables.join(', ')})`;
  return [`${kind} Random${given} ${texts[0]}`, ...texts.slice(1)].join('\n');
};
