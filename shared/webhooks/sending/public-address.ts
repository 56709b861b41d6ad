import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Azure's metadata service answers at an address that looks like any other. */
const metadataAddress = '168.63.129.16';
const globalUnicast = ipaddr.IPv6.parse('2000::');
const documentation = ipaddr.IPv6.parse('3fff::');

/**
 * Whether an address is somewhere on the open internet: not private, loopback, link-local, a cloud's metadata service,
 * multicast, reserved, or an IPv6 address with an IPv4 one in it.
 */
export const isPublicAddress = (text: string): boolean => {
  // The library would also read 1.2 as an address.
  if (isIP(text) === 0) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast') return false;
  if (address instanceof ipaddr.IPv6)
    return address.match(globalUnicast, 3) && !address.match(documentation, 20);
  return address.toString() !== metadataAddress;
};
