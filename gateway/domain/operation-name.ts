const longestName = 64;

/** `query Search`, or `query` for an anonymous one: what semantic conventions call the span of an operation. */
export const operationSpanName = (type: string, name: string | undefined): string =>
  name === undefined ? type : `${type} ${name.slice(0, longestName)}`;
