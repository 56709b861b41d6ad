import type { Queryable } from '#shared/database/database.ts';
import {
  type RestaurantId,
  restaurantId,
  type WebhookDeliveryId,
  type WebhookEndpointId,
  webhookDeliveryId,
  webhookEndpointId,
} from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { WebhookDeliveryState } from '../domain/webhook-delivery.ts';
import type { WebhookEndpoint } from '../domain/webhook-endpoint.ts';
import { bodyOf, type WebhookEvent } from '../domain/webhook-event.ts';
import type { WebhookOwner } from '../domain/webhook-owner.ts';
import { isSwitchedOn } from './endpoint-repository.ts';

interface InsertedRow {
  delivery_id: string;
  endpoint_id: string;
}

/** @returns those that were not there: an event may be announced twice */
export const insertDeliveries = async (
  transaction: Queryable,
  event: WebhookEvent,
  endpoints: readonly Pick<WebhookEndpoint, 'endpointId'>[],
): Promise<{ deliveryId: WebhookDeliveryId; endpointId: WebhookEndpointId }[]> => {
  const rows = await transaction.query<InsertedRow>({
    name: 'webhook.insert_deliveries',
    text: `
insert into webhook.delivery (restaurant_id, endpoint_id, event_id, event_type, body)
select $1, endpoint_id, $3, $4, $5 from unnest($2::uuid[]) as endpoint_id
on conflict on constraint delivery_event do nothing
returning delivery_id, endpoint_id`,
    values: [
      event.restaurantId,
      endpoints.map(({ endpointId }) => endpointId),
      event.id,
      event.type,
      bodyOf(event),
    ],
  });
  return rows.map((row) => ({
    deliveryId: webhookDeliveryId(row.delivery_id),
    endpointId: webhookEndpointId(row.endpoint_id),
  }));
};

/** What a job needs to send. */
export interface DueDelivery {
  readonly run: number;
  readonly state: WebhookDeliveryState;
  readonly eventId: string;
  readonly body: string;
  /** Null where it was deleted, or it or its partner is switched off. */
  readonly endpoint: Pick<
    WebhookEndpoint,
    'endpointId' | 'url' | 'secretGeneration' | 'secretRotatedAt'
  > | null;
}

interface DueRow {
  run: number;
  state: WebhookDeliveryState;
  event_id: string;
  body: string;
  endpoint_id: string;
  url: string | null;
  secret_generation: number | null;
  secret_rotated_at: Temporal.Instant | null;
}

const endpointOfDue = (row: DueRow): DueDelivery['endpoint'] => {
  if (row.url === null || row.secret_generation === null) return null;
  return {
    endpointId: webhookEndpointId(row.endpoint_id),
    url: row.url,
    secretGeneration: row.secret_generation,
    secretRotatedAt: row.secret_rotated_at,
  };
};

export const findDueDelivery = async (
  queryable: Queryable,
  { restaurantId: restaurant, id }: InRestaurant<WebhookDeliveryId>,
): Promise<DueDelivery | null> => {
  const [row] = await queryable.query<DueRow>({
    name: 'webhook.find_due_delivery',
    text: `
select d.run, d.state, d.event_id, d.body, d.endpoint_id, e.url, e.secret_generation, e.secret_rotated_at
from webhook.delivery d left join webhook.endpoint e on e.endpoint_id = d.endpoint_id and ${isSwitchedOn}
where d.restaurant_id = $1 and d.delivery_id = $2`,
    values: [restaurant, id],
  });
  if (row === undefined) return null;
  const { run, state, event_id: eventId, body } = row;
  return { run, state, eventId, body, endpoint: endpointOfDue(row) };
};

/** A delivery that is sent anew, and where to. */
export interface NewRun {
  readonly restaurantId: RestaurantId;
  readonly deliveryId: WebhookDeliveryId;
  readonly run: number;
  readonly url: string;
}

/** Whatever became of it. @returns null where the owner has no such delivery, or has deleted its endpoint */
export const beginRun = async (
  transaction: Queryable,
  owner: WebhookOwner,
  wanted: InRestaurant<WebhookDeliveryId>,
): Promise<NewRun | null> => {
  const [row] = await transaction.query<{ run: number; url: string }>({
    name: 'webhook.begin_run',
    text: `
update webhook.delivery d set state = 'PENDING', run = d.run + 1,
  run_began_at = date_trunc('milliseconds', statement_timestamp())
from webhook.endpoint e
where d.restaurant_id = $1 and d.delivery_id = $2 and e.endpoint_id = d.endpoint_id and e.owner = $3
returning d.run, e.url`,
    values: [wanted.restaurantId, wanted.id, owner],
  });
  if (row === undefined) return null;
  return { restaurantId: restaurantId(wanted.restaurantId), deliveryId: wanted.id, ...row };
};

const purgeBatch = 5_000;

/** At most some thousand. @returns how many */
export const purgeDeliveries = async (queryable: Queryable, before: Temporal.Instant): Promise<number> => {
  const rows = await queryable.query({
    name: 'webhook.purge_deliveries',
    text: `
delete from webhook.delivery where (restaurant_id, delivery_id) in (
  select restaurant_id, delivery_id from webhook.delivery where created_at < $1 order by created_at limit $2)
returning 1`,
    values: [before.toString(), purgeBatch],
  });
  return rows.length;
};

/** Those whose job went away, since a worker died each time it was done. */
export const failForgottenDeliveries = async (
  queryable: Queryable,
  before: Temporal.Instant,
): Promise<void> => {
  await queryable.query({
    name: 'webhook.fail_forgotten_deliveries',
    text: `update webhook.delivery set state = 'FAILED' where state = 'PENDING' and run_began_at < $1`,
    values: [before.toString()],
  });
};
