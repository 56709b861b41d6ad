import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { createParser } from 'eventsource-parser';
import { z } from 'zod';

/** One booking, as a listener heard of it; times are of this process's clock, in milliseconds since the epoch. */
export interface Heard {
  readonly id: number;
  readonly reservationId: string;
  readonly committedAt: number;
  readonly heardAt: number;
}

/** A stream over a connection of its own. */
export interface Listener {
  /** The event that it began after. */
  readonly startedAfter: number;
  readonly heard: readonly Heard[];
  close(): void;
}

const booked = z.object({
  reservationId: z.string(),
  occurredAt: z.iso.datetime(),
  kind: z.literal('BOOKED'),
});

type Booked = z.infer<typeof booked>;

/** The same text comes to all listeners: it is read once, so that reading costs the platform little of the machine. */
const createReadBooked = () => {
  const read = new Map<string, Booked>();
  return (text: string): Booked => {
    const known = read.get(text) ?? booked.parse(JSON.parse(text));
    read.set(text, known);
    return known;
  };
};
const readBooked = createReadBooked();

export const epochNow = (): number => performance.timeOrigin + performance.now();

/** @throws Error where it does not begin, or anything but bookings comes */
export const openListener = async (address: string, path: string, token: string): Promise<Listener> => {
  const request = get(`${address}${path}`, {
    agent: new Agent(),
    headers: { accept: 'text/event-stream', authorization: `Bearer ${token}` },
  });
  const [response]: IncomingMessage[] = await once(request, 'response');
  if (response?.statusCode !== 200) throw new Error(`no stream: ${response?.statusCode}`);
  request.on('error', () => {});
  const heard: Heard[] = [];
  const started = Promise.withResolvers<number>();
  const parser = createParser({
    onEvent: ({ id, event, data }) => {
      const heardAt = epochNow();
      if (event === 'start') return started.resolve(Number(id));
      const { reservationId, occurredAt } = readBooked(data);
      heard.push({ id: Number(id), reservationId, committedAt: Date.parse(occurredAt), heardAt });
    },
  });
  response.setEncoding('utf8').on('data', (chunk: string) => parser.feed(chunk));
  response.on('error', () => {});
  return { startedAfter: await started.promise, heard, close: () => request.destroy() };
};
