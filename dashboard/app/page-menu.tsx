import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '#dashboard/components/button.tsx';
import { Field } from '#dashboard/components/field.tsx';
import { Modal } from '#dashboard/components/modal.tsx';
import { signOut } from '#shared/browser/session.ts';
import { chooseLanguage, languageNames, languages } from '#shared/browser/words.ts';
import { loadCatalog } from './load-catalog.ts';
import styles from './shell.module.css';
import { areShortcutsOn, switchShortcuts } from './shortcuts.ts';
import { applyTheme, chosenTheme, themes } from './theme.ts';

/** Language, light or dark, another restaurant, and the way out. */
export const PageMenu = ({ hasSeveralRestaurants }: { readonly hasSeveralRestaurants: boolean }) => {
  const { i18n } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const [hasShortcuts, setShortcuts] = useState(areShortcutsOn);
  const [theme, setTheme] = useState(chosenTheme);
  const themeNames = { device: i18n._('As the device'), light: i18n._('Light'), dark: i18n._('Dark') };
  return (
    <>
      <Button look="quiet" aria-label={i18n._('Menu')} onPress={() => setOpen(true)}>
        ☰
      </Button>
      <Modal title={i18n._('Menu')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <div className={styles.menu}>
          <Field label={i18n._('Language')}>
            {(parts) => (
              <select
                {...parts}
                value={i18n.locale}
                onChange={({ target }) => {
                  const language = languages.find((known) => known === target.value);
                  if (language !== undefined) void chooseLanguage(language, loadCatalog);
                }}
              >
                {languages.map((language) => (
                  <option key={language} value={language} lang={language}>
                    {languageNames[language]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={i18n._('Colours')}>
            {(parts) => (
              <select
                {...parts}
                value={theme}
                onChange={({ target }) => {
                  const chosen = themes.find((known) => known === target.value) ?? 'device';
                  setTheme(chosen);
                  applyTheme(chosen);
                }}
              >
                {themes.map((known) => (
                  <option key={known} value={known}>
                    {themeNames[known]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <label className={styles.shortcuts}>
            <input
              type="checkbox"
              checked={hasShortcuts}
              onChange={({ target }) => {
                setShortcuts(target.checked);
                switchShortcuts(target.checked);
              }}
            />
            {i18n._('Single keys: N for a booking, W for a walk-in, / to search')}
          </label>
          {hasSeveralRestaurants && <Link to="/">{i18n._('Another restaurant')}</Link>}
          <Button onPress={() => signOut('/dashboard')}>{i18n._('Sign out')}</Button>
        </div>
      </Modal>
    </>
  );
};
