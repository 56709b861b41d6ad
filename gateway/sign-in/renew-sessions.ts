import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { IssuerClient } from './issuer-client.ts';
import { makeSession } from './make-session.ts';
import type { Session } from './session.ts';
import { SignInFailure } from './sign-in-failure.ts';

export interface Renewals {
  /** @throws SignInFailure: `refused` where the issuer will not renew it any more */
  renew(session: Session, ownOrigin: string): Promise<Session>;
  /** Not renewed from now on, as far as this gateway is asked. */
  end(session: Session): void;
}

/**
 * Refresh tokens may be good for one use, while a browser's requests come together, and an answer with the new cookie
 * can be lost with the network: whoever comes with the old one is told the same for so long.
 */
const keptMilliseconds = 5 * 60_000;
/** An issuer that does not answer is asked so often at most, for each session. */
const retryMilliseconds = 5_000;
const most = 5_000;

/** Gets sessions new access tokens, once however many ask at the same time. */
export const createRenewals = (issuer: Pick<IssuerClient, 'renew'>): Renewals => {
  const kept = new LRUCache<string, Promise<Session>>({ max: most, ttl: keptMilliseconds });
  const keyOf = (refreshToken: string) => createHash('sha256').update(refreshToken).digest('base64url');
  const keep = (key: string, renewing: Promise<Session>) => {
    kept.set(key, renewing);
    renewing.catch((error: unknown) => {
      if (error instanceof SignInFailure && error.problem === 'refused') return;
      if (kept.peek(key) === renewing) kept.set(key, renewing, { ttl: retryMilliseconds });
    });
    return renewing;
  };

  return {
    renew: async (session, ownOrigin) => {
      const { refreshToken } = session;
      if (refreshToken === null) throw new SignInFailure('refused', 'there is no refresh token');
      const key = keyOf(refreshToken);
      const known = kept.get(key);
      if (known !== undefined) return known;
      const renewing = issuer
        .renew(ownOrigin, refreshToken)
        .then((tokens) => makeSession(tokens, Date.now() / 1_000, session));
      return keep(key, renewing);
    },
    end: ({ refreshToken }) => {
      if (refreshToken !== null)
        keep(keyOf(refreshToken), Promise.reject(new SignInFailure('refused', 'signed out')));
    },
  };
};
