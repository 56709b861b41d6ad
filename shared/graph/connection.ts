import { BadInput } from './bad-input.ts';
import { parseInteger } from './parse-input.ts';

/** A page asked for, as an offset into a list: cursors are opaque to clients and carry the place in the list. */
export interface Page {
  readonly offset: number;
  readonly first: number;
}

export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

const largestPage = 100;
const cursorOf = (index: number) => Buffer.from(`at:${index}`).toString('base64url');

const offsetAfter = (cursor: string): number => {
  const index = Number(/^at:(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1] ?? Number.NaN);
  if (Number.isInteger(index) && cursorOf(index) === cursor) return index + 1;
  throw new BadInput('after', 'a cursor that a page gave');
};

/** @throws BadInput for first outside 1 to 100, or a cursor that no page gave. */
export const parsePage = (
  first: number | null | undefined,
  after: string | null | undefined,
  usual: number,
): Page => ({
  first: parseInteger('first', first ?? usual, 1, largestPage),
  offset: after == null ? 0 : offsetAfter(after),
});

/** The connection of a page's nodes in a list of totalCount. */
export const connectionOf = <Node>(
  page: Page,
  nodes: readonly Node[],
  totalCount: number,
): Connection<Node> => {
  const edges = nodes.map((node, index) => ({ cursor: cursorOf(page.offset + index), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: page.offset + nodes.length < totalCount,
      hasPreviousPage: page.offset > 0 && totalCount > 0,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
};
