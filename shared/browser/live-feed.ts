/** What a stream of docs/live-feed.md tells. */
export interface LiveEvent {
  readonly name: 'reservation' | 'waitlist' | 'queue' | 'plan' | 'notice';
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface LiveFeedListener {
  /** What is read from now on has everything that came before. Also after a gap: read all of it again. */
  readonly onFresh: () => void;
  readonly onEvent: (event: LiveEvent) => void;
  /** Since when nothing is heard, or that it is heard again. */
  readonly onConnection: (isConnected: boolean) => void;
  /** The session is over. */
  readonly onSignedOut: () => void;
}

export interface LiveFeed {
  close(): void;
}

const eventNames = ['reservation', 'waitlist', 'queue', 'plan', 'notice'] as const;

/** The gateway says something every 15 seconds at least. */
const deadAfterMilliseconds = 40_000;
const shortestPauseMilliseconds = 500;
const longestPauseMilliseconds = 10_000;

const factsOf = (text: string): Readonly<Record<string, unknown>> => {
  const parsed: unknown = JSON.parse(text);
  return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
};

/**
 * Listens for as long as the page wants it to: an EventSource comes again by itself only after some failures, does not
 * notice a line that went dead, and forgets where it was when it is made anew.
 * @param path below /live, with its query
 */
export const openLiveFeed = (path: string, listener: LiveFeedListener): LiveFeed => {
  let source: EventSource | null = null;
  let lastEventId: string | null = null;
  let pauseMilliseconds = shortestPauseMilliseconds;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;

  const after = (milliseconds: number, action: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(action, milliseconds);
  };
  const heard = (event: MessageEvent<string>) => {
    if (event.lastEventId !== '') lastEventId = event.lastEventId;
    after(deadAfterMilliseconds, comeAgain);
  };
  const comeAgain = () => {
    source?.close();
    listener.onConnection(false);
    after(pauseMilliseconds * (0.5 + Math.random()), open);
    pauseMilliseconds = Math.min(pauseMilliseconds * 2, longestPauseMilliseconds);
  };
  const fresh = (event: MessageEvent<string>, isGap: boolean) => {
    heard(event);
    pauseMilliseconds = shortestPauseMilliseconds;
    listener.onConnection(true);
    if (isGap) listener.onFresh();
  };
  const open = () => {
    if (isClosed) return;
    const isResumed = lastEventId !== null;
    const address = new URL(path, location.origin);
    if (lastEventId !== null) address.searchParams.set('lastEventId', lastEventId);
    source = new EventSource(address);
    source.addEventListener('start', (event) => fresh(event, !isResumed));
    source.addEventListener('reset', (event) => fresh(event, true));
    source.addEventListener('message', heard);
    for (const name of eventNames)
      source.addEventListener(name, (event: MessageEvent<string>) => {
        heard(event);
        listener.onEvent({ name, facts: factsOf(event.data) });
      });
    source.addEventListener('end', (event: MessageEvent<string>) => {
      if (factsOf(event.data).reason === 'TOKEN_REVOKED') listener.onSignedOut();
      comeAgain();
    });
    source.addEventListener('error', comeAgain);
    after(deadAfterMilliseconds, comeAgain);
  };
  const goOn = () => {
    pauseMilliseconds = shortestPauseMilliseconds;
    comeAgain();
  };
  // A tablet that wakes up does not wait out a pause.
  const goOnIfSilent = () => {
    if (document.visibilityState === 'visible' && source?.readyState !== EventSource.OPEN) goOn();
  };
  // A connection may outlast its network without a word: what it had not told yet is asked for anew.
  addEventListener('offline', comeAgain);
  addEventListener('online', goOn);
  document.addEventListener('visibilitychange', goOnIfSilent);
  open();
  return {
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      source?.close();
      removeEventListener('offline', comeAgain);
      removeEventListener('online', goOn);
      document.removeEventListener('visibilitychange', goOnIfSilent);
    },
  };
};
