import { isIP } from 'node:net';
import { context, ROOT_CONTEXT } from '@opentelemetry/api';
import { Agent, buildConnector, errors } from 'undici';
import type { WebhookFailure, WebhookOutcome } from '../domain/webhook-delivery.ts';
import {
  AddressRefused,
  createAddressLookup,
  NameNotFound,
  type ResolveName,
  usualResolveName,
} from './look-up-address.ts';
import { isPublicAddress } from './public-address.ts';
import { checkWebhookUrl } from './webhook-url.ts';

export interface WebhookRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Aborted where nobody waits for the answer any more: then send throws. */
  readonly signal: AbortSignal;
}

export interface WebhookSender {
  /** Sends once; whatever the other side does comes back as an outcome, within the deadline. */
  send(request: WebhookRequest): Promise<WebhookOutcome>;
  close(): Promise<void>;
}

export interface WebhookSenderOptions {
  readonly allowsPrivateAddresses: boolean;
  /** DNS unless given. */
  readonly resolve?: ResolveName;
  /** From the first look for the name to the status of the answer. */
  readonly deadlineMilliseconds?: number;
}

const usualDeadlineMilliseconds = 10_000;
const connectMilliseconds = 5_000;
/** A receiver may ask for less, and could else ask for ten minutes. */
const mostIdleMilliseconds = 10_000;
/** Of an answer that nobody looks at, so that the connection can be used again. */
const mostBodyBytes = 4_096;
const bodyMilliseconds = 1_000;

/** The agent follows no redirects, and knows no proxy. */
const createAgent = ({ allowsPrivateAddresses, resolve }: WebhookSenderOptions) => {
  const connect = buildConnector({
    allowH2: false,
    timeout: connectMilliseconds,
    lookup: createAddressLookup(resolve ?? usualResolveName(allowsPrivateAddresses), allowsPrivateAddresses),
  });
  return new Agent({
    connections: 2,
    keepAliveMaxTimeout: mostIdleMilliseconds,
    maxHeaderSize: 16_384,
    connect: (options, callback) => {
      // A literal address is not looked up.
      if (isIP(options.hostname) !== 0 && !allowsPrivateAddresses && !isPublicAddress(options.hostname))
        callback(new AddressRefused('no public address'), null);
      else connect(options, callback);
    },
  });
};

const isTlsCode = (code: string) =>
  /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|EPROTO)/.test(code);

const failureOf = (error: unknown): WebhookFailure => {
  if (error instanceof AddressRefused) return 'ADDRESS_REFUSED';
  if (error instanceof NameNotFound) return 'NAME_NOT_FOUND';
  if (error instanceof errors.ConnectTimeoutError || error instanceof errors.HeadersTimeoutError)
    return 'TIMEOUT';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return isTlsCode(code) ? 'TLS' : 'CONNECTION';
};

const failureOfStatus = (statusCode: number): WebhookFailure | null => {
  if (statusCode >= 200 && statusCode < 300) return null;
  return statusCode >= 300 && statusCode < 400 ? 'REDIRECT' : 'STATUS';
};

export const createWebhookSender = (options: WebhookSenderOptions): WebhookSender => {
  const agent = createAgent(options);
  const deadlineMilliseconds = options.deadlineMilliseconds ?? usualDeadlineMilliseconds;

  // In no trace: its span would hold the path, in which some receivers have their secret, and a header would tell them
  // of the trace.
  const post = (url: URL, { headers, body, signal }: WebhookRequest, deadline: AbortSignal) =>
    context.with(ROOT_CONTEXT, () =>
      agent.request({
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method: 'POST',
        headers: { 'content-type': 'application/json', 'user-agent': 'Tablegraph-Webhooks/1', ...headers },
        body,
        signal: AbortSignal.any([signal, deadline]),
      }),
    );

  return {
    send: async (request) => {
      const checked = checkWebhookUrl(request.url, options);
      if ('problem' in checked)
        return { statusCode: null, failure: 'ADDRESS_REFUSED', latencyMilliseconds: 0 };
      const began = performance.now();
      const latency = () => Math.round(performance.now() - began);
      const deadline = AbortSignal.timeout(deadlineMilliseconds);
      try {
        const { statusCode, body } = await post(checked.url, request, deadline);
        const outcome = { statusCode, failure: failureOfStatus(statusCode), latencyMilliseconds: latency() };
        await body
          .dump({ limit: mostBodyBytes, signal: AbortSignal.timeout(bodyMilliseconds) })
          .catch(() => undefined);
        return outcome;
      } catch (error) {
        request.signal.throwIfAborted();
        const failure = deadline.aborted ? 'TIMEOUT' : failureOf(error);
        return { statusCode: null, failure, latencyMilliseconds: latency() };
      }
    },
    close: () => agent.destroy(),
  };
};
