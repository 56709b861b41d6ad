/** A GraphQL name, too short for a text and without a number to call. */
const plain = /^(?!(?:.*\d){7})[_A-Za-z][_0-9A-Za-z]{0,59}$/;

/** An operation's name as spans say it: what is registered as it is; what clients make up where it is plain. */
export const shownOperationName = (
  name: string | undefined,
  registeredName: string | undefined,
): string | undefined => {
  if (name === undefined || name === registeredName) return name;
  return plain.test(name) ? name : 'other';
};

/** `query Search`, or `query` for an anonymous one: what semantic conventions call the span of an operation. */
export const operationSpanName = (type: string, name: string | undefined): string =>
  name === undefined ? type : `${type} ${name}`;
