/** Hive Gateway as its manual says, with its logs off. */
export const gatewayConfig = {
  supergraph: process.env.SUPERGRAPH ?? '',
  logging: false,
  host: '127.0.0.1',
  port: Number(process.env.PORT),
  fork: 1,
  graphiql: false,
  landingPage: false,
};
