/** Numbers of Postgres advisory locks: any, but each for one purpose only. */
export const advisoryLocks = {
  /** Held by whoever migrates. */
  migration: 7_461_002_611,
  /** Held by whoever adds restaurants in bulk: an import, or demo data into an empty platform. */
  restaurantsInBulk: 7_461_002_612,
} as const;
