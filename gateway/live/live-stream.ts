import type { ServerResponse } from 'node:http';
import { type EndReason, endText, heartbeatText } from './event-text.ts';

/** One open answer, to which events are written as they come. */
export interface LiveStream {
  /** Dropped where the client has not taken what was sent before. */
  send(text: string): void;
  /** Where the stream has come to, also with events that this client is not sent. */
  reached(lastId: number): void;
  beat(): void;
  /** Says why, and ends. */
  end(reason: EndReason): void;
  /** Ends at once, whatever was not sent yet. */
  drop(): void;
  isOpen(): boolean;
}

/** @param mostUnsentBytes in the memory of this process; the operating system has some more */
export const createLiveStream = (response: ServerResponse, mostUnsentBytes: number): LiveStream => {
  let lastId: number | null = null;
  const isOpen = () => !response.writableEnded && !response.destroyed;
  const drop = () => response.socket?.resetAndDestroy();
  const send = (text: string) => {
    if (!isOpen()) return;
    if (response.writableLength > mostUnsentBytes) drop();
    else response.write(text);
  };
  return {
    send,
    reached: (id) => {
      lastId = id;
    },
    beat: () => send(heartbeatText(lastId)),
    end: (reason) => {
      if (isOpen()) response.end(endText(reason));
    },
    drop,
    isOpen,
  };
};
