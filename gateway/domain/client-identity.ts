/** Who says to be asking: a partner's slug, or what the client's headers say. */
export interface ClientIdentity {
  readonly name: string | undefined;
  readonly version: string | undefined;
}

const longestText = 100;

/** Clients may put an address there, or a number to call. */
const plain = /^(?!.*\d{7})[A-Za-z0-9._/ -]+$/;

const plainText = (text: string): string => {
  const cut = text.slice(0, longestText);
  return plain.test(cut) ? cut : 'other';
};

/** What a span says of the client. */
export const clientAttributes = ({ name, version }: ClientIdentity): Readonly<Record<string, string>> => ({
  ...(name === undefined ? {} : { 'graphql.client.name': plainText(name) }),
  ...(version === undefined ? {} : { 'graphql.client.version': plainText(version) }),
});
