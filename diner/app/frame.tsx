import { useLingui } from '@lingui/react';
import { Link, Outlet } from '@tanstack/react-router';
import { signOut } from '#shared/browser/session.ts';
import { chooseLanguage, languageNames, languages } from '#shared/browser/words.ts';
import styles from './frame.module.css';
import { signInHere } from './graph.ts';
import { loadCatalog } from './load-catalog.ts';
import { SessionProvider, useSession } from './session-context.tsx';

const Account = () => {
  const { i18n } = useLingui();
  const session = useSession();
  if (session === undefined) return null;
  return session.isSignedIn ? (
    <button type="button" className="quiet" onClick={() => signOut('/')}>
      {i18n._('Sign out')}
    </button>
  ) : (
    <button type="button" className="quiet" onClick={signInHere}>
      {i18n._('Sign in')}
    </button>
  );
};

/** What all pages have around them. */
export const Frame = () => {
  const { i18n } = useLingui();
  return (
    <SessionProvider>
      <a className={styles.skip} href="#content">
        {i18n._('Skip to the content')}
      </a>
      <header className={styles.bar}>
        <Link to="/" className={styles.name}>
          Tablegraph
        </Link>
        <nav aria-label={i18n._('Pages')} className={styles.links}>
          <Link to="/reservations">{i18n._('My reservations')}</Link>
          <Account />
        </nav>
      </header>
      <Outlet />
      <footer className={styles.foot}>
        {languages
          .filter((language) => language !== i18n.locale.slice(0, 2))
          .map((language) => (
            <button
              type="button"
              className="quiet"
              key={language}
              lang={language}
              onClick={() => chooseLanguage(language, loadCatalog)}
            >
              {languageNames[language]}
            </button>
          ))}
      </footer>
    </SessionProvider>
  );
};
