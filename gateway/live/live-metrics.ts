import { upDownCounter } from '#shared/telemetry/metrics/instruments.ts';
import type { OpenStreams } from './open-streams.ts';

const openNow = upDownCounter({
  name: 'reservation.live.streams',
  unit: '{stream}',
  description: 'Streams of the live feed, and of subscriptions, that are open',
});

/** Counts the streams that are open. */
export const measureStreams = (streams: OpenStreams): OpenStreams => ({
  ...streams,
  open: (response, owner, stream) => {
    openNow(1);
    response.once('close', () => openNow(-1));
    streams.open(response, owner, stream);
  },
});
