import { BadInput } from '#shared/graph/bad-input.ts';
import { parseOptionalText } from '#shared/graph/parse-input.ts';

/** All but line breaks and tabs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
const controlCharacter = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/;

/**
 * Words for people, as they are but for white space around them: signs of HTML too, which mean nothing here. A line
 * that ends in CR LF ends in LF. Null where there is nothing but white space.
 * @throws BadInput
 */
export const parseWords = (
  argument: string,
  value: string | null | undefined,
  longest: number,
): string | null => {
  const words = value?.replaceAll('\r\n', '\n');
  if (words !== undefined && controlCharacter.test(words))
    throw new BadInput(argument, 'has a control character that is no line break or tab');
  return parseOptionalText(argument, words, longest);
};

/** @throws BadInput also where there is nothing but white space */
export const parseNeededWords = (argument: string, value: string, longest: number): string => {
  const words = parseWords(argument, value, longest);
  if (words !== null) return words;
  throw new BadInput(argument, `1 to ${longest} characters`);
};
