import { createServer, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyServerFactory,
  fastify,
  LogController,
} from 'fastify';
import type { Logger } from '#shared/telemetry/logger.ts';
import { createDirectRoute, type DirectRoute, type TakeRequest } from './direct-route.ts';
import { errorAnswer } from './error-answer.ts';
import { nameSpan } from './name-span.ts';
import { createReadiness, type Readiness } from './readiness.ts';
import { errorBody, refusalOfStatus } from './request-refused.ts';
import { createRequestsInFlight, type RequestsInFlight } from './requests-in-flight.ts';

export interface HttpServerOptions {
  readonly log: Logger;
  readonly bodyLimitBytes: number;
  /** How long an idle connection stays; longer than its clients keep theirs, or they write into a closed socket. */
  readonly keepAliveMilliseconds?: number;
  /** How long a connection may stay silent in the middle of a request or an answer. */
  readonly silenceMilliseconds?: number;
  /** How long a request may take to arrive, headers and body. */
  readonly arrivalMilliseconds?: number;
  readonly readinessMilliseconds?: number;
  /** How long a server that closes waits for bodies that are still arriving. */
  readonly closingMilliseconds?: number;
  readonly directRoute?: DirectRoute;
}

/** A server with /healthz and /readyz; /readyz says "starting" until readiness.started is called. */
export interface HttpServer {
  /** For the routes. */
  readonly fastify: FastifyInstance;
  readonly readiness: Readiness;
  /** @returns the URL it listens on, without a slash at the end */
  listen(address: { readonly host: string; readonly port: number }): Promise<string>;
  /** Not ready from now on; accepts nothing new, answers what is in flight, closes what is idle. */
  close(): Promise<void>;
}

const clientErrorStatus = (code: string | undefined) => {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 408;
  if (code === 'HPE_HEADER_OVERFLOW') return 431;
  return 400;
};

/** For a browser, on answers that are sent before any route's hooks. */
const bareHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
};
const bareHeaderLines = Object.entries(bareHeaders)
  .map(([name, value]) => `${name}: ${value}\r\n`)
  .join('');

/** Bytes that are not HTTP: answered on the bare socket, since there is no request. */
const answerClientError = (error: NodeJS.ErrnoException, socket: Socket) => {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const status = clientErrorStatus(error.code);
  const { code, message } =
    status === 400
      ? { code: 'BAD_REQUEST', message: 'This is not a valid HTTP request' }
      : refusalOfStatus(status);
  const body = JSON.stringify(errorBody(code, message));
  if (socket.writable)
    socket.write(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/json\r\n${bareHeaderLines}` +
        `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    );
  socket.destroy(error);
};

const sendError = (log: Logger, error: unknown, reply: FastifyReply) => {
  // The framework closes the connection after a bad body, and with it the answer of whoever is still sending: the
  // rest is read and thrown away instead, for as long as a request may take to arrive.
  reply.removeHeader('connection');
  reply.header('cache-control', 'no-store');
  const { status, body } = errorAnswer(log, error);
  return reply.code(status).send(body);
};

const addProbes = (server: FastifyInstance, readiness: Readiness) => {
  server.get('/healthz', (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'alive' }),
  );
  server.get('/readyz', async (_request, reply) => {
    const answer = await readiness.answer();
    reply.code(answer.ready ? 200 : 503).header('cache-control', 'no-store');
    return answer.ready ? { status: 'ready' } : { status: 'not ready', reason: answer.reason };
  });
};

/** The framework's server, before which each request is counted, and offered to the direct route. */
const serverFactory =
  (options: HttpServerOptions, requests: RequestsInFlight): FastifyServerFactory =>
  (framework) => {
    const take: TakeRequest =
      options.directRoute === undefined ? () => false : createDirectRoute(options.directRoute, options);
    const requestTimeout = options.arrivalMilliseconds ?? 30_000;
    const server = createServer(
      {
        keepAliveTimeout: options.keepAliveMilliseconds ?? 75_000,
        requestTimeout,
        headersTimeout: Math.min(15_000, requestTimeout),
        connectionsCheckingInterval: 5_000,
      },
      (request, response) => {
        requests.track(request, response);
        if (!take(request, response)) framework(request, response);
      },
    );
    server.setTimeout(options.silenceMilliseconds ?? 60_000);
    return server;
  };

export const createHttpServer = (options: HttpServerOptions): HttpServer => {
  const { log } = options;
  const readiness = createReadiness(log, options.readinessMilliseconds);
  const requests = createRequestsInFlight();
  // What the framework itself may log must not hold an address, a header or a client's words.
  const loggerInstance: FastifyBaseLogger = log.child(
    {},
    {
      serializers: {
        req: () => undefined,
        res: () => undefined,
        err: (error: FastifyError) => error.code ?? error.name,
      },
    },
  );
  const server = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    childLoggerFactory: (logger) => logger,
    requestIdHeader: false,
    bodyLimit: options.bodyLimitBytes,
    serverFactory: serverFactory(options, requests),
    // Whoever still comes on an open connection is answered, and told to come on a new one next time.
    return503OnClosing: false,
    clientErrorHandler: answerClientError,
    frameworkErrors: (error, _request, reply) => sendError(log, error, reply.headers(bareHeaders)),
  });
  server.addHook('onRequest', ({ method, routeOptions: { url } }, _reply, done) => {
    if (url !== undefined) nameSpan(method, url);
    done();
  });
  server.removeContentTypeParser('text/plain');
  server.setErrorHandler((error, _request, reply) => sendError(log, error, reply));
  server.setNotFoundHandler((_request, reply) => sendError(log, refusalOfStatus(404), reply));
  addProbes(server, readiness);
  return {
    fastify: server,
    readiness,
    listen: (address) => server.listen({ ...address, listenTextResolver: () => 'listening' }),
    close: async () => {
      readiness.startDraining();
      requests.endConnections();
      const closed = server.close();
      const dropping = setTimeout(requests.dropArriving, options.closingMilliseconds ?? 2_000);
      await requests.allAnswered();
      clearTimeout(dropping);
      // Left are connections whose request was refused before it had arrived: Node does not count them as idle.
      server.server.closeAllConnections();
      await closed;
    },
  };
};
