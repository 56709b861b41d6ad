import { createParser } from 'eventsource-parser';
import { readEvents } from '../../live/testing/read-events.ts';

/** One answer of a subscription, as it came. */
export interface HeardAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly argument?: string };
  }[];
}

/** A client of one subscription, over a connection of its own. */
export interface Subscriber {
  readonly status: number;
  readonly headers: Headers;
  /** Where the answer is none of server-sent events. */
  readonly body: string;
  /** Everything so far. */
  readonly answers: readonly HeardAnswer[];
  /** Whether the gateway said that no answer follows. */
  isComplete(): boolean;
  /** Drops the connection. */
  leave(): void;
  /** Resolves when the stream has ended, by whomever. */
  readonly ended: Promise<void>;
}

export interface SubscriberOptions {
  readonly token?: string | undefined;
  readonly accept?: string;
}

/** Posts a body, and resolves once the head of the answer has come. @param address without a path */
export const subscribe = async (
  address: string,
  asked: object,
  { token, accept = 'text/event-stream' }: SubscriberOptions = {},
): Promise<Subscriber> => {
  const leaving = new AbortController();
  const response = await fetch(`${address}/graphql/stream`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept,
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(asked),
    signal: leaving.signal,
  });
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
  const answers: HeardAnswer[] = [];
  let isComplete = false;
  const parser = createParser({
    onEvent: ({ event, data }) => {
      if (event === 'complete') isComplete = true;
      else answers.push(JSON.parse(data));
    },
  });
  return {
    status: response.status,
    headers: response.headers,
    body: isStream ? '' : await response.text(),
    answers,
    isComplete: () => isComplete,
    leave: () => leaving.abort(),
    ended: isStream ? readEvents(response, parser) : Promise.resolve(),
  };
};
