import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';

/** What a message puts in: the names in its braces, in any branch, and # where it says a counted number. */
const namesIn = (tokens: readonly unknown[]): readonly string[] =>
  tokens.flatMap((token) => {
    if (!Array.isArray(token)) return token === '#' ? ['#'] : [];
    const [name, , branches]: unknown[] = token;
    const choices = typeof branches === 'object' && branches !== null ? Object.values(branches) : [];
    return [String(name), ...choices.flatMap((choice) => (Array.isArray(choice) ? namesIn(choice) : []))];
  });

const inBraces = (names: readonly string[]): string =>
  names.map((name) => (name === '#' ? '#' : `{${name}}`)).join(', ');

/** Why a translation cannot stand for the words in the code; null where it can. */
export const translationMistake = (source: string, translation: string): string | null => {
  if (translation.trim() === '') return 'is missing';
  try {
    const wanted = new Set(namesIn(compileMessageOrThrow(source)));
    const given = new Set(namesIn(compileMessageOrThrow(translation)));
    const lacking = [...wanted.difference(given)];
    if (lacking.length > 0) return `lacks ${inBraces(lacking)}`;
    const unknown = [...given.difference(wanted)];
    return unknown.length > 0 ? `has ${inBraces(unknown)}, which is given nowhere` : null;
  } catch (error) {
    return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
};
