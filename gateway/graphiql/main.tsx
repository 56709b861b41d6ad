import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import search from '../../schema/operations/search.graphql?raw';
import { nextFriday } from './next-friday.ts';

const variables = {
  input: { location: 'Vienna', date: nextFriday(new Date()), time: '19:00', partySize: 4 },
  first: 5,
};

/** A comment until there is a token: an empty one is refused. */
const headers = `{
  // A token of the development issuer: npm run -s token -- diner
  // "authorization": "Bearer …"
}
`;

// GraphiQL brings back what is stored, but stores only what was edited: an untouched example would be gone next time.
if (localStorage.getItem('graphiql:query') === null) {
  localStorage.setItem('graphiql:query', search);
  localStorage.setItem('graphiql:variables', JSON.stringify(variables, null, 2));
}

const root = document.getElementById('graphiql');
if (root === null) throw new Error('the page has no place for GraphiQL');
root.style.height = '100dvh';
document.body.style.margin = '0';

createRoot(root).render(
  <StrictMode>
    <GraphiQL
      fetcher={createGraphiQLFetcher({ url: '/graphql' })}
      defaultQuery={search}
      defaultHeaders={headers}
      defaultEditorToolsVisibility="variables"
    >
      <GraphiQL.Logo>Tablegraph</GraphiQL.Logo>
    </GraphiQL>
  </StrictMode>,
);
