import { createServer } from 'node:http';

/**
 * A collector that takes everything and reads nothing, in a process of its own so that it costs the one that is
 * measured no more than a collector would. Prints where it listens.
 */
const server = createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'));
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the sink listens on no port');
  process.stdout.write(`The sink takes spans at http://127.0.0.1:${address.port}\n`);
});
process.once('SIGTERM', () => {
  server.closeAllConnections();
  server.close();
});
