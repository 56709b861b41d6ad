import { createHash } from 'node:crypto';
import { matchesEntityTag } from './domain/matches-entity-tag.ts';

export interface CacheQuestion {
  readonly body: string;
  /** Of the operation; 0 where nobody may keep the answer. */
  readonly freshSeconds: number;
  /** Anonymous answers are the same for everyone. */
  readonly isAnonymous: boolean;
  readonly ifNoneMatch: string | undefined;
}

export interface CacheAnswer {
  readonly headers: Readonly<Record<string, string>>;
  /** The client has this answer already: 304 without a body. */
  readonly isKnown: boolean;
}

/** Of an answer that must not be kept. */
export const notKept: CacheAnswer = { headers: { 'cache-control': 'no-store' }, isKnown: false };

/** What a CDN and a client may do with the answer, without errors, to a GET of a registered query. */
export const cacheAnswer = ({ body, freshSeconds, isAnonymous, ifNoneMatch }: CacheQuestion): CacheAnswer => {
  if (freshSeconds === 0) return notKept;
  const entityTag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const kept = isAnonymous
    ? `public, max-age=${freshSeconds}, stale-while-revalidate=${freshSeconds}`
    : `private, max-age=${freshSeconds}`;
  return {
    headers: { etag: entityTag, 'cache-control': kept, vary: 'Accept, Authorization, Cookie' },
    isKnown: matchesEntityTag(ifNoneMatch, entityTag),
  };
};
