const word = /[\p{L}\p{N}]+/gu;

/** Letters and digits in a row, as the search index sees words. */
export const countWords = (text: string): number => text.match(word)?.length ?? 0;

/** One spelling for what differs in case, spaces and punctuation alone. */
export const canonicalText = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
