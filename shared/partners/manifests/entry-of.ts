/** Quoted, so that no character of an id reaches a terminal as it is; cut, for an id may be a whole file. */
export const entryOf = (id: string): string =>
  `entry ${JSON.stringify(id.length > 80 ? `${id.slice(0, 80)}…` : id)}`;
