import { randomUUID } from 'node:crypto';
import type { Queryable } from '#shared/database/database.ts';
import { type WebhookEndpointId, webhookEndpointId } from '#shared/identifiers/identifiers.ts';
import { mostEndpointsOfOwner, type WebhookEndpoint } from '../domain/webhook-endpoint.ts';
import type { WebhookEvent, WebhookEventType } from '../domain/webhook-event.ts';
import type { WebhookOwner } from '../domain/webhook-owner.ts';

interface EndpointRow {
  endpoint_id: string;
  owner: WebhookOwner;
  url: string;
  event_types: WebhookEventType[];
  is_enabled: boolean;
  secret_generation: number;
  secret_rotated_at: Temporal.Instant | null;
  created_at: Temporal.Instant;
}

const toEndpoint = (row: EndpointRow): WebhookEndpoint => ({
  endpointId: webhookEndpointId(row.endpoint_id),
  owner: row.owner,
  url: row.url,
  eventTypes: row.event_types,
  isEnabled: row.is_enabled,
  secretGeneration: row.secret_generation,
  secretRotatedAt: row.secret_rotated_at,
  createdAt: row.created_at,
});

const firstEndpoint = ([row]: readonly EndpointRow[]) => (row === undefined ? null : toEndpoint(row));

export interface NewEndpoint {
  readonly owner: WebhookOwner;
  readonly url: string;
  readonly eventTypes: readonly WebhookEventType[];
}

const insertIntoFreePlace = async (transaction: Queryable, { owner, url, eventTypes }: NewEndpoint) =>
  firstEndpoint(
    await transaction.query<EndpointRow>({
      name: 'webhook.insert_endpoint',
      text: `
insert into webhook.endpoint (endpoint_id, owner, place, url, event_types)
select $1, $2, min(free.place), $3, $4
from generate_series(1, $5::integer) as free (place)
where not exists (select from webhook.endpoint e where e.owner = $2 and e.place = free.place)
having min(free.place) is not null
on conflict on constraint endpoint_place do nothing
returning *`,
      values: [randomUUID(), owner, url, eventTypes, mostEndpointsOfOwner],
    }),
  );

/** Of each owner, the first one first. */
export const listEndpoints = async (
  queryable: Queryable,
  owners: readonly WebhookOwner[],
): Promise<WebhookEndpoint[]> => {
  const rows = await queryable.query<EndpointRow>({
    name: 'webhook.list_endpoints',
    text: 'select * from webhook.endpoint where owner = any($1) order by owner, created_at, endpoint_id',
    values: [owners],
  });
  return rows.map(toEndpoint);
};

/** @returns null where the owner has as many as anybody may */
export const insertEndpoint = async (
  transaction: Queryable,
  endpoint: NewEndpoint,
): Promise<WebhookEndpoint | null> => {
  // Each time that none is inserted, somebody else took the place at the same time, unless there is none.
  for (let tried = 0; tried <= mostEndpointsOfOwner; tried += 1) {
    const inserted = await insertIntoFreePlace(transaction, endpoint);
    if (inserted !== null) return inserted;
    if ((await listEndpoints(transaction, [endpoint.owner])).length >= mostEndpointsOfOwner) return null;
  }
  throw new Error('no place for an endpoint, and no ten endpoints');
};

export const findEndpoint = async (
  queryable: Queryable,
  owner: WebhookOwner,
  id: WebhookEndpointId,
): Promise<WebhookEndpoint | null> =>
  firstEndpoint(
    await queryable.query<EndpointRow>({
      name: 'webhook.find_endpoint',
      text: 'select * from webhook.endpoint where endpoint_id = $1 and owner = $2',
      values: [id, owner],
    }),
  );

/** Of an endpoint e: nobody has switched it off, nor the partner whose it is. */
export const isSwitchedOn = `
e.is_enabled and not exists (select from partner.partner p where e.owner = 'partner:' || p.slug and not p.is_enabled)`;

/** Who wanted to know of such an event when it happened: jobs come later, and may find an endpoint that is younger. */
export const findListeners = async (
  queryable: Queryable,
  { owners, type, occurredAt }: Pick<WebhookEvent, 'owners' | 'type' | 'occurredAt'>,
): Promise<WebhookEndpoint[]> => {
  const rows = await queryable.query<EndpointRow>({
    name: 'webhook.find_listeners',
    text: `
select * from webhook.endpoint e
where e.owner = any($1) and e.event_types @> array[$2::text] and date_trunc('milliseconds', e.created_at) <= $3
  and ${isSwitchedOn}
order by e.owner, e.place`,
    values: [owners, type, occurredAt.toString()],
  });
  return rows.map(toEndpoint);
};

/** What stays undefined is not changed. */
export interface EndpointChange {
  readonly url?: string | undefined;
  readonly eventTypes?: readonly WebhookEventType[] | undefined;
  readonly isEnabled?: boolean | undefined;
}

export const updateEndpoint = async (
  transaction: Queryable,
  owner: WebhookOwner,
  id: WebhookEndpointId,
  { url, eventTypes, isEnabled }: EndpointChange,
): Promise<WebhookEndpoint | null> =>
  firstEndpoint(
    await transaction.query<EndpointRow>({
      name: 'webhook.update_endpoint',
      text: `
update webhook.endpoint set url = coalesce($3, url), event_types = coalesce($4::text[], event_types),
  is_enabled = coalesce($5, is_enabled)
where endpoint_id = $1 and owner = $2
returning *`,
      values: [id, owner, url ?? null, eventTypes ?? null, isEnabled ?? null],
    }),
  );

/** The next secret signs from now on, and the one that did until now for a day more. */
export const rotateSecret = async (
  transaction: Queryable,
  owner: WebhookOwner,
  id: WebhookEndpointId,
): Promise<WebhookEndpoint | null> =>
  firstEndpoint(
    await transaction.query<EndpointRow>({
      name: 'webhook.rotate_secret',
      text: `
update webhook.endpoint set secret_generation = secret_generation + 1,
  secret_rotated_at = date_trunc('milliseconds', statement_timestamp())
where endpoint_id = $1 and owner = $2
returning *`,
      values: [id, owner],
    }),
  );

/** What is on its way to it fails at its next attempt. @returns whether there was one */
export const deleteEndpoint = async (
  transaction: Queryable,
  owner: WebhookOwner,
  id: WebhookEndpointId,
): Promise<boolean> => {
  const rows = await transaction.query({
    name: 'webhook.delete_endpoint',
    text: 'delete from webhook.endpoint where endpoint_id = $1 and owner = $2 returning 1',
    values: [id, owner],
  });
  return rows.length > 0;
};
