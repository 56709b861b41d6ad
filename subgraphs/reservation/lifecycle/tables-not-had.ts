import type { Queryable } from '#shared/database/database.ts';
import type { PartyId, TableId } from '#shared/identifiers/identifiers.ts';
import type { NotPlaced } from '#shared/inventory/place-parties.ts';
import { readAllocations } from '#shared/inventory/repositories/allocation-repository.ts';
import {
  type LockedServiceDays,
  saveServiceDays,
} from '#shared/inventory/repositories/locked-service-days.ts';
import type { TablesTakenAnswer, TablesUnknownAnswer } from '../domain/lifecycle-answer.ts';

/** What was to be taken, and by whom. */
interface Attempt {
  readonly locked: LockedServiceDays;
  readonly serviceDate: string;
  /** Those whose own tables are not in their way. */
  readonly partyIds: readonly PartyId[];
  readonly tableIds: readonly TableId[];
  readonly startsAt: Temporal.Instant;
  readonly durationMinutes: number;
}

/** Why a host did not get the tables: who has them, or that there are none such. The days are left as they were. */
export const tablesNotHad = async (
  transaction: Queryable,
  refusal: NotPlaced,
  { locked, serviceDate, partyIds, tableIds, startsAt, durationMinutes }: Attempt,
): Promise<TablesTakenAnswer | TablesUnknownAnswer> => {
  await saveServiceDays(transaction, locked);
  const { restaurantId } = locked;
  if (refusal.kind === 'unknown_tables')
    return { kind: 'tables_unknown', restaurantId, tableIds: [...tableIds] };
  const from = startsAt.epochMilliseconds;
  const parties = await readAllocations(transaction, restaurantId, from, from + durationMinutes * 60_000);
  const taken = parties
    .filter((party) => !partyIds.includes(party.partyId))
    .flatMap(({ partyId, tableIds: theirs }) =>
      theirs.filter((id) => refusal.tableIds.includes(id)).map((tableId) => ({ tableId, partyId })),
    );
  return { kind: 'tables_taken', restaurantId, serviceDate, taken };
};
