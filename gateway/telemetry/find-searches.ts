import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import type { SearchPlace } from '../domain/results-count.ts';
import { type SearchAttributes, searchAttributes } from '../domain/search-attributes.ts';
import { type Selecting, selectedFields } from './selected-fields.ts';

/** An operation that parsed and validated, with the variables as the client sent them. */
export interface ValidOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A search that an operation asks for. */
export interface AskedSearch {
  readonly attributes: SearchAttributes;
  readonly place: SearchPlace;
}

const fieldName = 'searchRestaurants';

/** Those of an answer that are of this search, or of the whole operation. */
export const errorsOfSearch = (
  { place }: AskedSearch,
  errors: readonly GraphQLError[] | undefined,
): readonly GraphQLError[] =>
  (errors ?? []).filter(({ path }) => path === undefined || path[0] === place.responseName);

const fragmentsOf = (document: DocumentNode): Map<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );

const setsOf = (fields: readonly FieldNode[]) => fields.map((field) => field.selectionSet);

const placeOf = (selecting: Selecting, responseName: string, fields: readonly FieldNode[]): SearchPlace => {
  const pages = selectedFields(selecting, setsOf(fields), 'results');
  return {
    responseName,
    pages: [...pages].flatMap(([pageName, pageFields]) => {
      const [edgesName] = selectedFields(selecting, setsOf(pageFields), 'edges').keys();
      return edgesName === undefined ? [] : [{ responseName: pageName, edgesName }];
    }),
  };
};

/** Every search of the operation, in its order; none where the variables do not fit: it will be refused. */
export const findSearches = (valid: ValidOperation): AskedSearch[] => {
  const { schema, document, operation } = valid;
  const definition = schema.getQueryType()?.getFields()[fieldName];
  if (definition === undefined || operation.operation !== OperationTypeNode.QUERY) return [];
  // limitVariables says what is wrong with them; here it is enough that something is.
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], valid.variables, {
    maxErrors: 1,
  });
  if (coerced === undefined) return [];
  const selecting: Selecting = { fragments: fragmentsOf(document), variables: coerced };
  const found = selectedFields(selecting, [operation.selectionSet], fieldName);
  return [...found].map(([responseName, fields]) => ({
    attributes: searchAttributes(getArgumentValues(definition, fields[0], coerced).input),
    place: placeOf(selecting, responseName, fields),
  }));
};
