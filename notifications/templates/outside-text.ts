/**
 * What changes how text is read without being seen: controls, direction marks, zero-width and other invisible
 * characters, tags. Joiners and variation selectors stay, since Persian and emoji need them.
 */
const unseen =
  /[[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\ufff9-\uffff]--[\u200c\u200d\ufe0e\ufe0f]]/gv;

/** Joiners where nothing is joined. */
const idleJoiners =
  /(?<=^|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{P}\p{Z}])[\u200c\u200d]+/gv;

/** Halves of a pair, which no encoding has. */
const loneSurrogates = /\p{Cs}/gu;

const segmenter = new Intl.Segmenter();

const shorten = (text: string, mostCharacters: number) => {
  if (text.length <= mostCharacters) return text;
  const characters = [...segmenter.segment(text)];
  if (characters.length <= mostCharacters) return text;
  return `${characters
    .slice(0, mostCharacters - 1)
    .map(({ segment }) => segment)
    .join('')
    .trimEnd()}…`;
};

/** Text from outside on one line, without what cannot be seen, and not longer than a mail bears. */
export const oneLine = (text: string, mostCharacters = 120): string =>
  shorten(
    text
      .slice(0, mostCharacters * 20)
      .replace(/\s+/gu, ' ')
      .replace(unseen, '')
      .replace(idleJoiners, '')
      .replace(loneSurrogates, '\ufffd')
      .replace(/ {2,}/g, ' ')
      .trim(),
    mostCharacters,
  );

/** Text in which no mail program finds an address with a scheme to make a link of. */
export const withoutSchemes = (text: string): string => text.replace(/:(?=\/\/)/g, ': ');

/**
 * Text that anyone may have typed, into a mail that goes to somebody else: names of hosts in it are taken apart too, so
 * that none becomes a link.
 */
export const unlinked = (text: string): string =>
  withoutSchemes(text).replace(/(?<=[\p{L}\p{N}])[.\u3002\uff0e\uff61](?=[\p{L}\p{N}-]*\p{L}{2})/gu, '. ');
