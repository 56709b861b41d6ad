import type { Queryable } from '#shared/database/database.ts';

/** Tokens of one second, for whoever took them and nobody else. */
export interface GrantedTokens {
  /** Which second it is, by the database's clock. */
  readonly second: Temporal.Instant;
  readonly granted: number;
  /** What was left of their second when the database answered. */
  readonly remainingMilliseconds: number;
}

// A clock that was set back does not stop everything until it is there again. The row is locked before `set` is
// reckoned; whoever waited for it into the next second gets tokens that are over, and asks again.
const text = `
  insert into notification.provider_rate as rate (provider, second, taken)
  values ($1, date_trunc('second', clock_timestamp()), least($2::integer, $3::integer))
  on conflict (provider) do update set
    second = case
      when rate.second > excluded.second + interval '5 seconds' then excluded.second
      else greatest(rate.second, excluded.second)
    end,
    taken = case
      when rate.second between excluded.second and excluded.second + interval '5 seconds'
        then greatest(rate.taken, least(rate.taken + $2::integer, $3::integer))
      else least($2::integer, $3::integer)
    end
  returning
    new.second as second,
    new.taken - case when old.second = new.second then old.taken else 0 end as granted,
    extract(epoch from new.second + interval '1 second' - clock_timestamp())::double precision * 1000 as remaining
`;

/** Takes up to so many of the tokens that a provider has in this second of the database's clock. */
export const takeTokens = async (
  database: Queryable,
  provider: string,
  wanted: number,
  perSecond: number,
): Promise<GrantedTokens> => {
  const [row] = await database.query<{ second: Temporal.Instant; granted: number; remaining: number }>({
    name: 'take-provider-tokens',
    text,
    values: [provider, wanted, perSecond],
  });
  if (row === undefined) throw new Error('no row of a provider came back');
  return { second: row.second, granted: row.granted, remainingMilliseconds: row.remaining };
};
