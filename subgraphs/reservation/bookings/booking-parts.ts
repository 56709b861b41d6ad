import type { Database, Queryable } from '#shared/database/database.ts';
import type { CheckAvailability, CheckSteps } from '#shared/inventory/check-availability.ts';
import type { Assignable, Assignment } from '#shared/inventory/ledger.ts';
import type { LockedServiceDays } from '#shared/inventory/repositories/locked-service-days.ts';
import type { Publish } from '#shared/live-feed/feed-publisher.ts';
import type { Hold } from '../domain/hold.ts';
import type { NewReservation } from '../repositories/reservation-repository.ts';
import type { RecordChanges } from './record-changes.ts';

/** What the mutations are put together from; the composition root may observe each. */
export interface BookingParts {
  readonly database: Database;
  readonly steps: CheckSteps<LockedServiceDays>;
  readonly createCheck: (steps: CheckSteps<LockedServiceDays>) => CheckAvailability<LockedServiceDays>;
  /** Chooses and keeps tables for a party that was found a place. */
  readonly assignTable: (transaction: Queryable, party: Assignable) => Promise<Assignment>;
  /** Keeps a hold's tables for good; null where the hold ran out. */
  readonly assignHeldTable: (
    transaction: Queryable,
    hold: Hold,
  ) => Promise<Pick<Assignment, 'tables' | 'section'> | null>;
  /** @returns the confirmation code */
  readonly saveRecord: (transaction: Queryable, reservation: NewReservation) => Promise<string>;
  /** Writes the history, and the jobs that come of it. */
  readonly recordChanges: RecordChanges;
  /** Tells the live feed of what is no change of a reservation. */
  readonly publish: Publish;
}
