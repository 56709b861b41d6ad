import type { MaybeViewer } from '#shared/identity/viewer.ts';
import type { RestaurantLoader } from './loaders/restaurant-loader.ts';
import type { PlaceRepository } from './repositories/place-repository.ts';
import type { SearchService } from './search-service.ts';

/** What the resolvers of one operation work with. */
export interface Context {
  readonly viewer: MaybeViewer;
  readonly restaurants: RestaurantLoader;
  readonly places: PlaceRepository;
  readonly search: SearchService;
}
