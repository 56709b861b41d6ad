import type { BookingPartsFragment, RefusalPartsFragment } from '#dashboard/generated/graphql.ts';

export type Refusal = RefusalPartsFragment;

/** What came of what a host did. */
export type ChangeOutcome =
  | { readonly kind: 'done'; readonly bookings: readonly BookingPartsFragment[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** Nobody answered: whether it was done is seen once somebody does. */
  | { readonly kind: 'unanswered' }
  /** It was asked for wrongly, and nothing was done. */
  | { readonly kind: 'mistaken'; readonly message: string };
