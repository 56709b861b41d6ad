import { LRUCache } from 'lru-cache';
import type { MaybeViewer } from '#shared/identity/viewer.ts';
import type { ViewerStatements } from '#shared/identity/viewer-statement.ts';

/** Well inside a statement's own life of 30 s, so that one never expires on its way. */
const keptMilliseconds = 5_000;
const keptStatements = 2_000;

/** Signs who asks for one subgraph; a viewer who asks again within seconds gets the same statement. */
export const createStatementSigner = (statements: ViewerStatements, audience: string) => {
  const kept = new LRUCache<string, string>({ max: keptStatements, ttl: keptMilliseconds });
  return async (viewer: MaybeViewer): Promise<string> => {
    const key = viewer === null ? '' : JSON.stringify([viewer.id, viewer.roles, viewer.restaurantIds]);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const statement = await statements.sign(viewer, audience);
    kept.set(key, statement);
    return statement;
  };
};
