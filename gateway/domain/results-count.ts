/** Where a search's pages are in the response, by the names that the client gave them. */
export interface SearchPlace {
  readonly responseName: string;
  readonly pages: readonly { readonly responseName: string; readonly edgesName: string }[];
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;

/** Results returned, over all pages asked of this search; a page whose edges were not asked for has none. */
export const resultsCount = (place: SearchPlace, data: unknown): number => {
  const search = memberOf(data, place.responseName);
  return place.pages
    .map(({ responseName, edgesName }) => memberOf(memberOf(search, responseName), edgesName))
    .reduce<number>((count, edges) => count + (Array.isArray(edges) ? edges.length : 0), 0);
};
