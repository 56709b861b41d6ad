export const reservationStatuses = [
  'CONFIRMED',
  'ARRIVED',
  'SEATED',
  'COMPLETED',
  'CANCELLED',
  'NO_SHOW',
] as const;
export type ReservationStatus = (typeof reservationStatuses)[number];

/** What each status may become. Changing a reservation's time or party keeps it CONFIRMED. */
const transitions: Record<ReservationStatus, readonly ReservationStatus[]> = {
  CONFIRMED: ['CONFIRMED', 'ARRIVED', 'SEATED', 'CANCELLED', 'NO_SHOW'],
  ARRIVED: ['SEATED', 'CANCELLED', 'NO_SHOW'],
  SEATED: ['COMPLETED'],
  COMPLETED: [],
  CANCELLED: [],
  NO_SHOW: [],
};

export const mayBecome = (from: ReservationStatus, to: ReservationStatus): boolean =>
  transitions[from].includes(to);
