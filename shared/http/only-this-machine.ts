import type { FastifyRequest } from 'fastify';
import ipaddr from 'ipaddr.js';
import { RequestRefused } from './request-refused.ts';

const namesOfLoopback = new Set(['localhost', '127.0.0.1', '[::1]']);

const isLoopbackAddress = (address: string) =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';

/** The port is whatever the system forwards. */
const isLoopbackName = (host: string | undefined) =>
  host !== undefined && namesOfLoopback.has(host.toLowerCase().replace(/:\d+$/, ''));

/**
 * Refuses what comes over the network, and what asks for another name: a stranger's page can let a name of its own lead
 * to this machine, and would then read the answers as its own.
 */
export const onlyThisMachine = async ({
  ip,
  headers,
}: Pick<FastifyRequest, 'ip' | 'headers'>): Promise<void> => {
  if (isLoopbackAddress(ip) && isLoopbackName(headers.host)) return;
  throw new RequestRefused(403, 'FORBIDDEN', 'This is answered only to the machine itself, as localhost');
};
