const prefix = 'sha256:';
const pattern = /^[!-~]{1,128}$/;

/**
 * The id under which a document is kept: GraphQL over HTTP has `sha256:` before a hash, which is left out. Undefined
 * unless the rest is 1 to 128 printable ASCII characters without spaces.
 */
export const documentIdOf = (text: string): string | undefined => {
  const id = text.startsWith(prefix) ? text.slice(prefix.length) : text;
  return pattern.test(id) ? id : undefined;
};
