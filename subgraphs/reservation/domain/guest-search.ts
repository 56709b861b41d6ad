/** What someone typed to find a guest, as the guest book looks it up. */
export type GuestSearch =
  | { readonly by: 'everyone' }
  /** A part of the phone number. */
  | { readonly by: 'digits'; readonly digits: string }
  /** A part of name or mail address; small misspellings of the name are forgiven. */
  | { readonly by: 'text'; readonly text: string };

const onlyDialled = /^[+\d\s()/.-]+$/;
const fewestDigits = 3;

/** Digits as they are dialled: a leading 0 or 00 is how a country is left out, or called. */
export const parseGuestSearch = (typed: string | null): GuestSearch => {
  const text = typed?.trim() ?? '';
  if (text === '') return { by: 'everyone' };
  const digits = text.replace(/\D/g, '');
  if (!onlyDialled.test(text) || digits.length < fewestDigits) return { by: 'text', text };
  const significant = digits.replace(/^0{1,2}/, '');
  return { by: 'digits', digits: significant.length >= fewestDigits ? significant : digits };
};
