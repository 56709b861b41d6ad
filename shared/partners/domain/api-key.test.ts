import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashApiKey, keyIdOf, makeApiKey } from './api-key.ts';

const secret = 'a'.repeat(43);

describe('an API key', () => {
  it('has a public id and 32 random bytes', () => {
    const { keyId, text } = makeApiKey();
    const [prefix, id, ...rest] = text.split('_');
    expect([prefix, id]).toEqual(['tgk', keyId]);
    expect(Buffer.from(rest.join('_'), 'base64url')).toHaveLength(32);
    expect(keyIdOf(text)).toBe(keyId);
    const many = Array.from({ length: 1_000 }, () => makeApiKey());
    expect(new Set(many.map((key) => key.keyId)).size).toBe(1_000);
    expect(many.every((key) => keyIdOf(key.text) === key.keyId)).toBe(true);
  });

  it('is kept as the SHA-256 of all of it', () => {
    const { text } = makeApiKey();
    expect(hashApiKey(text)).toEqual(createHash('sha256').update(text).digest());
  });

  it.each([
    ['nothing', ''],
    ['no prefix', `0123456789ab_${secret}`],
    ['another prefix', `tgx_0123456789ab_${secret}`],
    ['a short id', `tgk_0123456789a_${secret}`],
    ['an id in capitals', `tgk_0123456789AB_${secret}`],
    ['a short secret', `tgk_0123456789ab_${secret.slice(1)}`],
    ['a long secret', `tgk_0123456789ab_${secret}a`],
    ['padding', `tgk_0123456789ab_${secret.slice(1)}=`],
    ['a line after it', `tgk_0123456789ab_${secret}\n`],
    ['a space before it', ` tgk_0123456789ab_${secret}`],
  ])('is not what has %s', (_what, text) => {
    expect(keyIdOf(text)).toBeUndefined();
  });
});
