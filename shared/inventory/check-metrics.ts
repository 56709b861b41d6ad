import type { Queryable } from '#shared/database/database.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import { failureAttributes } from '#shared/telemetry/metrics/failure-type.ts';
import { latencyAndDuration } from '#shared/telemetry/metrics/latency-and-duration.ts';
import type { OnSettled } from '#shared/telemetry/metrics/measured.ts';

const recordTime = latencyAndDuration({
  latency: 'reservation.availability_check_latency_ms',
  duration: 'reservation.availability_check.duration',
  description: 'Time to check availability for a single restaurant',
});

/** Of one restaurant's check, by a query or inside a booking. */
export const recordCheck: OnSettled<[Queryable, RestaurantId, ...unknown[]], unknown> = (
  settled,
  seconds,
  _queryable,
  restaurantId,
) => {
  recordTime(
    seconds,
    { 'reservation.restaurant_id': restaurantPublicId.encode(restaurantId) },
    settled.kind === 'failed' ? failureAttributes(settled.error) : {},
  );
};
