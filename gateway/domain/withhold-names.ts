/** graphql-js offers names that resemble the one that is wrong; always at the end. */
const suggestion = / ?Did you mean .+\?$/s;
/** Names of the schema, with what modifies types around them, are between double quotes. */
const quoted = /"[^"]*"/g;
const wordsOf = /[_A-Za-z][_0-9A-Za-z]*/g;

/** The message without the suggestions in it. */
export const withoutSuggestion = (message: string): string => message.replace(suggestion, '');

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
