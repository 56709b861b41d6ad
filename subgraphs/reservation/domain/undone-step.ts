import { type ActorRole, type ChangeKind, mayChange, type ReservationStatus } from './reservation-status.ts';

/** The last event of a history, as far as it matters to whoever would take it back. */
export interface LastStep {
  readonly kind: ChangeKind;
  /** Null where the reservation was made by it. */
  readonly from: ReservationStatus | null;
  readonly to: ReservationStatus;
  readonly actorRole: ActorRole;
  /** Epoch milliseconds. */
  readonly occurredAt: number;
}

/** What can be taken back. A move is by moving again, a no-show has a mutation of its own and more time. */
const undoableKinds: readonly ChangeKind[] = ['ARRIVED', 'SEATED', 'COMPLETED', 'CANCELLED', 'WALK_IN'];
const undoableForMilliseconds = 10 * 60_000;

/**
 * What a reservation becomes when the last thing that was done to it is taken back; null where it cannot be: somebody
 * else did it, it is too long ago, or its day is over.
 * @param now epoch milliseconds
 */
export const statusBeforeStep = (
  { kind, from, to, actorRole, occurredAt }: LastStep,
  role: ActorRole,
  { now, isDayOver }: { readonly now: number; readonly isDayOver: boolean },
): ReservationStatus | null => {
  const isOfHouse = actorRole === 'HOST' || actorRole === 'ADMIN';
  if (!isOfHouse || !undoableKinds.includes(kind)) return null;
  if (isDayOver || now >= occurredAt + undoableForMilliseconds) return null;
  const before = from ?? 'CANCELLED';
  return mayChange('STEP_UNDONE', to, role, before) ? before : null;
};
