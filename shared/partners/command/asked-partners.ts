import type { ListedPartner } from '../partner-service.ts';
import type { Partners } from './with-partners.ts';

/** The one that is named, or all. */
export const askedPartners = (
  { service, find }: Partners,
  slug: string | undefined,
): Promise<readonly ListedPartner[]> =>
  slug === undefined ? service.listPartners() : find(slug).then((partner) => [partner]);
