/** graphql-js offers names that resemble the one that is wrong; always at the end, up to a question mark. */
const suggestion = 'Did you mean ';
/** Names of the schema, with what modifies types around them, are between double quotes. */
const quoted = /"[^"]*"/g;
const wordsOf = /[_A-Za-z][_0-9A-Za-z]*/g;

/** The message without the suggestion in it. No regular expression: a message may repeat a megabyte of the client's. */
export const withoutSuggestion = (message: string): string => {
  const begin = message.endsWith('?') ? message.lastIndexOf(suggestion) : -1;
  return begin === -1 ? message : message.slice(0, begin).trimEnd();
};

/**
 * A message about a document, for somebody who may not know the schema: suggestions and all quoted names are left out
 * but those that the document has itself.
 */
export const withholdNames = (message: string, document: string): string => {
  const known = new Set(document.match(wordsOf));
  return withoutSuggestion(message).replace(quoted, (text) =>
    (text.match(wordsOf) ?? []).every((word) => known.has(word)) ? text : '"…"',
  );
};
