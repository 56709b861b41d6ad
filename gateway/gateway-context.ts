import type { MaybeViewer } from '#shared/identity/viewer.ts';
import type { ClientIdentity } from './domain/client-identity.ts';

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
}
