import { useLingui } from '@lingui/react';
import { type ReactNode, useEffect } from 'react';
import { Page } from '#diner/components/page.tsx';
import { signInUrl } from '#shared/browser/session.ts';
import { signInHere } from './graph.ts';
import { useSession } from './session-context.tsx';

interface Props {
  readonly title: string;
  /** Whether to go and sign in at once: whoever tapped a time wants to go on. */
  readonly isImmediate?: boolean;
  readonly children: ReactNode;
}

/** What only somebody who is signed in can do; they come back to the same address. */
export const SignedIn = ({ title, isImmediate = false, children }: Props) => {
  const { i18n } = useLingui();
  const session = useSession();
  const mustGo = isImmediate && session?.isSignedIn === false;
  useEffect(() => {
    // In place of this page, so that Back leads to the times and not here again.
    if (mustGo) location.replace(signInUrl(location.pathname + location.search));
  }, [mustGo]);
  if (session?.isSignedIn === true) return children;
  return (
    <Page title={title}>
      {session === undefined || mustGo ? (
        <p>{i18n._('Loading…')}</p>
      ) : (
        <>
          <p>{i18n._('Sign in to see this.')}</p>
          <p>
            <button type="button" className="primary" onClick={signInHere}>
              {i18n._('Sign in')}
            </button>
          </p>
        </>
      )}
    </Page>
  );
};
