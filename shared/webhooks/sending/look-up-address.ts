import type { LookupAddress } from 'node:dns';
import { Resolver, lookup as systemLookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** The addresses of a name; empty where it has none. */
export type ResolveName = (name: string) => Promise<readonly LookupAddress[]>;

export class NameNotFound extends Error {
  override readonly name = 'NameNotFound';
}

/** The name leads to no address that something may be sent to. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
}

const resolverOptions = { timeout: 2_000, tries: 2 };

/**
 * By DNS itself: the system's lookup would also take names from a hosts file or a search domain, and a few slow names
 * would occupy all its threads.
 */
const resolveByDns = (): ResolveName => {
  const resolver = new Resolver(resolverOptions);
  return async (name) => {
    const [four, six] = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
    const found = (answer: typeof four, family: number) =>
      answer.status === 'fulfilled' ? answer.value.map((address) => ({ address, family })) : [];
    return [...found(four, 4), ...found(six, 6)];
  };
};

const resolveBySystem: ResolveName = (name) => systemLookup(name, { all: true });

/** How names are found where private addresses are allowed, or are not. */
export const usualResolveName = (allowsPrivateAddresses: boolean): ResolveName =>
  allowsPrivateAddresses ? resolveBySystem : resolveByDns();

const addressesOf = async (
  resolve: ResolveName,
  name: string,
  allowsPrivateAddresses: boolean,
): Promise<readonly [LookupAddress, ...LookupAddress[]]> => {
  const found = await resolve(name).catch(() => []);
  if (found.length === 0) throw new NameNotFound('the name has no address');
  const [first, ...more] = found.filter(({ address }) => allowsPrivateAddresses || isPublicAddress(address));
  if (first === undefined) throw new AddressRefused('the name has no public address');
  return [first, ...more];
};

/**
 * A lookup for sockets that gives public addresses alone. The socket connects to what it is given here, so a name that
 * leads elsewhere a moment later changes nothing.
 */
export const createAddressLookup =
  (resolve: ResolveName, allowsPrivateAddresses: boolean): LookupFunction =>
  (name, options, callback) => {
    addressesOf(resolve, name, allowsPrivateAddresses).then(
      ([first, ...more]) => {
        if (options.all === true) callback(null, [first, ...more]);
        else callback(null, first.address, first.family);
      },
      (error: Error) => callback(error, '', 0),
    );
  };
