import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import type { ReadableSpan } from '@opentelemetry/sdk-trace';
import { apolloGatewayScope } from './guard-tracers.ts';
import { databaseCodeIn } from './record-failure.ts';

/** Who asked, and what they wrote: in documents are comments, and what a field is other attributes say. */
const droppedAttributes = [
  'graphql.source',
  'graphql.document',
  'url.query',
  'client.address',
  'network.peer.address',
  'network.peer.port',
  'user_agent.original',
];

/** Of a request that came in: any path may be asked for, at any host; the route says which of ours it was. */
const droppedOfServers = ['url.path', 'server.address', 'server.port', 'http.request.method_original'];

const withoutQuery = (url: string) => url.replace(/[?#].*$/, '');

/** Of an event that instrumentation makes of an error; its message may carry what a guest wrote. */
const errorTypeOf = ({ events }: ReadableSpan): string | undefined => {
  const failure = events.find(({ name }) => name === 'exception')?.attributes;
  const message = failure?.['exception.message'];
  const type = failure?.['exception.type'];
  const code = typeof message === 'string' ? databaseCodeIn(message) : undefined;
  return code ?? (typeof type === 'string' ? type : undefined);
};

/**
 * Its spans of requests and executions are marked by whatever errors an answer has, a client's mistakes too. Ours
 * around them know the difference; fetches it marks where nothing came back.
 */
const isMarkedWithoutReason = ({ name, instrumentationScope }: ReadableSpan) =>
  instrumentationScope.name === apolloGatewayScope && name !== 'gateway.fetch';

/**
 * For every span as it ends, before anybody else has it: stock instrumentation writes messages of errors, documents, query
 * strings and clients' addresses into its spans, and here these are dropped. A client's mistake leaves the status unset.
 */
export const withoutContent = (span: ReadableSpan): void => {
  const { attributes, events, status } = span;
  for (const name of droppedAttributes) if (attributes[name] !== undefined) delete attributes[name];
  if (span.kind === SpanKind.SERVER)
    for (const name of droppedOfServers) if (attributes[name] !== undefined) delete attributes[name];
  const url = attributes['url.full'];
  if (typeof url === 'string') attributes['url.full'] = withoutQuery(url);
  const isClientsFault = attributes['graphql.error.code'] !== undefined;
  if (events.length > 0) {
    const type = errorTypeOf(span);
    if (type !== undefined && !isClientsFault) attributes['error.type'] ??= type;
    events.length = 0;
  }
  if (status.code === SpanStatusCode.UNSET) return;
  delete status.message;
  if ((isClientsFault && attributes['error.type'] === undefined) || isMarkedWithoutReason(span))
    status.code = SpanStatusCode.UNSET;
};
