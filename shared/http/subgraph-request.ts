import { parse } from 'secure-json-parse';
import { z } from 'zod';
import { isRecord } from '#shared/domain/is-record.ts';
import type { SubgraphRequest } from '#shared/graph/subgraph.ts';
import { toldChangeShape } from '#shared/live-feed/domain/told-change.ts';
import { RequestRefused, refusalOfStatus } from './request-refused.ts';

export const refuseBody = (problem: string) => new RequestRefused(400, 'BAD_REQUEST', problem);

/** @throws RequestRefused where it is no JSON, or could change what objects are */
export const parseJson = (text: string): unknown => {
  try {
    return parse(text);
  } catch {
    throw refusalOfStatus(400);
  }
};

const extensionsShape = z.object({ change: toldChangeShape });

const parseExtensions = (extensions: unknown): SubgraphRequest['extensions'] => {
  if (extensions == null) return undefined;
  const parsed = extensionsShape.safeParse(extensions);
  if (!parsed.success) throw refuseBody('extensions: must be a change that is told');
  return parsed.data;
};

/** @throws RequestRefused naming the part that does not fit */
export const parseSubgraphRequest = (body: unknown): SubgraphRequest => {
  if (!isRecord(body)) throw refuseBody('The body must be a JSON object');
  const { query, operationName, variables, extensions } = body;
  if (typeof query !== 'string' || query === '')
    throw refuseBody('query: must be a string that is not empty');
  if (operationName != null && typeof operationName !== 'string')
    throw refuseBody('operationName: must be a string');
  if (variables != null && !isRecord(variables)) throw refuseBody('variables: must be an object');
  return {
    query,
    operationName: operationName ?? undefined,
    variables: variables ?? undefined,
    extensions: parseExtensions(extensions),
  };
};
