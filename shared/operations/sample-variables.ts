import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

/** By the names of scalars; one that is not here is a text. */
const scalars: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['Int', 0],
  ['Float', 0],
  ['Boolean', false],
  ['ID', '0'],
  ['LocalDate', '2000-01-01'],
  ['LocalTime', '00:00'],
  ['DateTime', '2000-01-01T00:00:00Z'],
  ['TimeZone', 'UTC'],
]);

const sampleObject = (type: GraphQLInputObjectType): Record<string, unknown> => {
  const fields: readonly GraphQLInputField[] = Object.values(type.getFields());
  const given = type.isOneOf ? fields.slice(0, 1) : fields.filter(isRequiredInputField);
  return Object.fromEntries(given.map((field) => [field.name, sampleValue(field.type)]));
};

/** Objects that need one of their own kind are not valid in a schema, so this ends. */
const sampleValue = (nullable: GraphQLInputType): unknown => {
  const type = getNullableType(nullable);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) return sampleObject(type);
  return scalars.get(type.name) ?? '';
};

/**
 * The smallest variables that an operation can be planned and executed with: those that it requires, each with as
 * little in it as its type allows. They ask for nothing that there is.
 */
export const sampleVariables = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
): { readonly [name: string]: unknown } => {
  const samples: [string, unknown][] = [];
  for (const { variable, type: node, defaultValue } of operation.variableDefinitions ?? []) {
    const type = typeFromAST(schema, node);
    if (isInputType(type) && isNonNullType(type) && defaultValue === undefined)
      samples.push([variable.name.value, sampleValue(type)]);
  }
  return Object.fromEntries(samples);
};
