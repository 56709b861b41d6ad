/** Who says to be asking: a partner's slug, or what the client's headers say. */
export interface ClientIdentity {
  readonly name: string | undefined;
  readonly version: string | undefined;
  /** Whether the name is a partner's slug, which we gave: it is said as it is. */
  readonly isPartner?: boolean;
}

const longestText = 100;

/** Clients may put an address there, a person's name, or a number to call: no blanks, a letter, and few digits. */
const plainName = /^(?!(?:.*\d){7})(?=.*[A-Za-z])[A-Za-z0-9._/-]+$/;

/** As many digits as a date has and one more; a part like 0846 is of a number to call. */
const plainVersion = /^(?!(?:.*\d){10})(?!.*\d{7})(?!(?:.*[^\d])?0\d{2})[A-Za-z0-9._/-]+$/;

const plainText = (text: string, plain: RegExp): string => {
  const cut = text.slice(0, longestText);
  return plain.test(cut) ? cut : 'other';
};

const shownName = (name: string, isPartner: boolean | undefined) =>
  isPartner === true ? name : plainText(name, plainName);

/** What a span says of the client. */
export const clientAttributes = ({
  name,
  version,
  isPartner,
}: ClientIdentity): Readonly<Record<string, string>> => ({
  ...(name === undefined ? {} : { 'graphql.client.name': shownName(name, isPartner) }),
  ...(version === undefined ? {} : { 'graphql.client.version': plainText(version, plainVersion) }),
});

/** Beside partners, in the life of this process: each makes series of its own. */
const mostClients = 20;

/**
 * What metrics say of clients: partners, of others the names that came first, and `other` for the rest; nothing where
 * there is none.
 */
export const createCountClients = (): ((
  client: ClientIdentity | undefined,
) => Readonly<Record<string, string>>) => {
  const known = new Set<string>();
  return (client) => {
    if (client?.name === undefined) return {};
    const name = shownName(client.name, client.isPartner);
    if (client.isPartner === true) return { 'graphql.client.name': name };
    if (known.size < mostClients) known.add(name);
    return { 'graphql.client.name': known.has(name) ? name : 'other' };
  };
};
