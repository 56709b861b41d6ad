import type { NewRestaurantProfile } from '../../domain/restaurant.ts';
import { openingHoursLines } from '../bookability.ts';
import type { ImportedRestaurant } from '../imported-restaurant.ts';

/** What OpenStreetMap does not know, and an import therefore never changes. */
export type UnsourcedValues = Pick<NewRestaurantProfile, 'priceLevel' | 'popularity'>;
export type SourcedProfile = Omit<NewRestaurantProfile, 'restaurantId' | keyof UnsourcedValues>;

/** In the middle: neither in front of nor behind restaurants of which more is known. */
export const neutralValues: UnsourcedValues = { priceLevel: null, popularity: 0.5 };

export const profileOf = (restaurant: ImportedRestaurant): SourcedProfile => {
  const { openingTimes } = restaurant;
  return {
    name: restaurant.name,
    description: restaurant.description,
    cuisines: restaurant.cuisines,
    address: restaurant.address,
    coordinates: restaurant.position,
    timeZone: restaurant.timeZone,
    phone: restaurant.phone,
    website: restaurant.website,
    email: restaurant.email,
    openingHours: openingHoursLines(restaurant),
    openingHoursText: openingTimes.kind === 'absent' ? null : openingTimes.text,
    hoursAssumed: openingTimes.kind === 'assumed',
    floorPlanAssumed: restaurant.capacity === null,
  };
};
