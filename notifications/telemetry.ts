import { isToGuest } from '#shared/notifications/domain/notice.ts';
import { traced } from '#shared/telemetry/traced.ts';
import type { ComposedNotice, HandOver } from './hand-over.ts';

const before = ({ claimed }: ComposedNotice) => ({
  'reservation.notice_kind': claimed.kind,
  'reservation.notice_channel': claimed.channel,
});

/** Each attempt is a span, under the change that it tells of where there is one. Only what a provider took was sent. */
export const observeHandOver = (handOver: HandOver): HandOver => {
  const sent = {
    after: ({ kind }: Awaited<ReturnType<HandOver>>) => ({
      'reservation.notification_sent': kind === 'accepted',
    }),
  };
  const confirmation = traced({ name: 'reservation.send_confirmation', before, ...sent }, handOver);
  const toGuest = traced({ name: 'reservation.send_notice', before, ...sent }, handOver);
  const toRestaurant = traced(
    {
      name: 'reservation.notify_restaurant',
      before,
      after: ({ kind }) => ({ 'reservation.restaurant_notified': kind === 'accepted' }),
    },
    handOver,
  );
  return (composed, signal) => {
    if (composed.claimed.kind === 'CONFIRMATION') return confirmation(composed, signal);
    return isToGuest(composed.claimed) ? toGuest(composed, signal) : toRestaurant(composed, signal);
  };
};
