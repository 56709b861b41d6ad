import { useLingui } from '@lingui/react';
import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '#dashboard/components/button.tsx';
import { Loading } from '#dashboard/components/loading.tsx';
import { Notice } from '#dashboard/components/notice.tsx';
import { readSession, type Session } from '#shared/browser/session.ts';
import { signInAgain } from './graph.ts';
import styles from './session-gate.module.css';

type State =
  | { readonly kind: 'asking' }
  | { readonly kind: 'away' }
  | { readonly kind: 'known'; readonly session: Session };

/** Lets in who is signed in, and offers the rest to sign in. */
export const SessionGate = ({ children }: { readonly children: ReactNode }) => {
  const { i18n } = useLingui();
  const [state, setState] = useState<State>({ kind: 'asking' });
  const ask = () => {
    setState({ kind: 'asking' });
    readSession().then(
      (session) => setState({ kind: 'known', session }),
      () => setState({ kind: 'away' }),
    );
  };
  useEffect(ask, []);
  if (state.kind === 'asking') return <Loading />;
  if (state.kind === 'known' && state.session.isSignedIn) return children;
  return (
    <main className={styles.gate}>
      <h1>{i18n._('Tablegraph for restaurants')}</h1>
      {state.kind === 'away' ? (
        <>
          <Notice tone="failure">{i18n._('The network is away, or Tablegraph does not answer.')}</Notice>
          <Button onPress={ask}>{i18n._('Try again')}</Button>
        </>
      ) : (
        <>
          <p>{i18n._('Your evening, your tables and your guests: sign in to see them.')}</p>
          <Button look="primary" onPress={signInAgain}>
            {i18n._('Sign in')}
          </Button>
        </>
      )}
    </main>
  );
};
