import { isIP } from 'node:net';
import type { WebhookUrlProblem } from '../domain/webhook-url-problem.ts';
import { isPublicAddress } from './public-address.ts';

export interface WebhookUrlRules {
  /** Plain HTTP, every port and every address too: WEBHOOK_PRIVATE_ADDRESSES. */
  readonly allowsPrivateAddresses: boolean;
}

const longestUrl = 2_000;

/** Names that lead to this machine or its network by definition. */
const isLocalName = (name: string) =>
  !name.includes('.') || /\.(localhost|local|localdomain|internal|home\.arpa|onion)$/.test(name);

/** A name, or an address without the brackets of IPv6. */
const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');

const isPrivateHost = (host: string) => (isIP(host) === 0 ? isLocalName(host) : !isPublicAddress(host));

/**
 * A URL that webhooks may go to, as far as that can be told from its text: where its name leads is seen whenever
 * something is sent. The parser has made one form of 0x7f.1, 2130706433 and the like before anything is compared.
 */
export const checkWebhookUrl = (
  text: string,
  { allowsPrivateAddresses }: WebhookUrlRules,
): { readonly url: URL } | { readonly problem: WebhookUrlProblem } => {
  if (text.length > longestUrl) return { problem: 'TOO_LONG' };
  const url = URL.parse(text);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    return { problem: 'NOT_A_URL' };
  if (url.username !== '' || url.password !== '') return { problem: 'HAS_CREDENTIALS' };
  url.hash = '';
  if (allowsPrivateAddresses) return { url };
  if (url.protocol !== 'https:') return { problem: 'NOT_HTTPS' };
  // The parser leaves the scheme's own port out.
  if (url.port !== '') return { problem: 'PORT_NOT_ALLOWED' };
  return isPrivateHost(hostOf(url)) ? { problem: 'PRIVATE_ADDRESS' } : { url };
};
