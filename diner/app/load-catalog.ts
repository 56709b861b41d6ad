import type { LoadCatalog } from '#shared/browser/words.ts';

export const loadCatalog: LoadCatalog = (language) => {
  switch (language) {
    case 'en':
      return import('../locales/en.po');
    case 'de':
      return import('../locales/de.po');
  }
};
