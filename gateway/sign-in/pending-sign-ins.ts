import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { BrowserCookies } from './browser-cookies.ts';
import type { SealedBox } from './sealed-box.ts';
import { type PendingSignIn, pendingSignIn } from './session.ts';

/** Who is on the way to the issuer, in a cookie of each tab's own, for some minutes. */
export interface PendingSignIns {
  begin(request: FastifyRequest, reply: FastifyReply, pending: PendingBeginning): Promise<void>;
  /** Can be taken once; null where it is too late or did not begin in this browser. */
  take(request: FastifyRequest, reply: FastifyReply, state: string | null): Promise<PendingSignIn | null>;
}

type PendingBeginning = Omit<PendingSignIn, 'expiresAtSeconds'>;

const prefix = 'sign-in-';
const keptSeconds = 15 * 60;
/** More were given up, and would fill the headers of every request. */
const mostTabs = 8;

const nameOf = (state: string) =>
  `${prefix}${createHash('sha256').update(state).digest('base64url').slice(0, 12)}`;

export const createPendingSignIns = (cookies: BrowserCookies, box: SealedBox): PendingSignIns => ({
  begin: async (request, reply, pending) => {
    const others = [...cookies.read(request).keys()].filter((name) => name.startsWith(prefix));
    if (others.length >= mostTabs) for (const name of others) cookies.clear(reply, name);
    const expiresAtSeconds = Math.floor(Date.now() / 1_000) + keptSeconds;
    const sealed = await box.seal({ ...pending, expiresAtSeconds });
    cookies.set(reply, nameOf(pending.state), sealed, keptSeconds);
  },
  take: async (request, reply, state) => {
    if (state === null) return null;
    const sealed = cookies.read(request).get(nameOf(state));
    if (sealed === undefined) return null;
    cookies.clear(reply, nameOf(state));
    const { success, data: pending } = pendingSignIn.safeParse(await box.open(sealed));
    return success && pending.state === state && pending.expiresAtSeconds > Date.now() / 1_000
      ? pending
      : null;
  },
});
