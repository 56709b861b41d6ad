/** One diner's request for a table at a time; where it was refused, the next one is for an alternative. */
export interface BookingRequest {
  readonly restaurantId: number;
  /** YYYY-MM-DD. */
  readonly serviceDate: string;
  /** From local midnight. */
  readonly minute: number;
  readonly partySize: number;
  /** Another diner is another number. */
  readonly diner: number;
  readonly idempotencyKey: string;
}

/** What the client is told. */
export type BookingReply =
  | { readonly kind: 'confirmed'; readonly reservationId: string; readonly minute: number }
  | { readonly kind: 'refused'; readonly reason: string; readonly alternativeMinutes: readonly number[] };

/** One way to book. */
export interface Booker {
  readonly name: string;
  /** Done before the clock runs, for so many diners. */
  prepare(diners: number): Promise<void>;
  /** @throws Error for whatever is neither a booking nor a refusal: no client should see it. */
  book(request: BookingRequest): Promise<BookingReply>;
  /** Attempts that the database refused and that were made again, since the last call; null where nobody knows. */
  takeRetries(): Promise<number | null>;
  close(): Promise<void>;
}

export const timeOf = (minute: number): string => {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${part(Math.floor(minute / 60))}:${part(minute % 60)}`;
};

/** @throws Error for what is not HH:MM */
export const minuteOf = (time: string): number => {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) throw new Error(`not a time: ${time}`);
  return Number(hours) * 60 + Number(minutes);
};
