import type { RestaurantNoticeKind } from './notice-kind.ts';

/** How a diner wants to be told of their reservations. */
export interface DinerPreferences {
  /** BCP 47; null where the diner has not chosen. */
  readonly locale: string | null;
  readonly mail: boolean;
  /** Null where the diner was not asked: each booking says it for itself. */
  readonly texts: boolean | null;
  /** When texts were agreed to or declined. */
  readonly textsDecidedAt: Temporal.Instant | null;
  readonly reminders: boolean;
  readonly reviewInvitations: boolean;
}

/** Of who has said nothing. */
export const usualPreferences: DinerPreferences = {
  locale: null,
  mail: true,
  texts: null,
  textsDecidedAt: null,
  reminders: true,
  reviewInvitations: true,
};

/** Where mails to a restaurant go. */
export interface RestaurantAddress {
  /** Never given to another address of the restaurant. */
  readonly addressId: number;
  readonly address: string;
}

/** How a restaurant wants to be told of what guests do. */
export interface RestaurantSettings {
  /** BCP 47; null for the language of the restaurant's country. */
  readonly locale: string | null;
  readonly addresses: readonly RestaurantAddress[];
  /** Of what mails tell. */
  readonly mailOn: readonly RestaurantNoticeKind[];
  /** Of what the dashboard tells. */
  readonly dashboardOn: readonly RestaurantNoticeKind[];
}

/** Of a restaurant that has said nothing. */
export const usualSettings: RestaurantSettings = {
  locale: null,
  addresses: [],
  mailOn: ['RESTAURANT_NEW', 'RESTAURANT_CHANGED', 'RESTAURANT_CANCELLED'],
  dashboardOn: ['RESTAURANT_NEW', 'RESTAURANT_CHANGED', 'RESTAURANT_CANCELLED'],
};

/** What stays undefined is not changed; null takes a choice back. */
export interface PreferenceChange {
  readonly locale: string | null | undefined;
  readonly mail: boolean | undefined;
  readonly texts: boolean | undefined;
  readonly reminders: boolean | undefined;
  readonly reviewInvitations: boolean | undefined;
}

/** What a restaurant's manager chose, in place of what stood. */
export type NewSettings = Omit<RestaurantSettings, 'addresses'> & { readonly addresses: readonly string[] };
