import type { Database } from '#shared/database/database.ts';
import type { KeyReused } from '#shared/idempotency/with-idempotency.ts';
import type { RestaurantId, WebhookDeliveryId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import type { PlanSource } from '#shared/inventory/plan-source.ts';
import type { JobSender } from '#shared/jobs/job-queue.ts';
import type { WebhookEventType } from '#shared/webhooks/domain/webhook-event.ts';
import { restaurantAsOwner } from '#shared/webhooks/domain/webhook-owner.ts';
import { replayDelivery } from '#shared/webhooks/replay-delivery.ts';
import { findDelivery } from '#shared/webhooks/repositories/attempt-repository.ts';
import {
  deleteEndpoint,
  findEndpoint,
  insertEndpoint,
  listEndpoints,
  rotateSecret,
  updateEndpoint,
} from '#shared/webhooks/repositories/endpoint-repository.ts';
import { checkWebhookUrl } from '#shared/webhooks/sending/webhook-url.ts';
import type { WebhookMeans } from '#shared/webhooks/webhook-means.ts';
import type { WebhookSecrets } from '#shared/webhooks/webhook-secrets.ts';
import { idempotentMutation, type MutationUse } from '../bookings/idempotent-mutation.ts';
import { ifAllowed } from '../bookings/if-allowed.ts';
import type { NamedWebhook, ShownDelivery, ShownWebhook } from '../domain/shown-webhook.ts';
import {
  type ChangeWebhookAnswer,
  type CreateWebhookAnswer,
  changeWebhookAnswer,
  createWebhookAnswer,
  type DeleteWebhookAnswer,
  deleteWebhookAnswer,
  type ReplayDeliveryAnswer,
  type RotateSecretAnswer,
  replayDeliveryAnswer,
  rotateSecretAnswer,
} from '../domain/webhook-answer.ts';
import { mayManageWebhooks } from '../domain/webhook-policy.ts';

export interface NewWebhook {
  /** Null where the ID names nothing. */
  readonly restaurantId: RestaurantId | null;
  readonly url: string;
  readonly eventTypes: readonly WebhookEventType[];
}

/** What stays undefined is not changed. */
export interface WebhookChange {
  readonly url: string | undefined;
  readonly eventTypes: readonly WebhookEventType[] | undefined;
  readonly isEnabled: boolean | undefined;
}

type Wanted = NamedWebhook | null;

/** What owners do with their restaurant's webhooks. Reading decides nothing: who may is the caller's to ask. */
export interface WebhookService {
  /** Null where there is no such restaurant. */
  list(restaurantId: RestaurantId): Promise<ShownWebhook[] | null>;
  find(wanted: NamedWebhook): Promise<ShownWebhook | null>;
  findDelivery(wanted: InRestaurant<WebhookDeliveryId>): Promise<ShownDelivery | null>;
  secretOf: WebhookSecrets['secretOf'];
  create(viewer: Viewer, use: MutationUse, webhook: NewWebhook): Promise<CreateWebhookAnswer | KeyReused>;
  change(
    viewer: Viewer,
    use: MutationUse,
    wanted: Wanted,
    change: WebhookChange,
  ): Promise<ChangeWebhookAnswer | KeyReused>;
  rotate(viewer: Viewer, use: MutationUse, wanted: Wanted): Promise<RotateSecretAnswer | KeyReused>;
  remove(viewer: Viewer, use: MutationUse, wanted: Wanted): Promise<DeleteWebhookAnswer | KeyReused>;
  replay(
    viewer: Viewer,
    use: MutationUse,
    wanted: InRestaurant<WebhookDeliveryId> | null,
  ): Promise<ReplayDeliveryAnswer | KeyReused>;
}

export interface WebhookServiceParts extends WebhookMeans {
  readonly database: Database;
  readonly plans: PlanSource;
  readonly jobs: JobSender;
}

const notFound = { kind: 'not_found' } as const;

/** The part that shows them, on the restaurant's clock. */
const createReading = ({
  database,
  plans,
}: WebhookServiceParts): Pick<WebhookService, 'list' | 'find' | 'findDelivery'> => {
  const timeZoneOf = async (restaurantId: RestaurantId) =>
    (await plans.currentPlan(database, restaurantId))?.timeZone ?? null;
  return {
    list: async (restaurantId) => {
      const timeZone = await timeZoneOf(restaurantId);
      if (timeZone === null) return null;
      const endpoints = await listEndpoints(database, [restaurantAsOwner(restaurantId)]);
      return endpoints.map((endpoint) => ({ ...endpoint, restaurantId, timeZone }));
    },
    find: async ({ restaurantId, id }) => {
      const timeZone = await timeZoneOf(restaurantId);
      const endpoint = await findEndpoint(database, restaurantAsOwner(restaurantId), id);
      return endpoint === null || timeZone === null ? null : { ...endpoint, restaurantId, timeZone };
    },
    findDelivery: async (wanted) => {
      const timeZone = await timeZoneOf(wanted.restaurantId);
      const delivery = await findDelivery(database, wanted);
      return delivery === null || timeZone === null ? null : { ...delivery, timeZone };
    },
  };
};

export const createWebhookService = (parts: WebhookServiceParts): WebhookService => {
  const { database, plans, jobs, secrets, urlRules } = parts;
  const mutateCreate = idempotentMutation<CreateWebhookAnswer>(
    database,
    'createWebhook',
    createWebhookAnswer,
  );
  const mutateChange = idempotentMutation<ChangeWebhookAnswer>(
    database,
    'changeWebhook',
    changeWebhookAnswer,
  );
  const mutateSecret = idempotentMutation<RotateSecretAnswer>(
    database,
    'rotateWebhookSecret',
    rotateSecretAnswer,
  );
  const mutateDelete = idempotentMutation<DeleteWebhookAnswer>(
    database,
    'deleteWebhook',
    deleteWebhookAnswer,
  );
  const mutateReplay = idempotentMutation<ReplayDeliveryAnswer>(
    database,
    'replayWebhookDelivery',
    replayDeliveryAnswer,
  );
  const isManaged = (viewer: Viewer, wanted: InRestaurant<unknown> | null): boolean =>
    wanted !== null && mayManageWebhooks(viewer, wanted.restaurantId);

  return {
    ...createReading(parts),
    secretOf: secrets.secretOf,
    create: (viewer, use, { restaurantId, url, eventTypes }) =>
      ifAllowed(restaurantId !== null && mayManageWebhooks(viewer, restaurantId), () =>
        mutateCreate(use, async (transaction) => {
          if (restaurantId === null || (await plans.currentPlan(transaction, restaurantId)) === null)
            return notFound;
          const checked = checkWebhookUrl(url, urlRules);
          if ('problem' in checked) return { kind: 'url_refused', problem: checked.problem };
          const owner = restaurantAsOwner(restaurantId);
          const made = await insertEndpoint(transaction, { owner, url: checked.url.href, eventTypes });
          if (made === null) return { kind: 'too_many_webhooks' };
          const { endpointId: id, secretGeneration } = made;
          return { kind: 'webhook_created', restaurantId, id, secretGeneration };
        }),
      ),
    change: (viewer, use, wanted, { url, ...change }) =>
      ifAllowed(isManaged(viewer, wanted), () =>
        mutateChange(use, async (transaction) => {
          if (wanted === null) return notFound;
          const checked = url === undefined ? undefined : checkWebhookUrl(url, urlRules);
          if (checked !== undefined && 'problem' in checked)
            return { kind: 'url_refused', problem: checked.problem };
          const owner = restaurantAsOwner(wanted.restaurantId);
          const changed = await updateEndpoint(transaction, owner, wanted.id, {
            ...change,
            url: checked?.url.href,
          });
          return changed === null ? notFound : { kind: 'webhook_changed', ...wanted };
        }),
      ),
    rotate: (viewer, use, wanted) =>
      ifAllowed(isManaged(viewer, wanted), () =>
        mutateSecret(use, async (transaction) => {
          if (wanted === null) return notFound;
          const rotated = await rotateSecret(transaction, restaurantAsOwner(wanted.restaurantId), wanted.id);
          if (rotated === null) return notFound;
          return { kind: 'secret_rotated', ...wanted, secretGeneration: rotated.secretGeneration };
        }),
      ),
    remove: (viewer, use, wanted) =>
      ifAllowed(isManaged(viewer, wanted), () =>
        mutateDelete(use, async (transaction) =>
          wanted !== null &&
          (await deleteEndpoint(transaction, restaurantAsOwner(wanted.restaurantId), wanted.id))
            ? { kind: 'webhook_deleted', ...wanted }
            : notFound,
        ),
      ),
    replay: (viewer, use, wanted) =>
      ifAllowed(isManaged(viewer, wanted), () =>
        mutateReplay(use, async (transaction) =>
          wanted !== null &&
          (await replayDelivery(transaction, jobs, restaurantAsOwner(wanted.restaurantId), wanted))
            ? { kind: 'delivery_replayed', ...wanted }
            : notFound,
        ),
      ),
  };
};
