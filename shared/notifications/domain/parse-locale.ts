import { BadInput } from '#shared/graph/bad-input.ts';

const longestLocale = 35;

/** A language tag in its canonical form (BCP 47); null where none is given. @throws BadInput */
export const parseLocale = (argument: string, value: string | null | undefined): string | null => {
  if (value == null) return null;
  try {
    if (value.length <= longestLocale) return new Intl.Locale(value).toString();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw new BadInput(argument, 'a language tag (BCP 47), such as de-AT');
};
