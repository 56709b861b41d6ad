import { createGraphClient } from '#shared/browser/graph-client.ts';
import { signInUrl } from '#shared/browser/session.ts';

/** Signs in, and comes back to where the page is. */
export const signInHere = (): void => location.assign(signInUrl(location.pathname + location.search));

export const graph = createGraphClient({ name: 'diner', onSignedOut: signInHere });
