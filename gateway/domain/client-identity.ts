/** Who says to be asking: a partner's slug, or what the client's headers say. */
export interface ClientIdentity {
  readonly name: string | undefined;
  readonly version: string | undefined;
}

const longestText = 100;

/** Clients may put an address there, a person's name, or a number to call: no blanks, and few digits in a row. */
const plain = /^(?!(?:.*\d){13})(?!.*\d{7})[A-Za-z0-9._/-]+$/;

const plainText = (text: string): string => {
  const cut = text.slice(0, longestText);
  return plain.test(cut) ? cut : 'other';
};

/** What a span says of the client. */
export const clientAttributes = ({ name, version }: ClientIdentity): Readonly<Record<string, string>> => ({
  ...(name === undefined ? {} : { 'graphql.client.name': plainText(name) }),
  ...(version === undefined ? {} : { 'graphql.client.version': plainText(version) }),
});

/** Beside partners, in the life of this process: each makes series of its own. */
const mostClients = 20;

/** What metrics say of clients: the names that came first, and `other` for all others; nothing where there is none. */
export const createCountClients = (): ((
  client: ClientIdentity | undefined,
) => Readonly<Record<string, string>>) => {
  const known = new Set<string>();
  return (client) => {
    if (client?.name === undefined) return {};
    const name = plainText(client.name);
    if (known.size < mostClients) known.add(name);
    return { 'graphql.client.name': known.has(name) ? name : 'other' };
  };
};
