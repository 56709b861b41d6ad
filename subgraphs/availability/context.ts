import type { MaybeViewer } from '#shared/identity/viewer.ts';
import type { AvailabilityLoader } from './loaders/availability-loader.ts';
import type { SearchService } from './search-service.ts';

/** What the resolvers of one operation work with. */
export interface Context {
  readonly viewer: MaybeViewer;
  readonly availability: AvailabilityLoader;
  readonly search: SearchService;
}
