import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { NotGraphql, normaliseDocument } from '#shared/operations/normalised-document.ts';
import type { Partner } from '#shared/partners/domain/partner.ts';
import type { Registry } from '#shared/partners/registry.ts';
import type { KnownDocuments, KnownOperation } from './domain/choose-document.ts';

/** Texts that were looked up already, of at most so many characters together. */
const rememberedCharacters = 8 * 1024 * 1024;

/** The hash of what a text says, however it is written; null for what is no document. */
export type HashOfText = (text: string) => string | null;

export const createHashOfText = (): HashOfText => {
  const remembered = new LRUCache<string, { readonly hash: string | null }>({
    maxSize: rememberedCharacters,
    sizeCalculation: (_value, text) => text.length + 1,
  });
  const hashOf: HashOfText = (text) => {
    try {
      return normaliseDocument(text).hash;
    } catch (error) {
      if (error instanceof NotGraphql) return null;
      throw error;
    }
  };
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known.hash;
    const hash = hashOf(text);
    remembered.set(text, { hash });
    return hash;
  };
};

const isHashOf = (hash: string, text: string) => createHash('sha256').update(text).digest('hex') === hash;

/** What one partner has registered. */
export const documentsOfPartner = (
  { id, mode }: Partner,
  registry: Registry,
  hashOfText: HashOfText,
): KnownDocuments => ({
  mode,
  byId: (documentId) => registry.operation(id, documentId),
  byText: (text) => {
    const hash = hashOfText(text);
    return hash === null ? undefined : registry.operationOfDocument(id, hash);
  },
  isTextOf: (text, { document }) => text === document || hashOfText(text) === hashOfText(document),
  isHashOf,
});

/** Our own clients' documents, for whoever comes without a key; they may send any other text as well. */
export const documentsForAnyone = (
  operations: readonly KnownOperation[],
  hashOfText: HashOfText,
): KnownDocuments => {
  const byId = new Map(operations.map((operation) => [operation.documentId, operation]));
  return {
    mode: 'off',
    byId: (documentId) => byId.get(documentId),
    byText: () => undefined,
    isTextOf: (text, { document }) => text === document || hashOfText(text) === hashOfText(document),
    isHashOf,
  };
};
