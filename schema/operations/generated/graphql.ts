/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Cancels a reservation. */
export type CancelReservationInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** For the restaurant to read, at most 1,000 characters. */
  reason?: string | null | undefined;
  /** The reservation to cancel. */
  reservationId: string | number;
};

/** Give either holdId, or restaurantId, date, time and partySize. */
export type CreateReservationInput = {
  /** The day on the restaurant's calendar. */
  date?: string | null | undefined;
  /** Who is coming. */
  guest: GuestInput;
  /** The hold to book. */
  holdId?: string | number | null | undefined;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** 1 to 50. */
  partySize?: number | null | undefined;
  /** Where. */
  restaurantId?: string | number | null | undefined;
  /** Only a seat of this kind; any when left out. */
  seating?: SeatingType | null | undefined;
  /** For the restaurant to read, at most 1,000 characters. */
  specialRequests?: string | null | undefined;
  /** The time on the restaurant's clock. */
  time?: string | null | undefined;
};

/** A point on the earth, WGS 84 degrees. */
export type GeoPointInput = {
  /** Degrees north, -90 to 90. */
  latitude: number;
  /** Degrees east, -180 to 180. */
  longitude: number;
};

/** Who is coming. */
export type GuestInput = {
  /** For the confirmation. */
  email?: string | null | undefined;
  /** The name the table is booked under, 1 to 200 characters. */
  name: string;
  /** For the confirmation; international format. */
  phone?: string | null | undefined;
};

/** Every mutation takes an idempotency key: the same key and input gives the first answer again. */
export type HoldTableInput = {
  /** The day on the restaurant's calendar. */
  date: string;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** 1 to 50. */
  partySize: number;
  /** Where. */
  restaurantId: string | number;
  /** Only a seat of this kind; any when left out. */
  seating?: SeatingType | null | undefined;
  /** The time on the restaurant's clock. */
  time: string;
};

/** What is left out stays as it is. */
export type ModifyReservationInput = {
  /** The new day on the restaurant's calendar. */
  date?: string | null | undefined;
  /** Also past the kitchen's limit; only for the restaurant's hosts. */
  exceedPacing?: boolean | null | undefined;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** The new party, 1 to 50. */
  partySize?: number | null | undefined;
  /** The reservation to change. */
  reservationId: string | number;
  /** The new kind of seat. */
  seating?: SeatingType | null | undefined;
  /** For the restaurant to read, at most 1,000 characters; replaces what stood there. */
  specialRequests?: string | null | undefined;
  /** The new time on the restaurant's clock. */
  time?: string | null | undefined;
};

/** Gives a hold back before it expires. */
export type ReleaseHoldInput = {
  /** The hold, as holdTable gave it. */
  holdId: string | number;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
};

/** The life of a reservation. */
export type ReservationStatus =
  /** The party is at the door. */
  | 'ARRIVED'
  /** Cancelled before the visit. */
  | 'CANCELLED'
  /** The party has left. */
  | 'COMPLETED'
  /** Booked; the party is expected. */
  | 'CONFIRMED'
  /** The party did not come. */
  | 'NO_SHOW'
  /** The party sits at its table. */
  | 'SEATED';

/** What someone is here. */
export type Role =
  /** Runs the platform. */
  | 'ADMIN'
  /** Books tables. */
  | 'DINER'
  /** Works for restaurants. */
  | 'HOST'
  /** An application of another company. */
  | 'PARTNER';

/** Give exactly one of near and location. */
export type SearchRestaurantsInput = {
  /** Only restaurants with at least one of these cuisines. */
  cuisines?: Array<string> | null | undefined;
  /** The day of the visit, as it reads on the restaurant's calendar. */
  date: string;
  /** Also list restaurants that cannot seat the party, after those that can. */
  includeUnavailable?: boolean | null | undefined;
  /** A place's name, as in places(). */
  location?: string | null | undefined;
  /** The point to search around. */
  near?: GeoPointInput | null | undefined;
  /** 1 to 50. */
  partySize: number;
  /** 1 (inexpensive) to 4 (very expensive). */
  priceLevels?: Array<number> | null | undefined;
  /** From near, or from the place's centre. Above 0, at most 50. */
  radiusKm?: number | null | undefined;
  /** Only tables of these kinds; any when left out. */
  seating?: Array<SeatingType> | null | undefined;
  /** The order of the results. */
  sort?: SearchSort | null | undefined;
  /** Matches name, cuisine or description; tolerant of accents and small misspellings. */
  text?: string | null | undefined;
  /** The time wanted, as it reads on the restaurant's clock. */
  time: string;
};

/** Orders of search results. */
export type SearchSort =
  /** By the score that each result explains in scoreParts. */
  | 'BEST_MATCH'
  /** Nearest first. */
  | 'DISTANCE'
  /** Best rated first. */
  | 'RATING';

/** The kind of seat a party gets. */
export type SeatingType =
  /** A seat at the bar. */
  | 'BAR'
  /** A seat at the kitchen's or chef's counter. */
  | 'COUNTER'
  /** A high table with stools. */
  | 'HIGH_TOP'
  /** A table in the open air. */
  | 'OUTDOOR'
  /** An ordinary table. */
  | 'STANDARD';

/** A diner's judgement of one visit. */
export type SubmitReviewInput = {
  /** 1 to 5. */
  ambience?: number | null | undefined;
  /** 1 to 5. */
  food?: number | null | undefined;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** 1 to 5. */
  overall: number;
  /** The visit's reservation. */
  reservationId: string | number;
  /** 1 to 5. */
  service?: number | null | undefined;
  /** At most 4,000 characters. */
  text?: string | null | undefined;
  /** 1 to 5. */
  value?: number | null | undefined;
};

/** Why a time cannot be booked. */
export type UnavailableReason =
  /** Further ahead than the restaurant takes bookings. */
  | 'BEYOND_BOOKING_WINDOW'
  /** Closed that day: a holiday, an event, works. */
  | 'CLOSED'
  /** The restaurant takes no online bookings at present. */
  | 'NOT_BOOKABLE_ONLINE'
  /** No table of the asked seating type fits the party. */
  | 'NO_SUCH_SEATING'
  /** Every suitable table is taken. */
  | 'NO_TABLE'
  /** No shift takes bookings at that time. */
  | 'OUTSIDE_SERVICE_HOURS'
  /** Tables are free, but the kitchen's limit of covers or parties for that interval is reached. */
  | 'PACING_LIMIT'
  /** Larger than any table or combination takes online; the restaurant asks for a call. */
  | 'PARTY_TOO_LARGE'
  /** Smaller than the restaurant takes online. */
  | 'PARTY_TOO_SMALL'
  /** In the past, or after the cut-off before the shift or the slot. */
  | 'PAST_CUTOFF';

export type CancelReservationMutationVariables = Exact<{
  input: CancelReservationInput;
}>;


export type CancelReservationMutation = { cancelReservation:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidTransition', from: ReservationStatus, to: ReservationStatus, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PastCancellationCutoff', message: string }
    | { __typename: 'ReservationCancelled', reservation: { id: string, confirmationCode: string, status: ReservationStatus, startsAt: string, date: string, time: string, durationMinutes: number, partySize: number, seating: SeatingType, guestName: string, specialRequests: string | null, restaurant: { id: string, name: string } | null } }
   };

export type CreateReservationMutationVariables = Exact<{
  input: CreateReservationInput;
}>;


export type CreateReservationMutation = { createReservation:
    | { __typename: 'HoldExpired', expiredAt: string, message: string }
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReservationConfirmed', reservation: { id: string, confirmationCode: string, status: ReservationStatus, startsAt: string, date: string, time: string, durationMinutes: number, partySize: number, seating: SeatingType, guestName: string, specialRequests: string | null, restaurant: { id: string, name: string } | null } }
    | { __typename: 'SlotUnavailable', reason: UnavailableReason, message: string, alternatives: Array<{ startsAt: string, time: string, durationMinutes: number, seating: SeatingType }> }
   };

export type ReservationPartsFragment = { id: string, confirmationCode: string, status: ReservationStatus, startsAt: string, date: string, time: string, durationMinutes: number, partySize: number, seating: SeatingType, guestName: string, specialRequests: string | null, restaurant: { id: string, name: string } | null };

export type HoldTableMutationVariables = Exact<{
  input: HoldTableInput;
}>;


export type HoldTableMutation = { holdTable:
    | { __typename: 'Hold', id: string, partySize: number, expiresAt: string, slot: { startsAt: string, time: string, durationMinutes: number, seating: SeatingType }, restaurant: { id: string, name: string } | null }
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'SlotUnavailable', reason: UnavailableReason, message: string, alternatives: Array<{ startsAt: string, time: string, durationMinutes: number, seating: SeatingType }> }
    | { __typename: 'TooManyHolds', message: string }
   };

export type ModifyReservationMutationVariables = Exact<{
  input: ModifyReservationInput;
}>;


export type ModifyReservationMutation = { modifyReservation:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidTransition', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PastCancellationCutoff', message: string }
    | { __typename: 'ReservationModified', reservation: { id: string, confirmationCode: string, status: ReservationStatus, startsAt: string, date: string, time: string, durationMinutes: number, partySize: number, seating: SeatingType, guestName: string, specialRequests: string | null, restaurant: { id: string, name: string } | null } }
    | { __typename: 'SlotUnavailable', reason: UnavailableReason, message: string, alternatives: Array<{ startsAt: string, time: string, durationMinutes: number, seating: SeatingType }> }
   };

export type PlacesQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
}>;


export type PlacesQuery = { places: Array<{ id: string, name: string, countryCode: string, restaurantCount: number, center: { latitude: number, longitude: number } }> };

export type ReleaseHoldMutationVariables = Exact<{
  input: ReleaseHoldInput;
}>;


export type ReleaseHoldMutation = { releaseHold:
    | { __typename: 'HoldReleased', holdId: string }
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type RestaurantQueryVariables = Exact<{
  id: string | number;
  date: string;
  time: string;
  partySize: number;
  firstReviews?: number | null | undefined;
}>;


export type RestaurantQuery = { restaurant: { id: string, name: string, description: string | null, cuisines: Array<string>, priceLevel: number | null, timeZone: string, openingHours: Array<string>, address: { street: string | null, postalCode: string | null, city: string, countryCode: string }, coordinates: { latitude: number, longitude: number }, availability: { isAvailable: boolean, reason: UnavailableReason | null, slots: Array<{ startsAt: string, time: string, durationMinutes: number, seating: SeatingType }>, alternatives: Array<{ startsAt: string, time: string, durationMinutes: number, seating: SeatingType }> } | null, rating: { average: number | null, count: number } | null, reviews: { totalCount: number, edges: Array<{ node: { id: string, overall: number, text: string | null, dinedOn: string } }> } | null } | null };

export type SearchQueryVariables = Exact<{
  input: SearchRestaurantsInput;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { searchRestaurants: { id: string, candidateCount: number, results: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { distanceKm: number, score: number, restaurant: { id: string, name: string, cuisines: Array<string>, priceLevel: number | null, address: { street: string | null, city: string }, rating: { average: number | null, count: number } | null }, availability: { isAvailable: boolean, reason: UnavailableReason | null, slots: Array<{ startsAt: string, time: string, durationMinutes: number, seating: SeatingType }>, alternatives: Array<{ startsAt: string, time: string, durationMinutes: number, seating: SeatingType }> } } }> } | null } };

export type SlotPartsFragment = { startsAt: string, time: string, durationMinutes: number, seating: SeatingType };

export type SubmitReviewMutationVariables = Exact<{
  input: SubmitReviewInput;
}>;


export type SubmitReviewMutation = { submitReview:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReviewNotAllowed', message: string }
    | { __typename: 'ReviewSubmitted', review: { id: string, overall: number, text: string | null, dinedOn: string } }
   };

export type ViewerReservationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  upcomingOnly?: boolean | null | undefined;
}>;


export type ViewerReservationsQuery = { viewer: { id: string, roles: Array<Role>, reservations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, confirmationCode: string, status: ReservationStatus, startsAt: string, date: string, time: string, durationMinutes: number, partySize: number, seating: SeatingType, guestName: string, specialRequests: string | null, review: { id: string } | null, restaurant: { id: string, name: string } | null } }> } | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ReservationPartsFragmentDoc = new TypedDocumentString(`
    fragment ReservationParts on Reservation {
  id
  confirmationCode
  status
  startsAt
  date
  time
  durationMinutes
  partySize
  seating
  guestName
  specialRequests
  restaurant {
    id
    name
  }
}
    `, {"fragmentName":"ReservationParts"}) as unknown as TypedDocumentString<ReservationPartsFragment, unknown>;
export const SlotPartsFragmentDoc = new TypedDocumentString(`
    fragment SlotParts on Slot {
  startsAt
  time
  durationMinutes
  seating
}
    `, {"fragmentName":"SlotParts"}) as unknown as TypedDocumentString<SlotPartsFragment, unknown>;
export const CancelReservationDocument = new TypedDocumentString(`
    mutation CancelReservation($input: CancelReservationInput!) {
  cancelReservation(input: $input) {
    __typename
    ... on ReservationCancelled {
      reservation {
        ...ReservationParts
      }
    }
    ... on InvalidTransition {
      from
      to
    }
    ... on Refusal {
      message
    }
  }
}
    fragment ReservationParts on Reservation {
  id
  confirmationCode
  status
  startsAt
  date
  time
  durationMinutes
  partySize
  seating
  guestName
  specialRequests
  restaurant {
    id
    name
  }
}`) as unknown as TypedDocumentString<CancelReservationMutation, CancelReservationMutationVariables>;
export const CreateReservationDocument = new TypedDocumentString(`
    mutation CreateReservation($input: CreateReservationInput!) {
  createReservation(input: $input) {
    __typename
    ... on ReservationConfirmed {
      reservation {
        ...ReservationParts
      }
    }
    ... on SlotUnavailable {
      reason
      alternatives {
        ...SlotParts
      }
    }
    ... on HoldExpired {
      expiredAt
    }
    ... on Refusal {
      message
    }
  }
}
    fragment ReservationParts on Reservation {
  id
  confirmationCode
  status
  startsAt
  date
  time
  durationMinutes
  partySize
  seating
  guestName
  specialRequests
  restaurant {
    id
    name
  }
}
fragment SlotParts on Slot {
  startsAt
  time
  durationMinutes
  seating
}`) as unknown as TypedDocumentString<CreateReservationMutation, CreateReservationMutationVariables>;
export const HoldTableDocument = new TypedDocumentString(`
    mutation HoldTable($input: HoldTableInput!) {
  holdTable(input: $input) {
    __typename
    ... on Hold {
      id
      partySize
      expiresAt
      slot {
        ...SlotParts
      }
      restaurant {
        id
        name
      }
    }
    ... on SlotUnavailable {
      reason
      alternatives {
        ...SlotParts
      }
    }
    ... on Refusal {
      message
    }
  }
}
    fragment SlotParts on Slot {
  startsAt
  time
  durationMinutes
  seating
}`) as unknown as TypedDocumentString<HoldTableMutation, HoldTableMutationVariables>;
export const ModifyReservationDocument = new TypedDocumentString(`
    mutation ModifyReservation($input: ModifyReservationInput!) {
  modifyReservation(input: $input) {
    __typename
    ... on ReservationModified {
      reservation {
        ...ReservationParts
      }
    }
    ... on SlotUnavailable {
      reason
      alternatives {
        ...SlotParts
      }
    }
    ... on Refusal {
      message
    }
  }
}
    fragment ReservationParts on Reservation {
  id
  confirmationCode
  status
  startsAt
  date
  time
  durationMinutes
  partySize
  seating
  guestName
  specialRequests
  restaurant {
    id
    name
  }
}
fragment SlotParts on Slot {
  startsAt
  time
  durationMinutes
  seating
}`) as unknown as TypedDocumentString<ModifyReservationMutation, ModifyReservationMutationVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places($text: String!, $first: Int = 10) {
  places(text: $text, first: $first) {
    id
    name
    countryCode
    center {
      latitude
      longitude
    }
    restaurantCount
  }
}
    `) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const ReleaseHoldDocument = new TypedDocumentString(`
    mutation ReleaseHold($input: ReleaseHoldInput!) {
  releaseHold(input: $input) {
    __typename
    ... on HoldReleased {
      holdId
    }
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReleaseHoldMutation, ReleaseHoldMutationVariables>;
export const RestaurantDocument = new TypedDocumentString(`
    query Restaurant($id: ID!, $date: LocalDate!, $time: LocalTime!, $partySize: Int!, $firstReviews: Int = 10) {
  restaurant(id: $id) {
    id
    name
    description
    cuisines
    priceLevel
    timeZone
    openingHours
    address {
      street
      postalCode
      city
      countryCode
    }
    coordinates {
      latitude
      longitude
    }
    availability(date: $date, time: $time, partySize: $partySize) {
      isAvailable
      reason
      slots {
        ...SlotParts
      }
      alternatives {
        ...SlotParts
      }
    }
    rating {
      average
      count
    }
    reviews(first: $firstReviews) {
      totalCount
      edges {
        node {
          id
          overall
          text
          dinedOn
        }
      }
    }
  }
}
    fragment SlotParts on Slot {
  startsAt
  time
  durationMinutes
  seating
}`) as unknown as TypedDocumentString<RestaurantQuery, RestaurantQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($input: SearchRestaurantsInput!, $first: Int = 20, $after: String) {
  searchRestaurants(input: $input) {
    id
    candidateCount
    results(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          distanceKm
          score
          restaurant {
            id
            name
            cuisines
            priceLevel
            address {
              street
              city
            }
            rating {
              average
              count
            }
          }
          availability {
            isAvailable
            reason
            slots {
              ...SlotParts
            }
            alternatives {
              ...SlotParts
            }
          }
        }
      }
    }
  }
}
    fragment SlotParts on Slot {
  startsAt
  time
  durationMinutes
  seating
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SubmitReviewDocument = new TypedDocumentString(`
    mutation SubmitReview($input: SubmitReviewInput!) {
  submitReview(input: $input) {
    __typename
    ... on ReviewSubmitted {
      review {
        id
        overall
        text
        dinedOn
      }
    }
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitReviewMutation, SubmitReviewMutationVariables>;
export const ViewerReservationsDocument = new TypedDocumentString(`
    query ViewerReservations($first: Int = 20, $after: String, $upcomingOnly: Boolean = false) {
  viewer {
    id
    roles
    reservations(first: $first, after: $after, upcomingOnly: $upcomingOnly) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...ReservationParts
          review {
            id
          }
        }
      }
    }
  }
}
    fragment ReservationParts on Reservation {
  id
  confirmationCode
  status
  startsAt
  date
  time
  durationMinutes
  partySize
  seating
  guestName
  specialRequests
  restaurant {
    id
    name
  }
}`) as unknown as TypedDocumentString<ViewerReservationsQuery, ViewerReservationsQueryVariables>;