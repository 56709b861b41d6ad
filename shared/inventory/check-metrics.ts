import type { Queryable } from '#shared/database/database.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import { failureAttributes } from '#shared/telemetry/metrics/failure-type.ts';
import { histogram } from '#shared/telemetry/metrics/instruments.ts';
import { durationLimits, latencyLimits } from '#shared/telemetry/metrics/limits.ts';
import type { OnSettled } from '#shared/telemetry/metrics/measured.ts';

const latency = histogram({
  name: 'reservation.availability_check_latency_ms',
  unit: 'ms',
  description: 'Time to check availability for a single restaurant',
  limits: latencyLimits,
});

const duration = histogram({
  name: 'reservation.availability_check.duration',
  unit: 's',
  description: 'Time to check availability for a single restaurant',
  limits: durationLimits,
});

/** Of one restaurant's check, by a query or inside a booking. */
export const recordCheck: OnSettled<[Queryable, RestaurantId, ...unknown[]], unknown> = (
  settled,
  seconds,
  _queryable,
  restaurantId,
) => {
  latency(seconds * 1_000, { 'reservation.restaurant_id': restaurantPublicId.encode(restaurantId) });
  duration(seconds, settled.kind === 'failed' ? failureAttributes(settled.error) : {});
};
