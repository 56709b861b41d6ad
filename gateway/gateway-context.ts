import type { MaybeViewer } from '#shared/identity/viewer.ts';
import type { ToldChange } from '#shared/live-feed/domain/told-change.ts';
import type { ClientIdentity } from './domain/client-identity.ts';

/** A field of `Subscription`, as an operation asks for it. */
export interface AskedSubscription {
  readonly field: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Of a subscription that is answered: once at first, and again for what happens. */
export interface ContextSubscription {
  /** What this answer is about; null where anything may have changed, as at first. */
  readonly change: ToldChange | null;
  /** Called before each answer, once it is certain that the operation may be executed. */
  readonly follow: (asked: AskedSubscription) => Promise<void>;
}

/** What one request's operation carries through the gateway. */
export interface GatewayContext {
  readonly viewer: MaybeViewer;
  /** Whether the operation is run by its registration, where it has passed the limits that others are held to. */
  readonly isRegistered: boolean;
  /** Whether nothing is to be fetched: the operation is only being prepared. */
  readonly isWarmUp: boolean;
  /** By which the operation is registered, if it is: of names, the only ones that are bounded. */
  readonly registeredName?: string | undefined;
  readonly client?: ClientIdentity;
  readonly subscription?: ContextSubscription;
}
