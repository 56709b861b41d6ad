import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from 'jose';

/** Nobody can say whether a token or key is good: what would tell cannot be had. */
export class IdentityUnavailable extends Error {
  override readonly name = 'IdentityUnavailable';
}

const deadlineMilliseconds = 3_000;
/** A key that the issuer took back is good for so long at most. */
const keptMilliseconds = 5 * 60_000;
/** Tokens of keys that nobody knows make us ask the issuer this often at most, however many there are. */
const coolDownMilliseconds = 30_000;
/** An issuer that fails is asked this often at most. */
const retryMilliseconds = 1_000;

/** jose has no class of its own for these: the plain one means an answer that is not 200 or not JSON. */
const isUnavailable = (error: unknown) =>
  error instanceof errors.JWKSTimeout ||
  error instanceof errors.JWKSInvalid ||
  (error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC') ||
  !(error instanceof errors.JOSEError);

/**
 * The keys that an issuer publishes, fetched again when they are old or a token names another.
 * The function throws IdentityUnavailable where they cannot be had; keys that are too old are never used instead.
 */
export const createIssuerKeys = (url: URL): JWTVerifyGetKey => {
  let nextFetchAt = 0;
  const keys = createRemoteJWKSet(url, {
    timeoutDuration: deadlineMilliseconds,
    cacheMaxAge: keptMilliseconds,
    cooldownDuration: coolDownMilliseconds,
    [customFetch]: (...asked) => {
      const now = Date.now();
      if (now < nextFetchAt) return Promise.reject(new Error('asked a moment ago'));
      nextFetchAt = now + retryMilliseconds;
      return fetch(...asked);
    },
  });
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      throw new IdentityUnavailable("the issuer's keys cannot be had", { cause: error });
    }
  };
};
