import { type Client, cacheExchange, createClient, fetchExchange, mapExchange } from 'urql';

export interface GraphClientOptions {
  /** Whose requests these are, in metrics and traces. */
  readonly name: string;
  /** The session is over, or was none. */
  readonly onSignedOut: () => void;
}

/** How long an answer is waited for. */
const patienceMilliseconds = 15_000;

const isUnauthenticated = (code: unknown) => code === 'UNAUTHENTICATED';

/**
 * The graph at our own origin, asked with the session's cookie and by the ids of documents. What is read is kept until
 * a mutation answers with something of the same type.
 */
export const createGraphClient = ({ name, onSignedOut }: GraphClientOptions): Client =>
  createClient({
    url: '/graphql',
    // A cache in between must not keep what one person may see.
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    exchanges: [
      cacheExchange,
      mapExchange({
        onError: ({ graphQLErrors, response }) => {
          if (
            response?.status === 401 ||
            graphQLErrors.some(({ extensions }) => isUnauthenticated(extensions.code))
          )
            onSignedOut();
        },
      }),
      fetchExchange,
    ],
    fetchOptions: { headers: { 'apollographql-client-name': name } },
    fetch: (input, init) =>
      fetch(input, {
        ...init,
        signal: AbortSignal.any([
          AbortSignal.timeout(patienceMilliseconds),
          ...(init?.signal ? [init.signal] : []),
        ]),
      }),
  });
