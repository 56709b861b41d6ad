import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { decodeExport } from '#shared/traces/otlp/otlp-messages.ts';
import { readExport } from '#shared/traces/otlp/read-export.ts';

/**
 * A collector in a process of its own, so that it costs the one that is measured no more than a collector would. It
 * throws away what it takes, or with the parameter `count` counts spans and says how many at /count. Prints where it
 * listens.
 */
const counts = process.argv.includes('count');
let spans = 0;

const server = createServer(async (request, response) => {
  if (request.url === '/count') {
    response.end(String(spans));
    return;
  }
  const body = await buffer(request);
  if (counts) spans += readExport(decodeExport(body)).spans.length;
  response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end();
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
