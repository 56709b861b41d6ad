import type { MaybeViewer } from '#shared/identity/viewer.ts';

/** What one request's operation carries through the gateway. */
export interface GatewayContext {
  readonly viewer: MaybeViewer;
}
