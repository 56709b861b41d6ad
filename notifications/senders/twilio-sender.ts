import { context, ROOT_CONTEXT } from '@opentelemetry/api';
import { Agent, errors } from 'undici';
import { z } from 'zod';
import type { OutgoingText, Sender, SendOutcome } from './sender.ts';
import { twilioOutcomeOf } from './twilio-outcome.ts';

export interface TwilioSenderOptions {
  readonly baseUrl: string;
  readonly accountSid: string;
  readonly authToken: string;
  /** A number in E.164, or the SID of a messaging service. */
  readonly from: string;
  /** From taking the message to the whole answer. */
  readonly deadlineMilliseconds?: number;
}

const usualDeadlineMilliseconds = 10_000;
const connectMilliseconds = 5_000;
const mostAnswerBytes = 16_384;

const problem = z.object({ code: z.number().int() });

const codeIn = (body: string): number | null => {
  try {
    return problem.parse(JSON.parse(body)).code;
  } catch {
    return null;
  }
};

const isTimeout = (error: unknown) =>
  error instanceof errors.ConnectTimeoutError ||
  error instanceof errors.HeadersTimeoutError ||
  error instanceof errors.BodyTimeoutError;

const isTls = (error: unknown) =>
  error instanceof Error &&
  'code' in error &&
  /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|EPROTO$)/.test(String(error.code));

const failureOf = (error: unknown) => {
  if (isTimeout(error)) return 'TIMEOUT';
  return isTls(error) ? 'TLS' : 'CONNECTION';
};

/**
 * Texts through Twilio's Messages API. It has no key by which it would know a repeat: an attempt whose answer was lost
 * is made again, and its text may come twice.
 */
export const createTwilioSender = (options: TwilioSenderOptions): Sender<OutgoingText> => {
  const { baseUrl, accountSid, authToken, from } = options;
  const agent = new Agent({
    connections: 10,
    connect: { timeout: connectMilliseconds },
    maxResponseSize: mostAnswerBytes,
  });
  const url = new URL(`2010-04-01/Accounts/${accountSid}/Messages.json`, `${baseUrl.replace(/\/+$/, '')}/`);
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
  const sender: Record<string, string> = from.startsWith('MG')
    ? { MessagingServiceSid: from }
    : { From: from };

  // In no trace, as its span would hold the account; and no header tells them of ours.
  const post = ({ to, text }: OutgoingText, signal: AbortSignal) =>
    context.with(ROOT_CONTEXT, () =>
      agent.request({
        origin: url.origin,
        path: url.pathname,
        method: 'POST',
        headers: {
          authorization,
          'content-type': 'application/x-www-form-urlencoded',
          accept: 'application/json',
        },
        body: new URLSearchParams({ To: to, Body: text, ...sender }).toString(),
        signal,
      }),
    );

  return {
    provider: 'twilio',
    send: async (message, signal): Promise<SendOutcome> => {
      const deadline = AbortSignal.timeout(options.deadlineMilliseconds ?? usualDeadlineMilliseconds);
      try {
        const { statusCode, body } = await post(message, AbortSignal.any([signal, deadline]));
        // Taken is taken, whatever becomes of the rest of the answer.
        const answer = await body.text().catch((error: unknown) => {
          if (statusCode >= 200 && statusCode < 300) return '';
          throw error;
        });
        return twilioOutcomeOf(statusCode, codeIn(answer));
      } catch (error) {
        if (signal.aborted || deadline.aborted) return { kind: 'later', failure: 'TIMEOUT' };
        return { kind: 'later', failure: failureOf(error) };
      }
    },
    close: () => agent.destroy(),
  };
};
