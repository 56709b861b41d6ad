const officialPrefix = /^(?:(?:london|royal|metropolitan)\s+)?borough of\s+/i;
/** As in `3. Landstraße`. */
const districtNumber = /^\d{1,2}\s*\.\s*(?:bezirk\s*[,:-]?\s*)?/i;

/** The bare name in a tag such as `addr:city`; null for what is no name. */
export const cleanPlaceName = (text: string | undefined): string | null => {
  const name = (text?.split(/[,;/(]/)[0] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(districtNumber, '')
    .replace(officialPrefix, '')
    .trim();
  const isName = name.length >= 2 && name.length <= 60 && /\p{L}/u.test(name) && !/\d/.test(name);
  return isName ? withCapitals(name) : null;
};

/** A name all in small or all in capital letters is typed carelessly; a short one may be an abbreviation. */
const withCapitals = (name: string): string =>
  name.length > 3 && (name === name.toLowerCase() || name === name.toUpperCase())
    ? name.toLowerCase().replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;

/** Equal for spellings of one name: `St. Pölten` and `st polten`. */
export const foldPlaceName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('&', ' and ')
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** For keys: `neubau`, `long-island-city`. */
export const placeSlug = (name: string): string => foldPlaceName(name).replaceAll(' ', '-');
