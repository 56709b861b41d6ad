import type { Queryable } from '#shared/database/database.ts';
import {
  restaurantId,
  type WebhookDeliveryId,
  type WebhookEndpointId,
  webhookDeliveryId,
  webhookEndpointId,
} from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type {
  WebhookAttempt,
  WebhookDelivery,
  WebhookDeliveryState,
  WebhookFailure,
  WebhookOutcome,
} from '../domain/webhook-delivery.ts';
import type { WebhookEventType } from '../domain/webhook-event.ts';

export interface MadeAttempt extends WebhookOutcome {
  readonly delivery: InRestaurant<WebhookDeliveryId>;
  readonly run: number;
  readonly attemptedAt: Temporal.Instant;
  /** Whether no other attempt of this run follows where it failed. */
  readonly isLast: boolean;
}

/** Writes an attempt down, and what the delivery has come to by it. */
export const recordAttempt = async (queryable: Queryable, made: MadeAttempt): Promise<void> => {
  await queryable.query({
    name: 'webhook.record_attempt',
    text: `
with counted as (
  update webhook.delivery set attempts = attempts + 1,
    state = case
      when $5::text is null then 'DELIVERED'
      when $8 and state = 'PENDING' and run = $7 then 'FAILED'
      else state end
  where restaurant_id = $1 and delivery_id = $2
  returning attempts)
insert into webhook.attempt (restaurant_id, delivery_id, number, attempted_at, status_code, failure,
  latency_milliseconds)
select $1, $2, attempts, $3::timestamptz, $4::smallint, $5::text, $6::integer from counted`,
    values: [
      made.delivery.restaurantId,
      made.delivery.id,
      made.attemptedAt.toString(),
      made.statusCode,
      made.failure,
      made.latencyMilliseconds,
      made.run,
      made.isLast,
    ],
  });
};

interface AttemptJson {
  number: number;
  attempted_at: string;
  status_code: number | null;
  failure: WebhookFailure | null;
  latency_milliseconds: number;
}

interface DeliveryRow {
  restaurant_id: number;
  delivery_id: string;
  endpoint_id: string;
  event_id: string;
  event_type: WebhookEventType;
  state: WebhookDeliveryState;
  created_at: Temporal.Instant;
  attempts: AttemptJson[];
}

const toAttempt = (attempt: AttemptJson): WebhookAttempt => ({
  number: attempt.number,
  attemptedAt: Temporal.Instant.from(attempt.attempted_at),
  statusCode: attempt.status_code,
  failure: attempt.failure,
  latencyMilliseconds: attempt.latency_milliseconds,
});

const toDelivery = (row: DeliveryRow): WebhookDelivery => ({
  restaurantId: restaurantId(row.restaurant_id),
  deliveryId: webhookDeliveryId(row.delivery_id),
  endpointId: webhookEndpointId(row.endpoint_id),
  eventId: row.event_id,
  eventType: row.event_type,
  state: row.state,
  createdAt: row.created_at,
  attempts: row.attempts.map(toAttempt),
});

const columns =
  'd.restaurant_id, d.delivery_id, d.endpoint_id, d.event_id, d.event_type, d.state, d.created_at';
const mostAttempts = 50;

const latestAttempts = `
select coalesce(json_agg(a order by a.number), '[]') as attempts from (
  select number, attempted_at, status_code, failure, latency_milliseconds from webhook.attempt
  where restaurant_id = d.restaurant_id and delivery_id = d.delivery_id
  order by number desc limit ${mostAttempts}) a`;

/** The latest deliveries of each endpoint, each with its attempts; one statement for any number of endpoints. */
export const listDeliveries = async (
  queryable: Queryable,
  endpointIds: readonly WebhookEndpointId[],
  first: number,
): Promise<WebhookDelivery[]> => {
  const rows = await queryable.query<DeliveryRow>({
    name: 'webhook.list_deliveries',
    text: `
select d.*, made.attempts from unnest($1::uuid[]) as wanted
cross join lateral (
  select ${columns} from webhook.delivery d where d.endpoint_id = wanted
  order by d.created_at desc, d.delivery_id desc limit $2) d
cross join lateral (${latestAttempts}) made
order by d.endpoint_id, d.created_at desc, d.delivery_id desc`,
    values: [endpointIds, first],
  });
  return rows.map(toDelivery);
};

export const findDelivery = async (
  queryable: Queryable,
  wanted: InRestaurant<WebhookDeliveryId>,
): Promise<WebhookDelivery | null> => {
  const [row] = await queryable.query<DeliveryRow>({
    name: 'webhook.find_delivery',
    text: `
select ${columns}, made.attempts from webhook.delivery d cross join lateral (${latestAttempts}) made
where d.restaurant_id = $1 and d.delivery_id = $2`,
    values: [wanted.restaurantId, wanted.id],
  });
  return row === undefined ? null : toDelivery(row);
};
