import type { NoticeLocale } from './notice.ts';

const germanSpeaking: ReadonlySet<string> = new Set(['AT', 'CH', 'DE', 'LI']);

/**
 * The language that a notice is written in: that of the first one who chose any, in English where there are no words
 * of it; or that of the restaurant's country.
 * @param chosen BCP 47 tags, the most particular choice first
 */
export const chooseLocale = (chosen: readonly (string | null)[], countryCode: string): NoticeLocale => {
  const wanted = chosen.find((locale) => locale !== null);
  if (wanted != null) return new Intl.Locale(wanted).language === 'de' ? 'de' : 'en';
  return germanSpeaking.has(countryCode) ? 'de' : 'en';
};
