import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { readSession, type Session } from '#shared/browser/session.ts';

/** Undefined until it is known. */
const SessionContext = createContext<Session | undefined>(undefined);

export const SessionProvider = ({ children }: { readonly children: ReactNode }) => {
  const [session, setSession] = useState<Session>();
  useEffect(() => {
    // Whoever searches does not need one: where it cannot be read, signing in says what is the matter.
    readSession().then(setSession, () => setSession({ isSignedIn: false }));
  }, []);
  return <SessionContext value={session}>{children}</SessionContext>;
};

export const useSession = (): Session | undefined => use(SessionContext);
