import type { KnownOperation } from './choose-document.ts';

type Dated = Pick<KnownOperation, 'deprecatedAt' | 'sunsetOn'>;

/** The end of a date in UTC, as HTTP writes it. */
const endOf = (date: string): string => new Date(`${date}T23:59:59Z`).toUTCString();

/** `Deprecation` (RFC 9745) and `Sunset` (RFC 8594) of an operation that is on its way out. */
export const sunsetHeaders = ({ deprecatedAt, sunsetOn }: Dated): Readonly<Record<string, string>> => ({
  ...(deprecatedAt !== null && { deprecation: `@${Math.floor(deprecatedAt.epochMilliseconds / 1_000)}` }),
  ...(sunsetOn !== null && { sunset: endOf(sunsetOn) }),
});
