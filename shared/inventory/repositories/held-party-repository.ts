import type { Queryable } from '#shared/database/database.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { PartyAllocation } from '../domain/service-day-state.ts';
import { type AllocationFields, allocationFieldsOf, toParties } from './service-day-repository.ts';

/** A party whose tables are held, until an instant by the database's clock. */
export interface HeldParty extends PartyAllocation {
  readonly expiresAt: Temporal.Instant;
}

/** Who holds tables at a restaurant from an instant on, up to and without another. */
export interface HeldPartyQuestion {
  readonly restaurantId: RestaurantId;
  /** Epoch milliseconds. */
  readonly from: number;
  readonly until: number;
}

interface HeldPartyRow {
  asked: number;
  fields: AllocationFields[];
  expires_at: Temporal.Instant;
}

const instants = (times: readonly number[]) =>
  times.map((time) => Temporal.Instant.fromEpochMilliseconds(time).toString());

/** One statement for all questions, by the partial index on holds; in their order, each by time. */
export const readHeldParties = async (
  queryable: Queryable,
  questions: readonly HeldPartyQuestion[],
): Promise<HeldParty[][]> => {
  const rows = await queryable.query<HeldPartyRow>({
    name: 'inventory.read_held_parties',
    text: `
select asked.number::integer as asked, json_agg(${allocationFieldsOf}) as fields,
  min(a.hold_expires_at) as expires_at
from unnest($1::integer[], $2::timestamptz[], $3::timestamptz[])
  with ordinality as asked (restaurant_id, from_instant, until_instant, number)
join inventory.allocation a
  on a.restaurant_id = asked.restaurant_id
  and a.hold_expires_at > statement_timestamp()
  and lower(a.during) >= asked.from_instant and lower(a.during) < asked.until_instant
group by asked.number, a.party_id
order by min(lower(a.during)), a.party_id`,
    values: [
      questions.map(({ restaurantId }) => restaurantId),
      instants(questions.map(({ from }) => from)),
      instants(questions.map(({ until }) => until)),
    ],
  });
  const byQuestion = Map.groupBy(rows, ({ asked }) => asked);
  return questions.map((_question, index) =>
    (byQuestion.get(index + 1) ?? []).flatMap(({ fields, expires_at: expiresAt }) =>
      toParties(fields).map((party) => ({ ...party, expiresAt })),
    ),
  );
};
