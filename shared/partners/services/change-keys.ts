import type { Database } from '#shared/database/database.ts';
import { hashApiKey, makeApiKey } from '../domain/api-key.ts';
import { RegistryRefusal } from '../domain/registry-refusal.ts';
import type { IssuedKey, ListedKey } from '../partner-service.ts';
import { insertKey, listKeys, revokeKey } from '../repositories/key-repository.ts';
import { changeOfPartner, requirePartner } from './partner-changes.ts';

export const issueKeyTo = (database: Database, slug: string): Promise<IssuedKey> =>
  changeOfPartner(database, slug, async (transaction, partner) => {
    const { keyId, text } = makeApiKey();
    const stored = await insertKey(transaction, partner.id, keyId, hashApiKey(text));
    if (stored === null)
      throw new RegistryRefusal(
        'TOO_MANY_KEYS',
        `${slug} has two live keys, which is for changing from one to the other: revoke one first`,
      );
    return {
      result: { keyId, key: text, createdAt: stored.createdAt },
      changes: [{ kind: 'key.issued', subject: keyId, detail: {} }],
    };
  });

export const revokeKeyOf = (database: Database, slug: string, keyId: string): Promise<ListedKey> =>
  changeOfPartner(database, slug, async (transaction, partner) => {
    const revoked = await revokeKey(transaction, partner.id, keyId);
    if (revoked !== null)
      return { result: revoked, changes: [{ kind: 'key.revoked', subject: keyId, detail: {} }] };
    const before = (await listKeys(transaction, partner.id)).find((key) => key.keyId === keyId);
    if (before === undefined) throw new RegistryRefusal('KEY_UNKNOWN', `${slug} has no such key`);
    return { result: before, changes: [] };
  });

export const listKeysOf = async (database: Database, slug: string): Promise<ListedKey[]> => {
  const partner = await requirePartner(database, slug);
  return listKeys(database, partner.id);
};
