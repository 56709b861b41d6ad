import type { ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { ViewerId } from '#shared/identifiers/identifiers.ts';
import type { LiveStream } from './live-stream.ts';

export interface StreamLimits {
  readonly mostStreams: number;
  /** Of one viewer, in this process. */
  readonly mostOfViewer: number;
  /** Of all those together of whom nobody knows who they are. */
  readonly mostOfStrangers: number;
  readonly mostUnsentBytes: number;
  readonly heartbeatMilliseconds: number;
  /** A stream that is older ends, so that listeners spread over new gateways too. */
  readonly longestMilliseconds: number;
}

export const usualStreamLimits: StreamLimits = {
  mostStreams: 10_000,
  mostOfViewer: 20,
  mostOfStrangers: 2_000,
  mostUnsentBytes: 1024 * 1024,
  heartbeatMilliseconds: 15_000,
  longestMilliseconds: 60 * 60_000,
};

/** Who a stream is for, and until when. */
export interface StreamOwner {
  /** Null for a stranger. */
  readonly viewerId: ViewerId | null;
  /** Since the epoch; from then on nothing is sent. */
  readonly expiresAtMilliseconds: number;
  /** Whether the token or key is still good. Asked again and again. */
  readonly isStillGood: () => Promise<boolean>;
  readonly recheckMilliseconds: number;
}

/** What all streams have, whatever they tell. */
export type OpenedStream = Pick<LiveStream, 'beat' | 'end' | 'drop'>;

interface OpenStream extends StreamOwner {
  readonly stream: OpenedStream;
  readonly openedAt: number;
  checkedAt: number;
  beatAt: number;
}

/** All streams of this process: one timer sees to them all. */
export interface OpenStreams {
  /** Why there may be no other one now; null where there may. */
  refusal(viewerId: ViewerId | null): 'closing' | 'full' | 'viewer' | null;
  /** From now on it counts, until the response is closed. */
  open(response: ServerResponse, owner: StreamOwner, stream: OpenedStream): void;
  /** Tells all to come again, elsewhere; resolves once they are gone. */
  close(): Promise<void>;
}

const sweepMilliseconds = 1_000;
/** For the last words to be taken. */
const farewellMilliseconds = 500;

export const createOpenStreams = (limits: StreamLimits): OpenStreams => {
  const streams = new Set<OpenStream>();
  const ofViewers = new Map<ViewerId | null, number>();
  let isClosing = false;

  const count = (viewerId: ViewerId | null, change: 1 | -1) => {
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

  return {
    refusal: (viewerId) => {
      if (isClosing) return 'closing';
      if (streams.size >= limits.mostStreams) return 'full';
      const open = ofViewers.get(viewerId) ?? 0;
      if (viewerId === null) return open >= limits.mostOfStrangers ? 'full' : null;
      return open >= limits.mostOfViewer ? 'viewer' : null;
    },
    open: (response, owner, stream) => {
      const now = Date.now();
      const one: OpenStream = { ...owner, stream, openedAt: now, checkedAt: now, beatAt: now };
      streams.add(one);
      count(owner.viewerId, 1);
      response.once('close', () => {
        streams.delete(one);
        count(owner.viewerId, -1);
      });
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
