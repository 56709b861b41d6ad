import type { Brand } from './brand.ts';

/** Positive 32-bit integer; the distribution key of everything that belongs to a restaurant. */
export type RestaurantId = Brand<number, 'RestaurantId'>;
/** Small positive integer, unique within its restaurant, never used again; also the table's place in the occupancy bits. */
export type TableId = Brand<number, 'TableId'>;
/** Small positive integer, unique within its restaurant. */
export type SectionId = Brand<number, 'SectionId'>;
/** Small positive integer, unique within its restaurant. */
export type CombinationId = Brand<number, 'CombinationId'>;
/** Small positive integer, unique within its restaurant. */
export type ShiftId = Brand<number, 'ShiftId'>;
/** UUID of a party in the ledger: first of its hold, then of the reservation that the hold becomes. */
export type PartyId = Brand<string, 'PartyId'>;
/** UUID. */
export type ReviewId = Brand<string, 'ReviewId'>;
/** UUID of an entry in one restaurant's guest book. */
export type GuestId = Brand<string, 'GuestId'>;
/** UUID of a diner's place in the line for a restaurant's evening. */
export type WaitlistEntryId = Brand<string, 'WaitlistEntryId'>;
/** UUID of a party that waits at a restaurant's door. */
export type WalkInId = Brand<string, 'WalkInId'>;
/** Positive 32-bit integer. */
export type PlaceId = Brand<number, 'PlaceId'>;
/** Positive 32-bit integer. */
export type PartnerId = Brand<number, 'PartnerId'>;
/** Lower-case UUID; where webhooks of an owner go. */
export type WebhookEndpointId = Brand<string, 'WebhookEndpointId'>;
/** Lower-case UUID; one event on its way to one endpoint. */
export type WebhookDeliveryId = Brand<string, 'WebhookDeliveryId'>;
/** Lower-case UUID; one message to a guest or a restaurant. */
export type NoticeId = Brand<string, 'NoticeId'>;
/** Whoever is asking, as the token's issuer names them (`sub`). */
export type ViewerId = Brand<string, 'ViewerId'>;

const largestInteger = 2_147_483_647;
const largestSmallInteger = 32_767;
const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const integerWithin =
  <Id extends number>(name: string, largest: number) =>
  (value: number): Id => {
    const isId = (candidate: number): candidate is Id =>
      Number.isInteger(candidate) && candidate >= 1 && candidate <= largest;
    if (!isId(value)) throw new RangeError(`${name}: an integer from 1 to ${largest}, not ${value}`);
    return value;
  };

const uuid =
  <Id extends string>(name: string) =>
  (value: string): Id => {
    const isId = (candidate: string): candidate is Id => uuidPattern.test(candidate);
    if (!isId(value)) throw new RangeError(`${name}: a lower-case UUID`);
    return value;
  };

/** The constructors check and throw a RangeError: they are for values that the program itself made or stored. */
export const restaurantId = integerWithin<RestaurantId>('RestaurantId', largestInteger);
export const placeId = integerWithin<PlaceId>('PlaceId', largestInteger);
export const partnerId = integerWithin<PartnerId>('PartnerId', largestInteger);
export const tableId = integerWithin<TableId>('TableId', largestSmallInteger);
export const sectionId = integerWithin<SectionId>('SectionId', largestSmallInteger);
export const combinationId = integerWithin<CombinationId>('CombinationId', largestSmallInteger);
export const shiftId = integerWithin<ShiftId>('ShiftId', largestSmallInteger);
export const partyId = uuid<PartyId>('PartyId');
export const reviewId = uuid<ReviewId>('ReviewId');
export const guestId = uuid<GuestId>('GuestId');
export const waitlistEntryId = uuid<WaitlistEntryId>('WaitlistEntryId');
export const walkInId = uuid<WalkInId>('WalkInId');
export const webhookEndpointId = uuid<WebhookEndpointId>('WebhookEndpointId');
export const webhookDeliveryId = uuid<WebhookDeliveryId>('WebhookDeliveryId');
export const noticeId = uuid<NoticeId>('NoticeId');

/** Throws a RangeError unless the subject is 1 to 255 characters. */
export const viewerId = (value: string): ViewerId => {
  const isId = (candidate: string): candidate is ViewerId => candidate.length >= 1 && candidate.length <= 255;
  if (!isId(value)) throw new RangeError('ViewerId: 1 to 255 characters');
  return value;
};
