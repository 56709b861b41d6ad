import { Pool } from 'undici';
import { createViewerStatements, statementHeader } from '#shared/identity/viewer-statement.ts';
import { traced } from '#shared/telemetry/traced.ts';

/** Asks a subgraph as a gateway would. Parameters: its URL, the secret, the queries. */
const [url = '', secret = '', ...queries] = process.argv.slice(2);
const statements = createViewerStatements(secret);
const pool = new Pool(url, { connections: 4 });

const ask = traced({ name: 'sample.ask' }, async (query: string) => {
  const sent = JSON.stringify({ query });
  const { body } = await pool.request({
    path: '/graphql?guest=ann',
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [statementHeader]: statements.sign(null, 'sample', sent),
    },
    body: sent,
  });
  return body.text();
});

for (const answer of await Promise.all(queries.map(ask))) process.stdout.write(`${answer}\n`);
await pool.close();
