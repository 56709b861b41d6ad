import { i18n, type Messages } from '@lingui/core';

export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

export const languageNames: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' };

const storageKey = 'tablegraph-language';

const isLanguage = (text: string): text is Language => languages.some((language) => language === text);

/** What was chosen here before, else the first of the browser's that there is. */
export const preferredLanguage = (): Language => {
  const wanted = [localStorage.getItem(storageKey) ?? '', ...navigator.languages];
  return wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';
};

export type LoadCatalog = (language: Language) => Promise<{ readonly messages: Messages }>;

/** The words from now on. Dates and numbers are as the browser's own region writes them, where it has the language. */
export const applyLanguage = async (language: Language, loadCatalog: LoadCatalog): Promise<void> => {
  const { messages } = await loadCatalog(language);
  const region = navigator.languages.find((tag) => tag.toLowerCase().startsWith(language));
  i18n.load(language, messages);
  i18n.activate(language, region ?? (language === 'en' ? 'en-GB' : language));
  document.documentElement.lang = language;
};

export const chooseLanguage = async (language: Language, loadCatalog: LoadCatalog): Promise<void> => {
  localStorage.setItem(storageKey, language);
  await applyLanguage(language, loadCatalog);
};
