import {
  type GuestId,
  guestId,
  type NoticeId,
  noticeId,
  type PartyId,
  type PlaceId,
  partyId,
  placeId,
  type RestaurantId,
  type ReviewId,
  restaurantId,
  reviewId,
  type TableId,
  tableId,
  type WaitlistEntryId,
  type WalkInId,
  type WebhookDeliveryId,
  type WebhookEndpointId,
  waitlistEntryId,
  walkInId,
  webhookDeliveryId,
  webhookEndpointId,
} from './identifiers.ts';

/** What a public ID of something that belongs to a restaurant names. */
export interface InRestaurant<Id> {
  readonly restaurantId: RestaurantId;
  readonly id: Id;
}

interface PublicId<Value> {
  /** The ID as clients see it: opaque to them, stable, and carrying the distribution key. */
  encode(value: Value): string;
  /** Null when the text is not one that encode made: to a client, not found. */
  decode(text: string): Value | null;
}

const orNull = <Value>(make: () => Value): Value | null => {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

const numbered = <Id extends number>(prefix: string, make: (value: number) => Id): PublicId<Id> => {
  const encode = (value: Id) => `${prefix}_${value.toString(36)}`;
  return {
    encode,
    decode: (text) => {
      if (!text.startsWith(`${prefix}_`) || text.length > 16) return null;
      const id = orNull(() => make(Number.parseInt(text.slice(prefix.length + 1), 36)));
      return id !== null && encode(id) === text ? id : null;
    },
  };
};

const uuidToBase64 = (uuid: string) => Buffer.from(uuid.replaceAll('-', ''), 'hex').toString('base64url');
const base64ToUuid = (text: string) =>
  Buffer.from(text, 'base64url')
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

const inRestaurant = <Id extends string>(
  prefix: string,
  make: (value: string) => Id,
): PublicId<InRestaurant<Id>> => {
  const encode = (value: InRestaurant<Id>) =>
    `${prefix}_${value.restaurantId.toString(36)}_${uuidToBase64(value.id)}`;
  return {
    encode,
    decode: (text) => {
      const parts = new RegExp(`^${prefix}_([0-9a-z]{1,6})_([A-Za-z0-9_-]{22})$`).exec(text);
      const [, restaurant, uuid] = parts ?? [];
      if (restaurant === undefined || uuid === undefined) return null;
      const value = orNull(() => ({
        restaurantId: restaurantId(Number.parseInt(restaurant, 36)),
        id: make(base64ToUuid(uuid)),
      }));
      return value !== null && encode(value) === text ? value : null;
    },
  };
};

const numberedInRestaurant = <Id extends number>(
  prefix: string,
  make: (value: number) => Id,
): PublicId<InRestaurant<Id>> => {
  const encode = (value: InRestaurant<Id>) =>
    `${prefix}_${value.restaurantId.toString(36)}_${value.id.toString(36)}`;
  return {
    encode,
    decode: (text) => {
      const parts = new RegExp(`^${prefix}_([0-9a-z]{1,6})_([0-9a-z]{1,6})$`).exec(text);
      const [, restaurant, number] = parts ?? [];
      if (restaurant === undefined || number === undefined) return null;
      const value = orNull(() => ({
        restaurantId: restaurantId(Number.parseInt(restaurant, 36)),
        id: make(Number.parseInt(number, 36)),
      }));
      return value !== null && encode(value) === text ? value : null;
    },
  };
};

export const restaurantPublicId = numbered<RestaurantId>('rst', restaurantId);
export const placePublicId = numbered<PlaceId>('plc', placeId);
export const holdPublicId = inRestaurant<PartyId>('hld', partyId);
export const reservationPublicId = inRestaurant<PartyId>('rsv', partyId);
export const reviewPublicId = inRestaurant<ReviewId>('rev', reviewId);
export const tablePublicId = numberedInRestaurant<TableId>('tbl', tableId);
export const guestPublicId = inRestaurant<GuestId>('gst', guestId);
export const waitlistEntryPublicId = inRestaurant<WaitlistEntryId>('wtl', waitlistEntryId);
export const walkInPublicId = inRestaurant<WalkInId>('wlk', walkInId);
/** Of an endpoint that a restaurant owns. */
export const webhookEndpointPublicId = inRestaurant<WebhookEndpointId>('whk', webhookEndpointId);
export const webhookDeliveryPublicId = inRestaurant<WebhookDeliveryId>('whd', webhookDeliveryId);
export const noticePublicId = inRestaurant<NoticeId>('ntc', noticeId);

/** The restaurant that any public ID carries; null for a text that is none. */
export const restaurantOfPublicId = (text: string): RestaurantId | null => {
  const digits = /^[a-z]{3}_([0-9a-z]{1,7})(?:_|$)/.exec(text)?.[1];
  return digits === undefined ? null : orNull(() => restaurantId(Number.parseInt(digits, 36)));
};
