import { context, propagation } from '@opentelemetry/api';
import type { FormattedExecutionResult } from 'graphql';
import { isRecord } from '#shared/domain/is-record.ts';
import type { SubgraphRequest } from '#shared/graph/subgraph.ts';
import { packedViewerShape, packViewer, unpackViewer } from '#shared/identity/packed-viewer.ts';
import type { MaybeViewer } from '#shared/identity/viewer.ts';
import { RequestRefused } from './request-refused.ts';
import { parseJson, parseSubgraphRequest, refuseBody } from './subgraph-request.ts';

/**
 * Several operations of a subgraph in one HTTP request, for as many viewers: a JSON object a line there, and a line
 * `[place, result]` back for each as soon as it is answered (docs/adr/0018).
 */
export const togetherType = 'application/x-ndjson';

/** Whom the statement on such a body is made for: it says nothing of a viewer, and fits no other body. */
export const togetherAudience = (subgraph: string): string => `${subgraph}, together`;

/** In one request. */
const mostOperations = 64;

/** One of the operations that came together. */
export interface AskedOperation {
  readonly request: SubgraphRequest;
  readonly viewer: MaybeViewer;
  /** What carries the trace, as it would in headers. */
  readonly carrier: Readonly<Record<string, unknown>>;
}

/** @returns a line, for the trace that is active */
export const writeOperation = (request: SubgraphRequest, viewer: MaybeViewer): string => {
  const carrier: Record<string, string> = {};
  propagation.inject(context.active(), carrier);
  return `${JSON.stringify({ ...request, viewer: packViewer(viewer), carrier })}\n`;
};

const readOperation = (line: string): AskedOperation => {
  const asked = parseJson(line);
  const request = parseSubgraphRequest(asked);
  const { viewer, carrier } = isRecord(asked) ? asked : {};
  const packed = packedViewerShape.safeParse(viewer);
  if (!packed.success) throw refuseBody('viewer: must be one, or null');
  return { request, viewer: unpackViewer(packed.data), carrier: isRecord(carrier) ? carrier : {} };
};

/** Null for a line that is none: whoever asked it gets no result, and the others theirs. */
const readOperationOrNull = (line: string): AskedOperation | null => {
  try {
    return readOperation(line);
  } catch (error) {
    if (error instanceof RequestRefused) return null;
    throw error;
  }
};

/** @throws RequestRefused where there is none, or there are too many */
export const readOperations = (body: Buffer): readonly (AskedOperation | null)[] => {
  const lines = body.toString().split('\n').filter(Boolean);
  if (lines.length === 0 || lines.length > mostOperations)
    throw refuseBody(`The body must have 1 to ${mostOperations} lines`);
  return lines.map(readOperationOrNull);
};

/** @param place of the operation, from 0 */
export const writeAnswer = (place: number, result: FormattedExecutionResult | null): string =>
  `[${place},${JSON.stringify(result)}]\n`;

const newline = 0x0a;

/** Reads lines as their bytes come. @returns what is to be called with each chunk */
export const createLineReader = (onLine: (line: string) => void): ((chunk: Buffer) => void) => {
  let begun: Buffer[] = [];
  return (chunk) => {
    let from = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
      const last = chunk.subarray(from, end);
      onLine(begun.length === 0 ? last.toString() : Buffer.concat([...begun, last]).toString());
      begun = [];
      from = end + 1;
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
  };
};
