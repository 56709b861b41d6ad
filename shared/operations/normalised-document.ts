import { hash } from 'node:crypto';
import { type DocumentNode, GraphQLError, Kind, parse, print, visit } from 'graphql';

export interface NormalisedDocument {
  /** The same for all that differ only in white space, commas, comments, order of definitions, and quotes of texts. */
  readonly text: string;
  /** SHA-256 of the text, hexadecimal. */
  readonly hash: string;
}

/** The text is no GraphQL document that is taken. */
export class NotGraphql extends Error {
  override readonly name = 'NotGraphql';
  readonly code: 'NO_GRAPHQL' | 'TOO_MANY_TOKENS';

  constructor(code: NotGraphql['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** Of a document, whoever sends it. */
export const mostTokens = 5_000;
/** White space and comments are no tokens, and are read all the same. */
const mostCharacters = 200_000;

const parseText = (text: string): DocumentNode => {
  if (text.length > mostCharacters)
    throw new NotGraphql('NO_GRAPHQL', `The document has more than ${mostCharacters} characters`);
  try {
    return parse(text, { noLocation: true, maxTokens: mostTokens });
  } catch (error) {
    // graphql-js reads by recursion: the stack's end comes before so many brackets do.
    if (error instanceof RangeError) throw new NotGraphql('NO_GRAPHQL', 'The document nests too deeply');
    if (!(error instanceof GraphQLError)) throw error;
    if (error.message.includes(`${mostTokens} tokens`))
      throw new NotGraphql('TOO_MANY_TOKENS', `The document has more than ${mostTokens} tokens`);
    const [at] = error.locations ?? [];
    const where = at === undefined ? '' : ` (line ${at.line}, column ${at.column})`;
    throw new NotGraphql('NO_GRAPHQL', `${error.message}${where}`);
  }
};

/**
 * Between quotes of one kind, on one line: printed as a block, a text of 100,000 lines is indented anew for each of a
 * thousand levels around it, to 200 MB.
 */
const withoutBlocks = (document: DocumentNode): DocumentNode =>
  visit(document, {
    [Kind.STRING]: (node) => (node.block === true ? { ...node, block: false } : undefined),
  });

/**
 * As normaliseDocument, of a document that is parsed: its text. In the order of their texts fragments come before
 * operations, and each of them by name.
 */
export const normalisedText = (document: DocumentNode): string =>
  withoutBlocks(document).definitions.map(print).sort().join('\n\n');

/**
 * The document as everybody writes it who means the same.
 * @throws NotGraphql
 */
export const normaliseDocument = (text: string): NormalisedDocument => {
  const normalised = normalisedText(parseText(text));
  return { text: normalised, hash: hash('sha256', normalised) };
};
