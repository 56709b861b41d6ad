/** What of the guest book is looked for, as it stands in the page's address. */
export interface GuestsSearch {
  readonly text?: string;
}

/** Leaves out what makes no sense: addresses are typed and sent around. */
export const parseGuestsSearch = ({ text }: Readonly<Record<string, unknown>>): GuestsSearch => {
  // The router reads a phone number in an address as a number.
  const words = typeof text === 'number' ? String(text) : text;
  return typeof words === 'string' && words.trim() !== '' ? { text: words.slice(0, 200) } : {};
};
