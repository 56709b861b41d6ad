import type DataLoader from 'dataloader';
import { createLoader } from '#shared/graph/create-loader.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { RestaurantProfile } from '../domain/restaurant.ts';
import type { ProfileRepository } from '../repositories/profile-repository.ts';

export type RestaurantLoader = DataLoader<RestaurantId, RestaurantProfile | null>;

/** One statement a batch, whatever its size; null where there is no such restaurant. Lives as long as one request. */
export const createRestaurantLoader = (profiles: ProfileRepository): RestaurantLoader =>
  createLoader('restaurants', async (ids) => {
    const found = new Map(
      (await profiles.load(ids)).map((profile) => [profile.restaurantId, profile] as const),
    );
    return ids.map((id) => found.get(id) ?? null);
  });
