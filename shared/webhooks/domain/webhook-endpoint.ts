import type { WebhookEndpointId } from '#shared/identifiers/identifiers.ts';
import type { WebhookEventType } from './webhook-event.ts';
import type { WebhookOwner } from './webhook-owner.ts';

/** Where an owner's webhooks go. */
export interface WebhookEndpoint {
  readonly endpointId: WebhookEndpointId;
  readonly owner: WebhookOwner;
  readonly url: string;
  readonly eventTypes: readonly WebhookEventType[];
  readonly isEnabled: boolean;
  /** Which of its secrets is the current one, from 1. */
  readonly secretGeneration: number;
  /** Null where the first secret still stands. */
  readonly secretRotatedAt: Temporal.Instant | null;
  readonly createdAt: Temporal.Instant;
}

export const mostEndpointsOfOwner = 10;

const previousSecretHours = 24;

type Rotation = Pick<WebhookEndpoint, 'secretGeneration' | 'secretRotatedAt'>;

/** Until when the secret before the current one signs too; null where there is none. */
export const previousSecretUntil = ({ secretRotatedAt }: Rotation): Temporal.Instant | null =>
  secretRotatedAt?.add({ hours: previousSecretHours }) ?? null;

/** The generations whose secrets sign now, the current one first. */
export const signingGenerations = (rotation: Rotation, now: Temporal.Instant): number[] => {
  const { secretGeneration } = rotation;
  const until = previousSecretUntil(rotation);
  return until !== null && Temporal.Instant.compare(now, until) < 0
    ? [secretGeneration, secretGeneration - 1]
    : [secretGeneration];
};
