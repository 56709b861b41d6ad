import { counter, histogram } from '#shared/telemetry/metrics/instruments.ts';
import { delayLimits } from '#shared/telemetry/metrics/limits.ts';
import { measured } from '#shared/telemetry/metrics/measured.ts';
import type { HandOver } from './hand-over.ts';
import type { GuardedOutcome } from './senders/guarded-sender.ts';

const attempts = counter({
  name: 'reservation.notifications',
  unit: '{notification}',
  description: 'Attempts to send a notice, by what came of them',
});

const delay = histogram({
  name: 'reservation.notification.delay',
  unit: 's',
  description: 'From when a notice was due to when it was accepted',
  limits: delayLimits,
});

const outcomes = {
  accepted: 'accepted',
  refused: 'refused',
  later: 'deferred',
  'closed-off': 'closed_off',
} as const satisfies Record<GuardedOutcome['kind'], string>;

/** Counts attempts, and how late notices are. */
export const measureHandOver = (handOver: HandOver): HandOver =>
  measured((settled, _seconds, { claimed }) => {
    const outcome = settled.kind === 'done' ? outcomes[settled.result.kind] : 'failed';
    attempts(1, {
      'reservation.notice_channel': claimed.channel,
      'reservation.notice_kind': claimed.kind,
      'reservation.notification.outcome': outcome,
    });
    if (outcome !== 'accepted') return;
    const milliseconds = Date.now() - claimed.dueSince.epochMilliseconds;
    delay(Math.max(0, milliseconds / 1_000), { 'reservation.notice_channel': claimed.channel });
  }, handOver);
