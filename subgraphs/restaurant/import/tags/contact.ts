import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js';

type Tags = ReadonlyMap<string, string>;

/** A value as it is stored, or what the tag said where it could not be used; both null where there is no tag. */
export interface ReadTag<Value> {
  readonly value: Value | null;
  readonly dropped: string | null;
}

const phoneKeys = ['phone', 'contact:phone', 'contact:mobile', 'phone:mobile', 'mobile'];
const websiteKeys = ['website', 'contact:website', 'url', 'contact:url'];
const emailKeys = ['email', 'contact:email'];

/** The first number that a phone could dial, in international format; national numbers are the country's. */
export const readPhone = (tags: Tags, countryCode: string): ReadTag<string> => {
  const country = isSupportedCountry(countryCode) ? countryCode : undefined;
  return firstUsable(tags, phoneKeys, /[;,]| or | oder /, (text) => parsePhone(text, country));
};

const parsePhone = (text: string, country: CountryCode | undefined): string | null => {
  const number = parsePhoneNumberFromString(text, country);
  return number?.isPossible() === true && number.isValid() ? number.formatInternational() : null;
};

/** An http or https address; the scheme is added where the tag has only a host. */
export const readWebsite = (tags: Tags): ReadTag<string> =>
  firstUsable(tags, websiteKeys, /[;\s]+/, parseWebsite);

const parseWebsite = (text: string): string | null => {
  const once = text.replace(/^(?:https?:\/*)+(?=https?:\/)/i, '');
  const withScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(once) ? once : `https://${once.replace(/^\/+/, '')}`;
  if (!URL.canParse(withScheme)) return null;
  const url = new URL(withScheme);
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  const hasDomain = /[^.]\.[^.]+$/.test(url.hostname) && url.username === '' && url.password === '';
  return isWeb && hasDomain && url.href.length <= 2_000 ? url.href : null;
};

export const readEmail = (tags: Tags): ReadTag<string> =>
  firstUsable(tags, emailKeys, /[;,\s]+/, (text) => {
    const address = text.replace(/^mailto:/i, '');
    return /^[^\s@"<>()]+@[^\s@"<>()]+\.[^\s@"<>().]{2,}$/.test(address) && address.length <= 254
      ? address
      : null;
  });

const firstUsable = (
  tags: Tags,
  keys: readonly string[],
  separator: RegExp,
  parse: (text: string) => string | null,
): ReadTag<string> => {
  let dropped: string | null = null;
  for (const key of keys) {
    const tag = tags.get(key);
    if (tag === undefined) continue;
    for (const part of tag.split(separator)) {
      const value = part.trim() === '' ? null : parse(part.trim());
      if (value !== null) return { value, dropped: null };
    }
    dropped ??= `${key}=${tag}`;
  }
  return { value: null, dropped };
};
