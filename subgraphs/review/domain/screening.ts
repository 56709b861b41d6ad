import { find } from 'linkifyjs';
import { countriesOf } from './countries-of.ts';
import { hasOffensiveWord } from './offensive-words.ts';
import { hasPhoneNumber } from './phone-number-in.ts';

/** What speaks against publishing a text before a person read it. */
export const screeningFindings = ['CONTACT_DATA', 'LINK', 'OFFENSIVE_LANGUAGE'] as const;
export type ScreeningFinding = (typeof screeningFindings)[number];

/** Signs that nobody sees, and forms of letters and digits for looks. */
const plain = (text: string) => text.normalize('NFKC').replaceAll(/\p{Cf}/gu, '');

/** Addresses that are written so that programs do not see them: name (at) example [dot] org. */
const withSigns = (text: string) =>
  text
    .replaceAll(/\s*[([{]\s*(?:at|ät|@)\s*[)\]}]\s*/giu, '@')
    .replaceAll(/\s*[([{]\s*(?:dot|punkt|\.)\s*[)\]}]\s*/giu, '.');

/** `food.It was good` is no address: nobody begins the end of a name with a capital, and many forget the blank. */
const isForgottenBlank = (link: string) => /^[^/:]*\.\p{Lu}\p{Ll}*$/u.test(link);
const isAddress = (link: string) => link.includes('.') || link.includes('://');

/**
 * A first look at a text by kept lists: it never rejects, it only says what a person has to look at.
 * @param timeZone the restaurant's: it says where numbers without a country's code are called, and what is spoken there
 */
export const screen = (text: string | null, timeZone: string): readonly ScreeningFinding[] => {
  if (text === null) return [];
  const looked = withSigns(plain(text));
  const links = find(looked);
  const countries = countriesOf(timeZone);
  const between = links.reduce((rest, { value }) => rest.replace(value, ' – '), looked);
  const hasMail = links.some(({ type }) => type === 'email');
  const hasLink = links.some(
    ({ type, value }) => type === 'url' && isAddress(value) && !isForgottenBlank(value),
  );
  return [
    ...(hasMail || hasPhoneNumber(between, countries) ? (['CONTACT_DATA'] as const) : []),
    ...(hasLink ? (['LINK'] as const) : []),
    ...(hasOffensiveWord(looked, countries) ? (['OFFENSIVE_LANGUAGE'] as const) : []),
  ];
};
