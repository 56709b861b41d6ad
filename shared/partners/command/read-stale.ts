import type { ListedOperation } from '../partner-service.ts';
import { staleOperations } from '../usage/domain/stale-operations.ts';
import { readLastUses } from '../usage/read-usage.ts';
import { askedPartners } from './asked-partners.ts';
import type { Partners } from './with-partners.ts';

export interface StaleRow
  extends Pick<ListedOperation, 'documentId' | 'operationName' | 'version' | 'state' | 'clientVersions'> {
  readonly partner: string;
  readonly lastUsedAt: Temporal.Instant | null;
}

/** What can be called and was not since then, by partner and operation. */
export const readStale = async (
  partners: Partners,
  slug: string | undefined,
  before: Temporal.Instant,
): Promise<StaleRow[]> => {
  const rows: StaleRow[] = [];
  for (const partner of await askedPartners(partners, slug)) {
    const callable = await partners.service.listOperations({
      slug: partner.slug,
      states: ['ACTIVE', 'DEPRECATED'],
    });
    const lastUses = await readLastUses(partners.database, partner.id);
    const known = callable.map((operation) => ({
      ...operation,
      activatedAt: operation.activatedAt ?? operation.registeredAt,
    }));
    for (const { operation, lastUsedAt } of staleOperations(known, lastUses, before)) {
      const { documentId, operationName, version, state, clientVersions } = operation;
      rows.push({
        ...{ partner: partner.slug, documentId, operationName, version, state, clientVersions },
        lastUsedAt,
      });
    }
  }
  return rows;
};
