import type { Database, Queryable } from '#shared/database/database.ts';
import { partyId, restaurantId } from '#shared/identifiers/identifiers.ts';
import { holdPublicId } from '#shared/identifiers/public-id.ts';
import type { History } from '../history.ts';

interface OpenHold {
  restaurant_id: number;
  hold_id: string;
}

interface WhichHolds {
  readonly most: number;
  /** Only this diner's. */
  readonly holder?: string | null;
}

/** In the platform's order of locks: holds, then service days. Holds that somebody works on are left alone. */
const chooseHolds = (transaction: Queryable, { most, holder = null }: WhichHolds) =>
  transaction.query<OpenHold>({
    text: `
select restaurant_id, hold_id from reservation.hold
where released_at is null and booked_at is null and expires_at > now() and ($2::text is null or holder_id = $2)
order by random() limit $1
for update skip locked`,
    values: [most, holder],
  });

const lockDays = (transaction: Queryable, restaurants: readonly number[]) =>
  transaction.query({
    text: `
select from inventory.service_day where restaurant_id = any($1::integer[])
order by restaurant_id, service_date for update`,
    values: [restaurants],
  });

const passed = `date_trunc('milliseconds', statement_timestamp()) - interval '1 second'`;

const ageStatements = [
  `update reservation.hold h set expires_at = ${passed}
   from unnest($1::integer[], $2::uuid[]) as chosen (restaurant_id, id)
   where h.restaurant_id = chosen.restaurant_id and h.hold_id = chosen.id`,
  `update inventory.allocation a set hold_expires_at = ${passed}
   from unnest($1::integer[], $2::uuid[]) as chosen (restaurant_id, id)
   where a.restaurant_id = chosen.restaurant_id and a.party_id = chosen.id and a.hold_expires_at is not null`,
  `update inventory.service_day d set earliest_hold_expires_at = least(d.earliest_hold_expires_at, ${passed})
   from (select distinct restaurant_id from unnest($1::integer[], $2::uuid[]) as chosen (restaurant_id, id)) as chosen
   where d.restaurant_id = chosen.restaurant_id`,
];

/**
 * Lets the time of some open holds pass, as waiting for a minute would.
 * @param onChosen told their public IDs beforehand: who loses the connection afterwards does not know whether it was
 * done
 * @returns the same IDs, once it is done
 */
const ageHolds = (
  database: Database,
  which: WhichHolds,
  onChosen: (holdIds: readonly string[]) => void,
): Promise<string[]> =>
  database.transaction(async (transaction) => {
    const holds = await chooseHolds(transaction, which);
    if (holds.length === 0) return [];
    const holdIds = holds.map((hold) =>
      holdPublicId.encode({ restaurantId: restaurantId(hold.restaurant_id), id: partyId(hold.hold_id) }),
    );
    onChosen(holdIds);
    await lockDays(transaction, [...new Set(holds.map((hold) => hold.restaurant_id))]);
    const values = [holds.map((hold) => hold.restaurant_id), holds.map((hold) => hold.hold_id)];
    for (const text of ageStatements) await transaction.query({ text, values });
    return holdIds;
  });

/** The same, written down. @returns how many */
export const ageAndNote = async (
  database: Database,
  history: History,
  which: WhichHolds,
): Promise<number> => {
  const begunAt = Date.now();
  const note = (doneAt: number | null, holdIds: readonly string[]) =>
    history.add({ kind: 'aging', begunAt, doneAt, holdIds });
  const holdIds = await ageHolds(database, which, (chosen) => note(null, chosen));
  if (holdIds.length > 0) note(Date.now(), holdIds);
  return holdIds.length;
};
