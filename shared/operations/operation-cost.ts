import { type FieldNode, type GraphQLArgument, type GraphQLField, Kind, type ValueNode } from 'graphql';
import { mostFollowedRestaurants } from '#shared/live-feed/domain/told-change.ts';
import {
  daysBetween,
  foldOperation,
  largestPage,
  type MeasuredOperation,
  withinPage,
} from './fold-operation.ts';

/** What a search does before its first result. */
const searchWeight = 10;
/** As many as `restaurants` takes. */
const mostIds = 200;
/** A transaction, its locks and its jobs. */
const mutationWeight = 10;

const argumentOf = (field: GraphQLField<unknown, unknown>, name: string): GraphQLArgument | undefined =>
  field.args.find((argument) => argument.name === name);

const literalOf = (node: FieldNode, name: string): ValueNode | undefined =>
  node.arguments?.find((argument) => argument.name.value === name)?.value;

/** A variable may ask for the largest page; so may null, and an argument without a default that is left out. */
const first = ({ defaultValue }: GraphQLArgument, literal: ValueNode | undefined): number => {
  if (literal === undefined) return typeof defaultValue === 'number' ? withinPage(defaultValue) : largestPage;
  return literal.kind === Kind.INT ? withinPage(Number(literal.value)) : largestPage;
};

const ids = (literal: ValueNode | undefined, most: number): number => {
  if (literal === undefined || literal.kind === Kind.VARIABLE) return most;
  // One value in place of a list is a list of one.
  return literal.kind === Kind.LIST ? Math.max(literal.values.length, 1) : 1;
};

const days = (from: ValueNode | undefined, to: ValueNode | undefined): number => {
  if (from?.kind !== Kind.STRING || to?.kind !== Kind.STRING) return largestPage;
  return withinPage(daysBetween(from.value, to.value) ?? largestPage);
};

const askedFor = (field: GraphQLField<unknown, unknown>, node: FieldNode): number | undefined => {
  const firstArgument = argumentOf(field, 'first');
  if (firstArgument !== undefined) return first(firstArgument, literalOf(node, 'first'));
  if (argumentOf(field, 'ids') !== undefined) return ids(literalOf(node, 'ids'), mostIds);
  if (argumentOf(field, 'restaurantIds') !== undefined)
    return ids(literalOf(node, 'restaurantIds'), mostFollowedRestaurants);
  if (argumentOf(field, 'from') !== undefined && argumentOf(field, 'to') !== undefined)
    return days(literalOf(node, 'from'), literalOf(node, 'to'));
  return undefined;
};

/**
 * What a call of a valid operation is charged, whatever its variables: 1 for each field that has fields, as often as
 * the lists around it may repeat it, and more for a search and for each change. A page is as long as its literal
 * arguments say, and 100 where anything else decides; of ids there are 200 then.
 */
export const operationCost = (measured: MeasuredOperation): number =>
  foldOperation<number>(measured, {
    nothing: 0,
    endless: Number.POSITIVE_INFINITY,
    add: (one, other) => one + other,
    ofField: ({ name, isRoot, hasFields, times, inside }) => {
      const isMutation = measured.operation.operation === 'mutation';
      const weight = !isRoot
        ? 0
        : isMutation
          ? mutationWeight
          : name === 'searchRestaurants'
            ? searchWeight
            : 0;
      return weight + (hasFields ? times * (1 + inside) : 0);
    },
    askedFor,
  });
