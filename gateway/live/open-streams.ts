import type { ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { ViewerId } from '#shared/identifiers/identifiers.ts';
import { createLiveStream, type LiveStream } from './live-stream.ts';

export interface StreamLimits {
  readonly mostStreams: number;
  /** Of one viewer, in this process. */
  readonly mostOfViewer: number;
  readonly mostUnsentBytes: number;
  readonly heartbeatMilliseconds: number;
  /** A stream that is older ends, so that listeners spread over new gateways too. */
  readonly longestMilliseconds: number;
}

export const usualStreamLimits: StreamLimits = {
  mostStreams: 10_000,
  mostOfViewer: 20,
  mostUnsentBytes: 1024 * 1024,
  heartbeatMilliseconds: 15_000,
  longestMilliseconds: 60 * 60_000,
};

/** Who a stream is for, and until when. */
export interface StreamOwner {
  readonly viewerId: ViewerId;
  /** Since the epoch; from then on nothing is sent. */
  readonly expiresAtMilliseconds: number;
  /** Whether the token or key is still good. Asked again and again. */
  readonly isStillGood: () => Promise<boolean>;
  readonly recheckMilliseconds: number;
}

interface OpenStream extends StreamOwner {
  readonly stream: LiveStream;
  readonly openedAt: number;
  checkedAt: number;
  beatAt: number;
}

/** All streams of this process: one timer sees to them all. */
export interface OpenStreams {
  /** Why there may be no other one now; null where there may. */
  refusal(viewerId: ViewerId): 'closing' | 'full' | 'viewer' | null;
  /** From now on it counts. */
  open(response: ServerResponse, owner: StreamOwner): LiveStream;
  /** Tells all to come again, elsewhere; resolves once they are gone. */
  close(): Promise<void>;
}

const sweepMilliseconds = 1_000;
/** For the last words to be taken. */
const farewellMilliseconds = 500;

export const createOpenStreams = (limits: StreamLimits): OpenStreams => {
  const streams = new Set<OpenStream>();
  const ofViewers = new Map<ViewerId, number>();
  let isClosing = false;

  const count = (viewerId: ViewerId, change: 1 | -1) => {
    const now = (ofViewers.get(viewerId) ?? 0) + change;
    if (now === 0) ofViewers.delete(viewerId);
    else ofViewers.set(viewerId, now);
  };

  const recheck = async (one: OpenStream, now: number) => {
    one.checkedAt = now;
    if (!(await one.isStillGood())) one.stream.end('TOKEN_REVOKED');
  };

  const sweep = () => {
    const now = Date.now();
    for (const one of streams) {
      if (now >= one.expiresAtMilliseconds) one.stream.end('TOKEN_EXPIRED');
      else if (now >= one.openedAt + limits.longestMilliseconds) one.stream.end('RECONNECT');
      else if (now >= one.checkedAt + one.recheckMilliseconds) void recheck(one, now);
      if (now < one.beatAt + limits.heartbeatMilliseconds) continue;
      one.beatAt = now;
      one.stream.beat();
    }
  };
  const timer = setInterval(sweep, Math.min(sweepMilliseconds, limits.heartbeatMilliseconds)).unref();

  /** Nothing is sent to whose token has run out since the last sweep. */
  const untilExpiry = (stream: LiveStream, { expiresAtMilliseconds }: StreamOwner): LiveStream => ({
    ...stream,
    send: (text) => {
      if (Date.now() < expiresAtMilliseconds) stream.send(text);
      else stream.end('TOKEN_EXPIRED');
    },
  });

  return {
    refusal: (viewerId) => {
      if (isClosing) return 'closing';
      if (streams.size >= limits.mostStreams) return 'full';
      return (ofViewers.get(viewerId) ?? 0) >= limits.mostOfViewer ? 'viewer' : null;
    },
    open: (response, owner) => {
      const stream = untilExpiry(createLiveStream(response, limits.mostUnsentBytes), owner);
      const now = Date.now();
      const one: OpenStream = { ...owner, stream, openedAt: now, checkedAt: now, beatAt: now };
      streams.add(one);
      count(owner.viewerId, 1);
      response.once('close', () => {
        streams.delete(one);
        count(owner.viewerId, -1);
      });
      return stream;
    },
    close: async () => {
      isClosing = true;
      clearInterval(timer);
      for (const { stream } of streams) stream.end('RECONNECT');
      const givenUpAt = performance.now() + farewellMilliseconds;
      while (streams.size > 0 && performance.now() < givenUpAt) await setTimeout(10);
      for (const { stream } of streams) stream.drop();
    },
  };
};
