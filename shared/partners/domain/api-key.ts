import { hash, randomBytes } from 'node:crypto';

/** A key just made: `tgk_<keyId>_<secret>`. */
export interface ApiKey {
  /** Public: it may be shown, logged and given to revoke the key. */
  readonly keyId: string;
  /** The whole key, for its owner alone. */
  readonly text: string;
}

const pattern = /^tgk_([a-z0-9]{12})_[A-Za-z0-9_-]{43}$/;

export const makeApiKey = (): ApiKey => {
  const keyId = randomBytes(6).toString('hex');
  return { keyId, text: `tgk_${keyId}_${randomBytes(32).toString('base64url')}` };
};

/** The public part of what looks like a key; undefined for anything else. */
export const keyIdOf = (text: string): string | undefined => pattern.exec(text)?.[1];

/** SHA-256 of the whole key. The secret is 32 random bytes, so that nothing slower or salted is needed. */
export const hashApiKey = (text: string): Buffer => hash('sha256', text, 'buffer');
