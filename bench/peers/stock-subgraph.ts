import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { trivialResolvers, trivialSdl, trivialSubgraphs } from './trivial-graph.ts';

/** One subgraph as its manual says: Apollo Server over buildSubgraphSchema. */
const name = trivialSubgraphs.find((known) => known === process.argv[2]);
if (name === undefined) throw new Error('which subgraph?');
const server = new ApolloServer({
  schema: buildSubgraphSchema([
    { typeDefs: parse(trivialSdl[name]), resolvers: { ...trivialResolvers[name] } },
  ]),
  plugins: [ApolloServerPluginCacheControlDisabled()],
});
const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
process.stdout.write(`answers at ${url}\n`);
