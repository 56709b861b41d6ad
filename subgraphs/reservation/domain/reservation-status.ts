export const reservationStatuses = [
  'CONFIRMED',
  'ARRIVED',
  'SEATED',
  'COMPLETED',
  'CANCELLED',
  'NO_SHOW',
] as const;
export type ReservationStatus = (typeof reservationStatuses)[number];

/** In whose name a reservation is changed; the system is the platform itself, when it closes a day. */
export const actorRoles = ['DINER', 'HOST', 'ADMIN', 'PARTNER', 'SYSTEM'] as const;
export type ActorRole = (typeof actorRoles)[number];

/** What becomes of a reservation: the kinds of events in its history. */
export const changeKinds = [
  'BOOKED',
  'WALK_IN',
  'MODIFIED',
  'MOVED',
  'SWAPPED',
  'ARRIVED',
  'SEATED',
  'COMPLETED',
  'CANCELLED',
  'NO_SHOW',
  'NO_SHOW_UNDONE',
  'STEP_UNDONE',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

interface Transition {
  /** Null where the reservation is made. */
  readonly from: ReservationStatus | null;
  readonly to: ReservationStatus;
  readonly by: readonly ActorRole[];
}

const house = ['HOST', 'ADMIN'] as const;
const houseOrSystem = [...house, 'SYSTEM'] as const;
/** Whoever may book: a diner or partner only what is their own. */
const anyone = ['DINER', 'PARTNER', ...house] as const;

/** The whole state table: what is not here cannot happen. */
export const transitions: { readonly [Kind in ChangeKind]: readonly Transition[] } = {
  BOOKED: [{ from: null, to: 'CONFIRMED', by: anyone }],
  WALK_IN: [{ from: null, to: 'SEATED', by: house }],
  MODIFIED: [{ from: 'CONFIRMED', to: 'CONFIRMED', by: anyone }],
  MOVED: [
    { from: 'CONFIRMED', to: 'CONFIRMED', by: house },
    { from: 'ARRIVED', to: 'ARRIVED', by: house },
    { from: 'SEATED', to: 'SEATED', by: house },
  ],
  SWAPPED: [
    { from: 'CONFIRMED', to: 'CONFIRMED', by: house },
    { from: 'ARRIVED', to: 'ARRIVED', by: house },
    { from: 'SEATED', to: 'SEATED', by: house },
  ],
  ARRIVED: [{ from: 'CONFIRMED', to: 'ARRIVED', by: house }],
  SEATED: [
    { from: 'CONFIRMED', to: 'SEATED', by: house },
    { from: 'ARRIVED', to: 'SEATED', by: house },
  ],
  COMPLETED: [
    { from: 'SEATED', to: 'COMPLETED', by: houseOrSystem },
    // When a day is closed, whoever is not known to have stayed away was there.
    { from: 'ARRIVED', to: 'COMPLETED', by: ['SYSTEM'] },
    { from: 'CONFIRMED', to: 'COMPLETED', by: ['SYSTEM'] },
  ],
  CANCELLED: [
    { from: 'CONFIRMED', to: 'CANCELLED', by: anyone },
    { from: 'ARRIVED', to: 'CANCELLED', by: house },
  ],
  NO_SHOW: [
    { from: 'CONFIRMED', to: 'NO_SHOW', by: houseOrSystem },
    { from: 'ARRIVED', to: 'NO_SHOW', by: house },
  ],
  // Back to what it was, or to what it came to where the day is over.
  NO_SHOW_UNDONE: [
    { from: 'NO_SHOW', to: 'CONFIRMED', by: house },
    { from: 'NO_SHOW', to: 'ARRIVED', by: house },
    { from: 'NO_SHOW', to: 'COMPLETED', by: house },
  ],
  // Back to what it was before the house's last step; a walk-in was nothing before it sat.
  STEP_UNDONE: [
    { from: 'ARRIVED', to: 'CONFIRMED', by: house },
    { from: 'SEATED', to: 'CONFIRMED', by: house },
    { from: 'SEATED', to: 'ARRIVED', by: house },
    { from: 'SEATED', to: 'CANCELLED', by: house },
    { from: 'COMPLETED', to: 'SEATED', by: house },
    { from: 'CANCELLED', to: 'CONFIRMED', by: house },
    { from: 'CANCELLED', to: 'ARRIVED', by: house },
  ],
};

/** Whether the change may be made, in that name, to a reservation that stands so; to: where it matters which. */
export const mayChange = (
  kind: ChangeKind,
  from: ReservationStatus | null,
  role: ActorRole,
  to?: ReservationStatus,
): boolean =>
  transitions[kind].some(
    (transition) =>
      transition.from === from && transition.by.includes(role) && (to === undefined || transition.to === to),
  );

/** Statuses in which the party is still to come, or sits: its table is kept. */
export const openStatuses = ['CONFIRMED', 'ARRIVED', 'SEATED'] as const;

/** A no-show can be undone for so long after it was marked. */
const undoNoShowWithinHours = 24;

/** What an undone no-show becomes: what it was, or COMPLETED once its day is over. Null where it is too late. */
export const statusAfterUndo = (
  before: ReservationStatus,
  {
    markedAt,
    now,
    isDayOver,
  }: { readonly markedAt: number; readonly now: number; readonly isDayOver: boolean },
): ReservationStatus | null => {
  if (now >= markedAt + undoNoShowWithinHours * 3_600_000) return null;
  return isDayOver ? 'COMPLETED' : before;
};

/**
 * What an open reservation becomes when its service day is closed.
 * @param noShowAfterMinutes the restaurant's rule on that day; null where everyone is taken to have been there
 */
export const statusAtClose = (
  status: (typeof openStatuses)[number],
  noShowAfterMinutes: number | null,
): 'COMPLETED' | 'NO_SHOW' =>
  status === 'CONFIRMED' && noShowAfterMinutes !== null ? 'NO_SHOW' : 'COMPLETED';
