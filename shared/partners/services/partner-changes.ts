import type { Database, Queryable } from '#shared/database/database.ts';
import type { Partner } from '../domain/partner.ts';
import { RegistryRefusal } from '../domain/registry-refusal.ts';
import { type Change, lockRegistry, writeChanges } from '../repositories/change-repository.ts';
import { findPartner } from '../repositories/partner-repository.ts';

/** @throws RegistryRefusal PARTNER_UNKNOWN */
export const requirePartner = async (queryable: Queryable, slug: string): Promise<Partner> => {
  const partner = await findPartner(queryable, slug);
  if (partner === null)
    throw new RegistryRefusal('PARTNER_UNKNOWN', `There is no partner ${JSON.stringify(slug)}`);
  return partner;
};

/** What a change comes to, and what is written down of it. */
export interface Changed<Result> {
  readonly result: Result;
  readonly changes: readonly Change[];
}

/**
 * Changes something of a partner's in one transaction, in which nobody else changes any.
 * @throws RegistryRefusal PARTNER_UNKNOWN
 */
export const changeOfPartner = <Result>(
  database: Database,
  slug: string,
  work: (transaction: Queryable, partner: Partner) => Promise<Changed<Result>>,
): Promise<Result> =>
  database.transaction(async (transaction) => {
    await lockRegistry(transaction);
    const partner = await requirePartner(transaction, slug);
    const { result, changes } = await work(transaction, partner);
    await writeChanges(transaction, partner.id, changes);
    return result;
  });
