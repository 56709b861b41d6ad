import { getArgumentValues, getVariableValues } from 'graphql';
import {
  daysBetween,
  foldOperation,
  type MeasuredOperation,
  type OperationFold,
  withinPage,
} from './fold-operation.ts';

/** How large the answer to an operation may become. */
export interface OperationSize {
  /** Fields, each as often as the lists around it may repeat it. */
  readonly fields: number;
  /** Fields within fields. */
  readonly levels: number;
}

interface CalledOperation extends MeasuredOperation {
  readonly variables: { readonly [name: string]: unknown };
}

const nothing: OperationSize = { fields: 0, levels: 0 };

const sizes: Pick<OperationFold<OperationSize>, 'nothing' | 'endless' | 'add' | 'ofField'> = {
  nothing,
  endless: { fields: Number.POSITIVE_INFINITY, levels: Number.POSITIVE_INFINITY },
  add: (one, other) => ({
    fields: one.fields + other.fields,
    levels: Math.max(one.levels, other.levels),
  }),
  ofField: ({ times, inside }) => ({ fields: times * (1 + inside.fields), levels: 1 + inside.levels }),
};

/** A page's `first`, as many as there are `ids` or `restaurantIds`, or the days `from` one `to` another. */
const askedFor = ({
  first,
  ids,
  restaurantIds,
  from,
  to,
}: {
  readonly [name: string]: unknown;
}): number | undefined => {
  if (typeof first === 'number') return withinPage(first);
  if (Array.isArray(ids)) return ids.length;
  if (Array.isArray(restaurantIds)) return restaurantIds.length;
  const days = daysBetween(from, to);
  return days === undefined ? undefined : withinPage(days);
};

/** Counts a valid operation as it is called, with the lengths that its variables give. */
export const operationSize = ({ variables, ...measured }: CalledOperation): OperationSize => {
  const { coerced } = getVariableValues(
    measured.schema,
    measured.operation.variableDefinitions ?? [],
    variables,
    { maxErrors: 1 },
  );
  // Variables that do not fit are refused by who executes.
  if (coerced === undefined) return nothing;
  return foldOperation(measured, {
    ...sizes,
    askedFor: (field, node) => askedFor(getArgumentValues(field, node, coerced)),
  });
};

/** How deep fields nest, whatever the variables; also of an operation that is not valid, as far as its fields are known. */
export const operationLevels = (measured: MeasuredOperation): number =>
  foldOperation(measured, { ...sizes, askedFor: () => undefined }).levels;
