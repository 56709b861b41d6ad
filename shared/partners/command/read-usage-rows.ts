import { readUsage, type Usage, type UsageQuestion } from '../usage/read-usage.ts';
import { askedPartners } from './asked-partners.ts';
import type { Partners } from './with-partners.ts';

export interface UsageReportRow extends Omit<Usage, 'operation' | 'isRegistered'> {
  readonly partner: string;
  readonly operationName: string;
  /** Null where it is not registered. */
  readonly documentId: string | null;
  readonly version: number | null;
}

/** By partner, the most called first. */
export const readUsageRows = async (
  partners: Partners,
  slug: string | undefined,
  days: Pick<UsageQuestion, 'firstDay' | 'lastDay'>,
): Promise<UsageReportRow[]> => {
  const rows: UsageReportRow[] = [];
  for (const partner of await askedPartners(partners, slug)) {
    const operations = await partners.service.listOperations({ slug: partner.slug });
    const byId = new Map(operations.map((operation) => [operation.documentId, operation]));
    for (const used of await readUsage(partners.database, { partnerId: partner.id, ...days })) {
      const { operation, isRegistered, ...counts } = used;
      const registered = isRegistered ? byId.get(operation) : undefined;
      rows.push({
        partner: partner.slug,
        operationName: registered?.operationName ?? operation,
        documentId: isRegistered ? operation : null,
        version: registered?.version ?? null,
        ...counts,
      });
    }
  }
  return rows;
};
