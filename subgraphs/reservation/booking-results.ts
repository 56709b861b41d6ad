/** What telemetry says of a booking's end, by what it was answered. */
export const bookingResults = {
  confirmed: 'confirmed',
  slot_unavailable: 'no_availability',
  hold_expired: 'hold_expired',
  not_found: 'not_found',
  reused: 'idempotency_key_reused',
} as const;
