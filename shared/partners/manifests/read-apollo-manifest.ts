import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { isRecord } from '#shared/domain/is-record.ts';
import type { PushedOperation } from '../partner-service.ts';
import { ManifestError, manifestLimits } from './manifest.ts';

const formatName = 'apollo-persisted-query-manifest';

export const isApolloManifest = (content: Readonly<Record<string, unknown>>): boolean =>
  content.format === formatName;

/** The only operation of a document; undefined where there is not one, which is the registry's to refuse. */
const onlyOperation = (body: string): OperationDefinitionNode | undefined => {
  try {
    const { definitions } = parse(body, { noLocation: true, maxTokens: manifestLimits.fileTokens });
    const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    const [operation] = operations;
    return operations.length === 1 && operation?.kind === Kind.OPERATION_DEFINITION ? operation : undefined;
  } catch {
    return undefined;
  }
};

const readOperation = (entry: unknown, file: string, index: number): PushedOperation => {
  const where = `operations[${index}]`;
  if (!isRecord(entry)) throw new ManifestError(file, where, 'an object is expected');
  const text = (key: string): string => {
    const value = entry[key];
    if (typeof value === 'string') return value;
    throw new ManifestError(file, where, `"${key}" is missing, or is not text`);
  };
  const [id, name, type, body] = [text('id'), text('name'), text('type'), text('body')];
  const operation = onlyOperation(body);
  if (operation !== undefined && (operation.name?.value !== name || operation.operation !== type))
    throw new ManifestError(
      file,
      where,
      `"type" and "name" do not fit the body, which is: ${operation.operation} ${operation.name?.value ?? '(no name)'}`,
    );
  return { documentId: id, document: body };
};

/** @throws ManifestError */
export const readApolloManifest = (
  content: Readonly<Record<string, unknown>>,
  file: string,
): PushedOperation[] => {
  if (!isApolloManifest(content)) throw new ManifestError(file, null, `"format" is not "${formatName}"`);
  if (content.version !== 1)
    throw new ManifestError(file, null, `"version" is ${JSON.stringify(content.version)}; 1 is expected`);
  if (!Array.isArray(content.operations)) throw new ManifestError(file, null, '"operations" is not a list');
  return content.operations.map((entry: unknown, index) => readOperation(entry, file, index));
};
