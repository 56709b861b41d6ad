import type { NoticeReservation, NoticeRestaurant } from '../domain/notice.ts';
import { oneLine, unlinked, withoutSchemes } from './outside-text.ts';

const mostNameCharacters = 80;
const mostRequestCharacters = 600;

/** Names and requests are typed by whoever likes, and go to whoever they like. */
const ofGuest = (text: string, mostCharacters: number) =>
  oneLine(unlinked(oneLine(text, mostCharacters)), mostCharacters);

/** Names of houses have dots, and keep them. */
const ofHouse = (text: string) =>
  oneLine(withoutSchemes(oneLine(text, mostNameCharacters)), mostNameCharacters);

export const readableGuestName = (name: string): string => ofGuest(name, mostNameCharacters);

/** Null where nothing is left to be seen. */
const orNothing = (text: string | null, clean: (text: string) => string) => {
  const cleaned = text === null ? '' : clean(text);
  return cleaned === '' ? null : cleaned;
};

export const readableRestaurant = (restaurant: NoticeRestaurant): NoticeRestaurant => ({
  ...restaurant,
  name: ofHouse(restaurant.name) || '–',
  street: orNothing(restaurant.street, ofHouse),
  postalCode: orNothing(restaurant.postalCode, ofHouse),
  city: ofHouse(restaurant.city),
  phone: orNothing(restaurant.phone, ofHouse),
});

export const readableReservation = (reservation: NoticeReservation): NoticeReservation => ({
  ...reservation,
  confirmationCode: oneLine(reservation.confirmationCode),
  specialRequests: orNothing(reservation.specialRequests, (text) => ofGuest(text, mostRequestCharacters)),
});
