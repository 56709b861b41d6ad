import type { TokenRole } from './token-claims.ts';

/** Whom the development issuer speaks of unless somebody else is named; the demo data knows the diner. */
export const usualSubjects: Readonly<Record<TokenRole, string>> = {
  diner: 'demo-diner-1',
  host: 'demo-host-1',
  admin: 'demo-admin',
};
