import { z } from 'zod';

const seconds = z.number().int();

/** What the session cookie holds. Nobody but a gateway can read or make one. */
export const session = z.object({
  accessToken: z.string(),
  /** Null where the issuer gave none: the session then ends with its access token. */
  refreshToken: z.string().nullable(),
  /** Of the person, for the page to show. */
  name: z.string().nullable(),
  /** Since the epoch: when the access token ends, and from when on another one is fetched. */
  expiresAtSeconds: seconds,
  renewAtSeconds: seconds,
});
export type Session = z.infer<typeof session>;

/** What is remembered of somebody who is on the way to the issuer. */
export const pendingSignIn = z.object({
  state: z.string(),
  nonce: z.string(),
  codeVerifier: z.string(),
  returnTo: z.string(),
  expiresAtSeconds: seconds,
});
export type PendingSignIn = z.infer<typeof pendingSignIn>;

/** A token is renewed so long before its end, or in the last fifth of a short life. */
const renewedBeforeSeconds = 60;

/** @returns when to renew what is good from now until then, in seconds since the epoch */
export const renewalTime = (nowSeconds: number, expiresAtSeconds: number): number =>
  Math.floor(expiresAtSeconds - Math.min(renewedBeforeSeconds, (expiresAtSeconds - nowSeconds) / 5));
