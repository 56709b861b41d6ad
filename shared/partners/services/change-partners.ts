import type { Database } from '#shared/database/database.ts';
import { checkPartner, defaultBudget, defaultMode } from '../domain/check-partner.ts';
import type { Partner } from '../domain/partner.ts';
import { RegistryRefusal } from '../domain/registry-refusal.ts';
import type { NewPartner, PartnerChanges } from '../partner-service.ts';
import { type Change, lockRegistry, writeChanges } from '../repositories/change-repository.ts';
import { insertPartner, updatePartner } from '../repositories/partner-repository.ts';
import { changeOfPartner } from './partner-changes.ts';

const detailOf = ({ name, mode, budget, isEnabled }: Omit<Partner, 'id'>): Change['detail'] => ({
  name,
  mode,
  ...budget,
  isEnabled,
});

export const createPartner = async (database: Database, asked: NewPartner): Promise<Partner> => {
  const { slug, name, mode = defaultMode, budget } = asked;
  const partner = { slug, name, mode, budget: { ...defaultBudget, ...budget }, isEnabled: true };
  checkPartner(partner);
  return database.transaction(async (transaction) => {
    await lockRegistry(transaction);
    const created = await insertPartner(transaction, partner);
    if (created === null) throw new RegistryRefusal('SLUG_TAKEN', `There is a partner ${slug} already`);
    await writeChanges(transaction, created.id, [
      { kind: 'partner.created', subject: null, detail: detailOf(partner) },
    ]);
    return created;
  });
};

const withChanges = (before: Partner, asked: PartnerChanges): Partner => ({
  ...before,
  name: asked.name ?? before.name,
  mode: asked.mode ?? before.mode,
  budget: { ...before.budget, ...asked.budget },
  isEnabled: asked.isEnabled ?? before.isEnabled,
});

export const changePartner = (database: Database, slug: string, asked: PartnerChanges): Promise<Partner> =>
  changeOfPartner(database, slug, async (transaction, before) => {
    const after = withChanges(before, asked);
    checkPartner(after);
    const was = detailOf(before);
    const changed = Object.entries(detailOf(after)).filter(([name, value]) => was[name] !== value);
    if (changed.length === 0) return { result: before, changes: [] };
    await updatePartner(transaction, after);
    const detail = Object.fromEntries(changed);
    return { result: after, changes: [{ kind: 'partner.changed', subject: null, detail }] };
  });
