import { createServer } from 'node:net';
import { StartError } from './explain-failure.ts';

const reasons = new Map([
  ['EADDRINUSE', 'another program listens there. Stop it, or set PORT to another one'],
  ['EACCES', 'this user may not listen there. Set PORT to 1024 or above'],
  ['EADDRNOTAVAIL', 'the machine has no such address. Set HOST to one that it has'],
  ['ENOTFOUND', 'no such host is known. Set HOST to an address of this machine'],
]);

/**
 * Looks whether the port can be listened on before work is done that takes longer.
 * @throws StartError saying what stands in the way and which setting changes it.
 */
export const checkPort = (host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = reasons.get(error.code ?? '');
      reject(
        reason === undefined
          ? error
          : new StartError(`The gateway cannot listen on port ${port} of ${host}: ${reason}.`),
      );
    });
    server.listen({ host, port }, () => server.close(() => resolve()));
  });
