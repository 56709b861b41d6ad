import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { onlyThisMachine } from '#shared/http/only-this-machine.ts';
import { RequestRefused, refusalOf, refusalOfStatus } from '#shared/http/request-refused.ts';
import type { TraceSpan } from '../trace-span.ts';
import { decodeExport, encodeAnswer } from './otlp-messages.ts';
import { readExport } from './read-export.ts';

const inflate = promisify(gunzip);

/** As it is sent, and as it is once inflated. */
const encodedBytes = 4 * 1024 * 1024;
const decodedBytes = 32 * 1024 * 1024;

const json = 'application/json';
const protobuf = 'application/x-protobuf';

const isProtobuf = ({ headers }: FastifyRequest) => headers['content-type']?.startsWith(protobuf) === true;

const unreadable = () => new RequestRefused(400, 'BAD_REQUEST', 'The body is no export of traces');

/** Exporters are programs: a page in a browser says where it comes from, and is not listened to. */
const refusePages = async ({ headers }: FastifyRequest) => {
  if (headers.origin !== undefined || headers['sec-fetch-site'] !== undefined)
    throw new RequestRefused(403, 'FORBIDDEN', 'Pages in browsers cannot export here');
};

const inflated = async (body: Buffer, encoding: string): Promise<Buffer> => {
  if (encoding === 'identity') return body;
  if (encoding !== 'gzip')
    throw new RequestRefused(415, 'UNSUPPORTED_MEDIA_TYPE', 'The body may be compressed by gzip only');
  try {
    return await inflate(body, { maxOutputLength: decodedBytes });
  } catch (error) {
    const isTooLarge = error instanceof RangeError;
    throw isTooLarge ? refusalOfStatus(413) : unreadable();
  }
};

const readBody = async (request: FastifyRequest) => {
  if (!Buffer.isBuffer(request.body)) throw unreadable();
  const encoding = request.headers['content-encoding']?.trim().toLowerCase() || 'identity';
  const body = await inflated(request.body, encoding);
  try {
    return readExport(isProtobuf(request) ? decodeExport(body) : JSON.parse(body.toString('utf8')));
  } catch {
    throw unreadable();
  }
};

type AnswerType = Parameters<typeof encodeAnswer>[0];

/** In the form in which was asked. */
const answer = (
  request: FastifyRequest,
  reply: FastifyReply,
  type: AnswerType,
  body: Record<string, unknown>,
) =>
  isProtobuf(request)
    ? reply.header('content-type', protobuf).send(encodeAnswer(type, body))
    : // As bytes: to text the framework adds a character set.
      reply.header('content-type', json).send(Buffer.from(JSON.stringify(body)));

/** By google.rpc: what was sent is wrong, and sending it again is no use. */
const invalidArgument = 3;
const internal = 13;

const refuse = (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
  const refusal = refusalOf(error);
  if (refusal === undefined) request.log.error({ error }, 'an export could not be taken');
  reply.code(refusal?.statusCode ?? 500);
  return answer(request, reply, 'RpcStatus', {
    code: refusal === undefined ? internal : invalidArgument,
    message: refusal?.message ?? 'Something went wrong',
  });
};

const saidOf = (rejected: number) =>
  rejected === 0
    ? {}
    : { partialSuccess: { rejectedSpans: rejected, errorMessage: 'Spans without valid ids are not taken' } };

/**
 * Takes traces by OTLP over HTTP, as JSON and protobuf, plain and by gzip. Metrics and logs are accepted and thrown
 * away, so that exporters of those have nothing to complain of. Nobody shows who they are: only this machine is heard.
 */
export const addTraceReceiver = (
  fastify: FastifyInstance,
  { onSpans }: { readonly onSpans: (spans: readonly TraceSpan[]) => void },
): void => {
  fastify.register(async (receiver) => {
    receiver.removeAllContentTypeParsers();
    receiver.addContentTypeParser<Buffer>(
      [json, protobuf],
      { parseAs: 'buffer', bodyLimit: encodedBytes },
      async (_request: FastifyRequest, body: Buffer) => body,
    );
    receiver.addHook('onRequest', onlyThisMachine);
    receiver.addHook('onRequest', refusePages);
    receiver.setErrorHandler(refuse);
    receiver.post('/v1/traces', async (request, reply) => {
      const { spans, rejected } = await readBody(request);
      onSpans(spans);
      return answer(request, reply, 'ExportResponse', saidOf(rejected));
    });
    for (const path of ['/v1/metrics', '/v1/logs'])
      receiver.post(path, async (request, reply) => answer(request, reply, 'ExportResponse', {}));
  });
};
