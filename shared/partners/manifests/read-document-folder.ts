import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';
import { normalisedText } from '#shared/operations/normalised-document.ts';
import type { PushedOperation } from '../partner-service.ts';
import { ManifestError, manifestLimits } from './manifest.ts';
import { readTextWithin } from './read-text-within.ts';

type Definition = OperationDefinitionNode | FragmentDefinitionNode;

interface Found<Node extends Definition> {
  readonly node: Node;
  readonly file: string;
}

/** By name. */
interface Definitions {
  readonly operations: Map<string, Found<OperationDefinitionNode>>;
  readonly fragments: Map<string, Found<FragmentDefinitionNode>>;
}

export const isDocumentFile = (name: string): boolean => /\.(graphql|gql)$/.test(name);

/** In the order of their names, so that the same folder reads the same everywhere. Links are not followed. */
const documentFiles = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile() && isDocumentFile(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  if (files.length === 0)
    throw new ManifestError(folder, null, 'no file in this folder ends with .graphql or .gql');
  if (files.length > manifestLimits.folderFiles)
    throw new ManifestError(
      folder,
      null,
      `${files.length} files; at most ${manifestLimits.folderFiles} are taken`,
    );
  return files.sort();
};

const parseFile = (text: string, file: string): DocumentNode => {
  try {
    return parse(text, { noLocation: true, maxTokens: manifestLimits.fileTokens });
  } catch (cause) {
    if (cause instanceof GraphQLError) {
      const [at] = cause.locations ?? [];
      const where = at === undefined ? null : `line ${at.line}, column ${at.column}`;
      throw new ManifestError(file, where, cause.message, { cause });
    }
    // graphql-js parses by recursion: the stack has an end.
    if (cause instanceof RangeError) throw new ManifestError(file, null, 'nests too deeply', { cause });
    throw cause;
  }
};

const take = <Node extends Definition>(
  known: Map<string, Found<Node>>,
  name: string,
  found: Found<Node>,
): void => {
  const earlier = known.get(name);
  if (earlier === undefined) known.set(name, found);
  else if (found.node.kind === Kind.OPERATION_DEFINITION || print(earlier.node) !== print(found.node))
    throw new ManifestError(found.file, name, `${earlier.file} has something else of that name`);
};

const takeAll = ({ operations, fragments }: Definitions, text: string, file: string): void => {
  for (const node of parseFile(text, file).definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) take(fragments, node.name.value, { node, file });
    else if (node.kind !== Kind.OPERATION_DEFINITION)
      throw new ManifestError(file, null, 'only operations and fragments are expected');
    else if (node.name === undefined)
      throw new ManifestError(file, null, `a ${node.operation} without a name`);
    else take(operations, node.name.value, { node, file });
  }
};

const spreadsOf = (node: Definition): string[] => {
  const names: string[] = [];
  visit(node, { [Kind.FRAGMENT_SPREAD]: ({ name }: FragmentSpreadNode) => void names.push(name.value) });
  return names;
};

/** The operation with every fragment that it spreads, those within fragments included. */
const withFragments = (
  { node, file }: Found<OperationDefinitionNode>,
  { fragments }: Definitions,
): DocumentNode => {
  const needed = new Map<string, FragmentDefinitionNode>();
  const wanted = spreadsOf(node).map((name) => ({ name, file }));
  for (let next = wanted.pop(); next !== undefined; next = wanted.pop()) {
    if (needed.has(next.name)) continue;
    const fragment = fragments.get(next.name);
    if (fragment === undefined)
      throw new ManifestError(next.file, node.name?.value ?? null, `no file has the fragment ${next.name}`);
    needed.set(next.name, fragment.node);
    for (const name of spreadsOf(fragment.node)) wanted.push({ name, file: fragment.file });
  }
  return { kind: Kind.DOCUMENT, definitions: [node, ...needed.values()] };
};

/**
 * One GraphQL file, or all of a folder and the folders in it; a fragment may stand in any of them. An operation's
 * document is its normalised text with the fragments it needs, and its id the SHA-256 of that.
 * @throws ManifestError
 */
export const readDocumentFolder = async (path: string, isFolder: boolean): Promise<PushedOperation[]> => {
  const definitions: Definitions = { operations: new Map(), fragments: new Map() };
  let bytesLeft: number = manifestLimits.bytes;
  for (const file of isFolder ? await documentFiles(path) : [path]) {
    const { text, bytes } = await readTextWithin(file, bytesLeft);
    bytesLeft -= bytes;
    takeAll(definitions, text, file);
  }
  return [...definitions.operations.values()].map((found) => {
    const document = normalisedText(withFragments(found, definitions));
    return { documentId: createHash('sha256').update(document).digest('hex'), document };
  });
};
