import type { EventSourceParser } from 'eventsource-parser';

/** Feeds the parser all that comes. Resolves when the stream has ended, also where it was dropped, here or there. */
export const readEvents = async (response: Response, parser: EventSourceParser): Promise<void> => {
  const decoder = new TextDecoder();
  try {
    for await (const chunk of response.body ?? []) parser.feed(decoder.decode(chunk, { stream: true }));
  } catch {
    // It was dropped.
  }
};
