import type { Queryable } from '#shared/database/database.ts';
import { type RestaurantId, restaurantId } from '#shared/identifiers/identifiers.ts';

/** What an element of a source became. */
export interface SourceReference {
  /** Unique within its source, such as node/123. */
  readonly reference: string;
  readonly restaurantId: RestaurantId;
  /** Digest of what the source said when it was imported last. */
  readonly fingerprint: string;
}

interface SourceReferenceRow {
  reference: string;
  restaurant_id: number;
  fingerprint: string;
}

/** Those of the references that were imported before, by reference. */
export const findSourceReferences = async (
  database: Queryable,
  source: string,
  references: readonly string[],
): Promise<Map<string, SourceReference>> => {
  const rows = await database.query<SourceReferenceRow>({
    text: `select reference, restaurant_id, fingerprint from restaurant.source_reference
           where source = $1 and reference = any ($2::text[])`,
    values: [source, references],
  });
  return new Map(
    rows.map(({ reference, restaurant_id, fingerprint }) => [
      reference,
      { reference, restaurantId: restaurantId(restaurant_id), fingerprint },
    ]),
  );
};

/** The profiles must be there. */
export const saveSourceReferences = async (
  database: Queryable,
  source: string,
  references: readonly SourceReference[],
): Promise<void> => {
  await database.query({
    text: `insert into restaurant.source_reference (source, reference, restaurant_id, fingerprint)
           select $1, reference, restaurant_id, fingerprint
           from unnest($2::text[], $3::integer[], $4::text[]) as written (reference, restaurant_id, fingerprint)
           on conflict (source, reference) do update
           set restaurant_id = excluded.restaurant_id, fingerprint = excluded.fingerprint`,
    values: [
      source,
      references.map(({ reference }) => reference),
      references.map((one) => one.restaurantId),
      references.map(({ fingerprint }) => fingerprint),
    ],
  });
};
