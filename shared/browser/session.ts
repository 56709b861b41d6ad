export type Session =
  | { readonly isSignedIn: true; readonly name: string | null }
  | { readonly isSignedIn: false };

const patienceMilliseconds = 10_000;

let begun: Promise<Session> | undefined;

/** Asks before anybody wants to know, so that who asks first need not wait as long. */
export const beginSession = (): void => {
  begun = askSession();
  // Who reads it is told.
  begun.catch(() => {});
};

/** @throws where the gateway does not answer */
export const readSession = (): Promise<Session> => {
  const first = begun;
  begun = undefined;
  return first ?? askSession();
};

const askSession = async (): Promise<Session> => {
  const response = await fetch('/auth/session', { signal: AbortSignal.timeout(patienceMilliseconds) });
  const answer: unknown = await response.json();
  if (typeof answer !== 'object' || answer === null || !('isSignedIn' in answer))
    throw new Error(`/auth/session answered ${response.status}`);
  if (answer.isSignedIn !== true) return { isSignedIn: false };
  const name = 'name' in answer && typeof answer.name === 'string' ? answer.name : null;
  return { isSignedIn: true, name };
};

/** Where to go to sign in, and to come back from there. */
export const signInUrl = (returnTo: string): string => `/auth/sign-in?${new URLSearchParams({ returnTo })}`;

/** Ends the session here, and at the issuer where it has an address for that; the page leaves. */
export const signOut = async (returnTo: string): Promise<void> => {
  const response = await fetch('/auth/sign-out', {
    method: 'POST',
    signal: AbortSignal.timeout(patienceMilliseconds),
  });
  const answer: unknown = response.ok ? await response.json() : null;
  const endSessionUrl =
    typeof answer === 'object' && answer !== null && 'endSessionUrl' in answer ? answer.endSessionUrl : null;
  location.assign(typeof endSessionUrl === 'string' ? endSessionUrl : returnTo);
};
