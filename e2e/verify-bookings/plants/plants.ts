import type { Invariant } from '../invariants/violation.ts';
import type { SourcePlant } from './source-plant.ts';

/** A mistake that the verification must find. */
export interface Plant {
  readonly description: string;
  /** Which of them it may break; finding any of these is finding it. */
  readonly breaks: readonly Invariant[];
  /** In the product's source, as its processes load it. */
  readonly source?: SourcePlant;
  /** In the database, once it is migrated. */
  readonly statements?: readonly string[];
}

export const plants = {
  'lock-removed': {
    description: 'Bookings of a service day do not wait for each other.',
    breaks: ['bits-are-the-fold', 'pacing', 'book-and-ledger', 'shown-availability'],
    source: {
      file: 'shared/inventory/repositories/locked-service-days.ts',
      text: 'order by service_date\nfor update`',
      replacement: 'order by service_date`',
    },
  },
  'constraint-dropped': {
    description: 'Nothing in the database refuses two parties at a table.',
    breaks: ['constraint', 'no-overlap'],
    statements: ['alter table inventory.allocation drop constraint allocation_never_overlaps'],
  },
  'hold-expiry-ignored': {
    description: 'A hold can be booked after it ran out.',
    breaks: ['holds-keep-their-promise'],
    source: {
      file: 'shared/inventory/repositories/allocation-repository.ts',
      text: 'and party_id = $2::uuid and hold_expires_at > statement_timestamp()\nreturning table_id',
      replacement: 'and party_id = $2::uuid and hold_expires_at is not null\nreturning table_id',
    },
  },
  'expired-holds-kept': {
    description: 'The table of a hold that ran out stays taken for whoever wants to book it.',
    breaks: ['shown-is-bookable'],
    source: {
      file: 'shared/inventory/repositories/locked-service-days.ts',
      text: 'and a.hold_expires_at <= statement_timestamp()',
      replacement: 'and a.hold_expires_at <= statement_timestamp() and false',
    },
  },
  'idempotency-off': {
    description: 'A request that is sent again is done again.',
    breaks: ['same-answer', 'exactly-once'],
    source: {
      file: 'shared/idempotency/with-idempotency.ts',
      text: 'if (await claim(transaction, request, fingerprint)) {',
      replacement: 'if ((await claim(transaction, request, fingerprint)) || true) {',
    },
  },
  'key-of-any-input': {
    description: 'A key that was used with another input is answered as if it were the same.',
    breaks: ['same-answer'],
    source: {
      file: 'shared/idempotency/with-idempotency.ts',
      text: 'first.fingerprint === fingerprint ?',
      replacement: 'first.fingerprint !== null ?',
    },
  },
  'bits-not-written': {
    description: 'Allocations are written, the bits of their service days are not.',
    breaks: ['bits-are-the-fold', 'shown-availability'],
    source: {
      file: 'shared/inventory/repositories/locked-service-days.ts',
      text: 'set occupancy = changed.occupancy,',
      replacement: 'set occupancy = d.occupancy,',
    },
  },
  'modify-frees-first': {
    description: 'A change that is refused has given the old table back.',
    breaks: ['book-and-ledger'],
    source: {
      file: 'subgraphs/reservation/bookings/modify-reservation.ts',
      text: 'const lifted = await liftParty(transaction, locked, reservationId);',
      replacement:
        'const lifted = await liftParty(transaction, locked, reservationId);\n' +
        'await deleteAllocation(transaction, restaurantId, reservationId);\n' +
        'await saveServiceDays(transaction, lifted);',
    },
  },
  'cancel-keeps-table': {
    description: 'A cancelled reservation keeps its table.',
    breaks: ['book-and-ledger'],
    source: {
      file: 'subgraphs/reservation/bookings/cancel-reservation.ts',
      text: 'await releaseParty(transaction, locked, reservationId);',
      replacement: 'await saveServiceDays(transaction, locked);',
    },
  },
  'pacing-ignored': {
    description: 'Whoever finds a table is taken, however many start at the same time.',
    breaks: ['pacing', 'shown-availability'],
    source: {
      file: 'shared/inventory/domain/pacing.ts',
      text: 'if (limit.covers === null && limit.parties === null) return true;',
      replacement: 'if (limit !== null) return true;',
    },
  },
  'job-lost': {
    description: 'Of some changes no job comes.',
    breaks: ['one-job-per-transition'],
    source: {
      file: 'subgraphs/reservation/bookings/record-changes.ts',
      text: "jobs.enqueue(transaction, 'reservation.changed', {",
      replacement:
        "sequence % 2 === 1 ? Promise.resolve() : jobs.enqueue(transaction, 'reservation.changed', {",
    },
  },
  'answered-before-commit': {
    description: 'The database says committed before it is on disk: a crash loses what was acknowledged.',
    breaks: ['exactly-once', 'acknowledged-state', 'holds-keep-their-promise'],
    statements: [
      'alter system set synchronous_commit = off',
      "alter system set wal_writer_delay = '10s'",
      'select pg_reload_conf()',
    ],
  },
} as const satisfies Readonly<Record<string, Plant>>;

export type PlantName = keyof typeof plants;

export const isPlantName = (name: string): name is PlantName => Object.hasOwn(plants, name);
export const plantNames: readonly PlantName[] = Object.keys(plants).filter(isPlantName);
export const plantNamed = (name: PlantName): Plant => plants[name];
