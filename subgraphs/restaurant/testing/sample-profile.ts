import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { NewRestaurantProfile } from '../domain/restaurant.ts';

/** A complete profile for tests, in the middle of Vienna unless told otherwise. */
export const sampleProfile = (
  restaurantId: RestaurantId,
  differing: Partial<NewRestaurantProfile> = {},
): NewRestaurantProfile => ({
  restaurantId,
  name: 'Gasthaus Pöschl',
  description: null,
  cuisines: ['austrian'],
  priceLevel: 2,
  address: { street: 'Weihburggasse 17', postalCode: '1010', city: 'Wien', countryCode: 'AT' },
  coordinates: { latitude: 48.2066, longitude: 16.3735 },
  timeZone: 'Europe/Vienna',
  phone: '+43 1 5135288',
  website: 'https://gasthaus.example',
  openingHours: ['Mo-Su 12:00-24:00'],
  email: null,
  openingHoursText: 'Mo-Su 12:00-24:00',
  hoursAssumed: false,
  floorPlanAssumed: true,
  popularity: 0.5,
  ...differing,
});
