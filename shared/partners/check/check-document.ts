import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  NoDeprecatedCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { changedAnswers, changedVariables } from './changed-types.ts';
import { coordinatesOf } from './coordinates.ts';
import { distinctFindings, type Finding } from './finding.ts';

export interface Schemas {
  /** What clients know. */
  readonly present: GraphQLSchema;
  /** What they will meet. */
  readonly changed: GraphQLSchema;
}

export interface DocumentCheck {
  /** Why a call fails, may fail, or is answered with something else than the client expects. */
  readonly breaking: readonly Finding[];
  /** What it uses and should not any more. */
  readonly deprecated: readonly Finding[];
}

const findingsOf = (
  document: DocumentNode,
  schema: GraphQLSchema,
  rules: typeof specifiedRules,
): Finding[] => {
  const errors = validate(schema, document, rules);
  if (errors.length === 0) return [];
  const coordinates = coordinatesOf(schema, document);
  return errors.map(({ message, nodes }) => ({
    coordinate: (nodes ?? []).map((node) => coordinates.get(node)).find((at) => at !== undefined) ?? null,
    reason: message,
  }));
};

const parseDocument = (text: string): DocumentNode | string => {
  try {
    return parse(text, { noLocation: true });
  } catch (error) {
    if (error instanceof GraphQLError) return error.message;
    if (error instanceof RangeError) return 'The document nests too deeply.';
    throw error;
  }
};

/** What becomes of a document where the schema changes. */
export const checkDocument = (text: string, { present, changed }: Schemas): DocumentCheck => {
  const document = parseDocument(text);
  if (typeof document === 'string')
    return { breaking: [{ coordinate: null, reason: document }], deprecated: [] };
  const invalid = findingsOf(document, changed, specifiedRules);
  return {
    breaking: distinctFindings([
      ...invalid,
      ...(present === changed ? [] : changedAnswers(document, present, changed)),
      ...(present === changed ? [] : changedVariables(document, present, changed)),
    ]),
    // Of a document that does not fit, what is deprecated says little.
    deprecated:
      invalid.length > 0 ? [] : distinctFindings(findingsOf(document, changed, [NoDeprecatedCustomRule])),
  };
};
