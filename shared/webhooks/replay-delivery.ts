import type { Queryable } from '#shared/database/database.ts';
import type { WebhookDeliveryId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { JobSender } from '#shared/jobs/job-queue.ts';
import { enqueueRun } from './announce-event.ts';
import type { WebhookOwner } from './domain/webhook-owner.ts';
import { beginRun } from './repositories/delivery-repository.ts';

/** Sends it anew, with the same event id, whatever became of it. @returns whether the owner has such a delivery */
export const replayDelivery = async (
  transaction: Queryable,
  jobs: JobSender,
  owner: WebhookOwner,
  wanted: InRestaurant<WebhookDeliveryId>,
): Promise<boolean> => {
  const begun = await beginRun(transaction, owner, wanted);
  if (begun === null) return false;
  await enqueueRun(transaction, jobs, begun);
  return true;
};
