import { isIPv6 } from 'node:net';
import type { Settings } from '#shared/config/settings.ts';

type PageSettings = Pick<Settings, 'HOST' | 'PUBLIC_URL' | 'DINER_URL' | 'DASHBOARD_URL'>;

/** Who listens everywhere is reached on this machine by loopback. */
const reachable: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

const ownAddress = (host: string, port: number): string => {
  const name = reachable[host] ?? host;
  return `http://${isIPv6(name) ? `[${name}]` : name}:${port}`;
};

/**
 * Where mails lead: to the pages that the gateway serves, unless others are named.
 * @param port that the gateway listens on
 */
export const pageAddresses = (
  { HOST, PUBLIC_URL, DINER_URL, DASHBOARD_URL }: PageSettings,
  port: number,
): { readonly DINER_URL: string; readonly DASHBOARD_URL: string } => {
  const gateway = (PUBLIC_URL ?? ownAddress(HOST, port)).replace(/\/$/, '');
  return { DINER_URL: DINER_URL ?? gateway, DASHBOARD_URL: DASHBOARD_URL ?? `${gateway}/dashboard` };
};
