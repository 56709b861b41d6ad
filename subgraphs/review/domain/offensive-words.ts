import type { CountryCode } from 'libphonenumber-js';
import naughtyWords from 'naughty-words';
import {
  englishDataset,
  englishRecommendedTransformers,
  parseRawPattern,
  RegExpMatcher,
  resolveConfusablesTransformer,
  resolveLeetSpeakTransformer,
  toAsciiLowerCaseTransformer,
} from 'obscenity';

/** What restaurants serve and are called, and what the kept list takes for something else. */
const kitchenWords = [
  'shiitake',
  'shitake',
  'cumin',
  'coq au vin',
  'spotted dick',
  'moby dick',
  'dick van',
  'faggots and peas',
  'faggots with',
  'meatballs and faggots',
  'penistone',
  'fukuda',
  'kanal',
  'negro modelo',
  'modelo negro',
  'tinto negro',
  'pulpo negro',
  'arroz negro',
  'niggardly',
];
/** Words of the German list that are for plates, ornaments, birds and corn as well. */
const innocentGerman = new Set(['bonze', 'nackt', 'pinkeln', 'popel', 'poppen', 'rosette', 'vögeln']);

/** One word and what becomes of it in a sentence, where a list has it in one form only. */
const germanEndings = ['', 'e', 'en', 'er', 'n', 's'];

const { blacklistedTerms, whitelistedTerms = [] } = englishDataset.build();
const english = new RegExpMatcher({
  ...englishRecommendedTransformers,
  blacklistedTerms,
  whitelistedTerms: [...whitelistedTerms, ...kitchenWords],
});

const confusables = resolveConfusablesTransformer();
const leetSpeak = resolveLeetSpeakTransformer();
const lowerCase = toAsciiLowerCaseTransformer();

/** A double s is not the b that it looks like, Scheibe is a slice; and no exclamation mark is an i at the end of a word. */
const spelled = (text: string) =>
  text
    .replaceAll(/ß/gi, 'ss')
    .replaceAll(/!+(?=\s|$)/g, ' ')
    .toLowerCase();

/** As a text's letters are looked at: ö as o, 1 as i, а of the Cyrillic alphabet as a. */
const looks = (text: string): string =>
  Array.from(spelled(text), (letter) => {
    let code = letter.codePointAt(0);
    for (const { transform } of [confusables, leetSpeak, lowerCase])
      code = code === undefined ? undefined : transform(code);
    return code === undefined ? '' : String.fromCodePoint(code);
  }).join('');

/** These are written without blanks, so no word of them has an end. */
const withoutBlanks: ReadonlySet<string> = new Set(['ja', 'th', 'zh']);

const escaped = (word: string) => word.replaceAll(/[\\[\]?|]/g, (sign) => `\\${sign}`);

const matcherOf = (words: readonly string[], language: string): RegExpMatcher => {
  const forms = new Set(words.map(looks).filter((word) => word.length > 1));
  const patterns = [...forms].map((word) =>
    parseRawPattern(withoutBlanks.has(language) ? escaped(word) : `|${escaped(word)}|`),
  );
  return new RegExpMatcher({
    blacklistedTerms: patterns.map((pattern, id) => ({ id, pattern })),
    blacklistMatcherTransformers: [confusables, leetSpeak, lowerCase],
  });
};

const listOf = (language: string): readonly string[] => {
  const lists: Readonly<Record<string, readonly string[]>> = naughtyWords;
  if (language !== 'de') return lists[language] ?? [];
  const words = naughtyWords.de.filter((word) => !innocentGerman.has(word));
  return words.flatMap((word) => germanEndings.map((ending) => `${word}${ending}`));
};

const matchers = new Map<string, RegExpMatcher>();

/** Made when it is needed first, and kept. */
const matcherFor = (language: string): RegExpMatcher => {
  const matcher = matchers.get(language) ?? matcherOf(listOf(language), language);
  matchers.set(language, matcher);
  return matcher;
};

/**
 * Whether a text has a slur or an obscenity of the kept lists, also behind digits and letters that look alike: of
 * English and German everywhere, and of what is spoken most in the countries. More would find what is innocent
 * elsewhere: the French list has `bite`.
 */
export const hasOffensiveWord = (text: string, countries: readonly CountryCode[]): boolean => {
  const local = countries.map((country) => new Intl.Locale(`und-${country}`).maximize().language);
  const languages = new Set(['de', ...local]);
  languages.delete('en');
  return (
    english.hasMatch(text) || [...languages].some((language) => matcherFor(language).hasMatch(spelled(text)))
  );
};
