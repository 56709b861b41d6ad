import { type DocumentNode, GraphQLError } from 'graphql';
import { type DocumentShape, documentShape } from './document-shape.ts';

/**
 * The most of each that a document may have that is not registered: about three times what our own operations and
 * GraphiQL's question for the schema have. docs/limits.md says what those are.
 */
export const documentLimits = {
  characters: 20_000,
  tokens: 1_000,
  fragments: 30,
  directives: 30,
  rootFields: 10,
  aliases: 30,
  levels: 24,
} as const;

export const tooLarge = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'OPERATION_TOO_LARGE', http: { status: 400 } } });

const invalid = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } } });

const words = {
  fragments: 'fragments',
  directives: 'directives',
  rootFields: 'fields of the operation itself',
  aliases: 'aliases and repeated fields',
  levels: 'levels of fields within fields',
} as const satisfies Partial<Record<keyof DocumentShape, string>>;

type Counted = keyof typeof words;
const counted: readonly Counted[] = ['fragments', 'directives', 'rootFields', 'aliases', 'levels'];

const refusalOfShape = (shape: DocumentShape): GraphQLError | undefined => {
  const { cycle, forbiddenName } = shape;
  if (forbiddenName !== undefined) return invalid(`${forbiddenName} cannot be a name here`);
  if (cycle !== undefined) return invalid(`The fragment ${cycle} contains itself`);
  const most = counted.find((name) => shape[name] > documentLimits[name]);
  return most === undefined
    ? undefined
    : tooLarge(`The document has more than ${documentLimits[most]} ${words[most]}`);
};

const refusalOf = (document: DocumentNode): GraphQLError | undefined => {
  const { characters, tokens } = documentLimits;
  // These first: the rest takes time and stack by them.
  if ((document.loc?.source.body.length ?? 0) > characters)
    return tooLarge(`The document has more than ${characters} characters`);
  if ((document.tokenCount ?? 0) > tokens) return tooLarge(`The document has more than ${tokens} tokens`);
  return refusalOfShape(documentShape(document));
};

const known = new WeakMap<DocumentNode, { readonly refusal: GraphQLError | undefined }>();

/** Why a document that parsed is not taken from somebody who registered nothing; undefined where it is. */
export const refusalOfDocument = (document: DocumentNode): GraphQLError | undefined => {
  const before = known.get(document);
  if (before !== undefined) return before.refusal;
  const refusal = refusalOf(document);
  known.set(document, { refusal });
  return refusal;
};
