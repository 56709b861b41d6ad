import type { Queryable } from '#shared/database/database.ts';
import { type ViewerId, viewerId } from '#shared/identifiers/identifiers.ts';
import { type DinerPreferences, type PreferenceChange, usualPreferences } from '../domain/preferences.ts';

interface PreferenceRow {
  locale: string | null;
  mail: boolean;
  texts: boolean | null;
  texts_decided_at: Temporal.Instant | null;
  reminders: boolean;
  review_invitations: boolean;
}

const toPreferences = (row: PreferenceRow): DinerPreferences => ({
  locale: row.locale,
  mail: row.mail,
  texts: row.texts,
  textsDecidedAt: row.texts_decided_at,
  reminders: row.reminders,
  reviewInvitations: row.review_invitations,
});

/** Of those who have said something; one statement for any number. */
export const findPreferencesOf = async (
  queryable: Queryable,
  dinerIds: readonly ViewerId[],
): Promise<Map<ViewerId, DinerPreferences>> => {
  if (dinerIds.length === 0) return new Map();
  const rows = await queryable.query<PreferenceRow & { diner_id: string }>({
    name: 'notification.find_preferences',
    text: 'select * from notification.diner_preference where diner_id = any($1::text[])',
    values: [dinerIds],
  });
  return new Map(rows.map((row) => [viewerId(row.diner_id), toPreferences(row)]));
};

export const findPreferences = async (queryable: Queryable, dinerId: ViewerId): Promise<DinerPreferences> =>
  (await findPreferencesOf(queryable, [dinerId])).get(dinerId) ?? usualPreferences;

/** When texts were agreed to stays as it was where the answer is the same. */
export const changePreferences = async (
  transaction: Queryable,
  dinerId: ViewerId,
  { locale, mail, texts, reminders, reviewInvitations }: PreferenceChange,
): Promise<void> => {
  await transaction.query({
    name: 'notification.change_preferences',
    text: `
insert into notification.diner_preference as p (diner_id, locale, mail, texts, texts_decided_at, reminders,
  review_invitations)
values ($1, $3, coalesce($4, true), $5, case when $5::boolean is not null then now() end, coalesce($6, true),
  coalesce($7, true))
on conflict (diner_id) do update set
  locale = case when $2 then excluded.locale else p.locale end,
  mail = coalesce($4, p.mail),
  texts = coalesce($5, p.texts),
  texts_decided_at = case when $5 is distinct from p.texts and $5 is not null then now() else p.texts_decided_at end,
  reminders = coalesce($6, p.reminders),
  review_invitations = coalesce($7, p.review_invitations)`,
    values: [
      dinerId,
      locale !== undefined,
      locale ?? null,
      mail ?? null,
      texts ?? null,
      reminders ?? null,
      reviewInvitations ?? null,
    ],
  });
};

/** So that there is a link by which to unsubscribe. */
export const ensurePreferences = async (
  transaction: Queryable,
  dinerIds: readonly ViewerId[],
): Promise<void> => {
  if (dinerIds.length === 0) return;
  await transaction.query({
    name: 'notification.ensure_preferences',
    text: `
insert into notification.diner_preference (diner_id)
select diner_id from unnest($1::text[]) as diner_id order by 1
on conflict do nothing`,
    values: [dinerIds],
  });
};

/**
 * Whoever has the link of a mail wants no more of its kind.
 * @param token a UUID
 * @returns false where the link is nobody's
 */
export const unsubscribe = async (queryable: Queryable, token: string): Promise<boolean> => {
  const rows = await queryable.query({
    name: 'notification.unsubscribe',
    text: `
update notification.diner_preference set review_invitations = false where unsubscribe_token = $1::uuid
returning diner_id`,
    values: [token],
  });
  return rows.length > 0;
};

export const deletePreferences = async (transaction: Queryable, dinerId: ViewerId): Promise<void> => {
  await transaction.query({
    name: 'notification.delete_preferences',
    text: 'delete from notification.diner_preference where diner_id = $1',
    values: [dinerId],
  });
};
