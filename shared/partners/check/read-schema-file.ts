import { readFile } from 'node:fs/promises';
import { buildSchema, GraphQLError, type GraphQLSchema } from 'graphql';

/** A schema that cannot be read; the message names the file. */
export class SchemaFileError extends Error {
  override readonly name = 'SchemaFileError';

  constructor(file: string, problem: string, options?: ErrorOptions) {
    super(`${file}: ${problem}`, options);
  }
}

const readText = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw new SchemaFileError(file, isMissing ? 'no such file' : 'cannot be read', { cause });
  }
};

/** Federation's definitions are in every supergraph, and in nothing that clients see. */
const isSupergraph = (text: string): boolean => /specs\.apollo\.dev\/join\//.test(text);

const apiSchemaOf = async (text: string): Promise<GraphQLSchema> => {
  if (!isSupergraph(text)) return buildSchema(text);
  // Slow to load, and seldom needed.
  const { Supergraph } = await import('@apollo/federation-internals');
  return Supergraph.build(text).apiSchema().toGraphQLJSSchema();
};

/**
 * The schema that clients see, of a file of it or of a supergraph.
 * @throws SchemaFileError
 */
export const readSchemaFile = async (file: string): Promise<GraphQLSchema> => {
  const text = await readText(file);
  try {
    return await apiSchemaOf(text);
  } catch (cause) {
    const [at] = cause instanceof GraphQLError ? (cause.locations ?? []) : [];
    const where = at === undefined ? '' : `line ${at.line}, column ${at.column}: `;
    // graphql-js and Federation tell of everything at once.
    const [problem = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
    throw new SchemaFileError(file, `${where}${problem}`, { cause });
  }
};
