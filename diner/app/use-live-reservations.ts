import { useEffect, useRef } from 'react';
import { openLiveFeed } from '#shared/browser/live-feed.ts';
import { signInHere } from './graph.ts';

/** Tells whenever something of the viewer's own reservations or waitlist places may be otherwise: read them again. */
export const useLiveReservations = (onChange: () => void): void => {
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => {
    const tell = () => latest.current();
    const feed = openLiveFeed('/live/reservations', {
      onFresh: tell,
      onEvent: tell,
      onConnection: () => undefined,
      onSignedOut: signInHere,
    });
    return () => feed.close();
  }, []);
};
