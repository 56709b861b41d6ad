import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { monolithResolvers, monolithSdl } from './trivial-graph.ts';

/** The same resolvers in one Apollo Server, without federation. */
const server = new ApolloServer({
  typeDefs: monolithSdl,
  resolvers: monolithResolvers,
  plugins: [ApolloServerPluginCacheControlDisabled()],
});
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  context: async ({ req }) => ({ token: req.headers.authorization }),
});
process.stdout.write(`answers at ${url}\n`);
