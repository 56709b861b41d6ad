/** What a browser says of where a request comes from. */
export interface RequestSource {
  readonly 'sec-fetch-site'?: string | readonly string[] | undefined;
  readonly origin?: string | undefined;
}

/**
 * Whether a page of our own sent the request. Browsers say so themselves; of one that does not, Origin does, which it
 * sends with every POST. What says neither did not come from a page of ours.
 */
export const isSameOrigin = (source: RequestSource, ownOrigin: string): boolean => {
  const site = source['sec-fetch-site'];
  return site === undefined ? source.origin === ownOrigin : site === 'same-origin';
};
