import type { Queryable } from '#shared/database/database.ts';
import { type RestaurantId, restaurantId } from '#shared/identifiers/identifiers.ts';
import type { RestaurantNoticeKind } from '../domain/notice-kind.ts';
import { type NewSettings, type RestaurantSettings, usualSettings } from '../domain/preferences.ts';

interface SettingRow {
  restaurant_id: number;
  locale: string | null;
  mail_on: RestaurantNoticeKind[];
  dashboard_on: RestaurantNoticeKind[];
  address_ids: number[];
  addresses: string[];
}

const toSettings = (row: SettingRow): RestaurantSettings => ({
  locale: row.locale,
  mailOn: row.mail_on,
  dashboardOn: row.dashboard_on,
  addresses: row.addresses.map((address, index) => ({ address, addressId: row.address_ids[index] ?? 0 })),
});

/** Of restaurants that have said something, addresses in the order in which they were added; one statement for any number. */
export const findSettingsOf = async (
  queryable: Queryable,
  restaurantIds: readonly RestaurantId[],
): Promise<Map<RestaurantId, RestaurantSettings>> => {
  const rows = await queryable.query<SettingRow>({
    name: 'notification.find_settings',
    text: `
select s.*,
  array(select address_id from notification.restaurant_address a
    where a.restaurant_id = s.restaurant_id order by address_id) as address_ids,
  array(select address from notification.restaurant_address a
    where a.restaurant_id = s.restaurant_id order by address_id) as addresses
from notification.restaurant_setting s where s.restaurant_id = any($1::integer[])`,
    values: [restaurantIds],
  });
  return new Map(rows.map((row) => [restaurantId(row.restaurant_id), toSettings(row)]));
};

export const findSettings = async (queryable: Queryable, id: RestaurantId): Promise<RestaurantSettings> =>
  (await findSettingsOf(queryable, [id])).get(id) ?? usualSettings;

/** Addresses that stay keep their ids: what is on its way to them arrives. */
export const saveSettings = async (
  transaction: Queryable,
  id: RestaurantId,
  { locale, mailOn, dashboardOn, addresses }: NewSettings,
): Promise<void> => {
  await transaction.query({
    name: 'notification.save_settings',
    text: `
insert into notification.restaurant_setting (restaurant_id, locale, mail_on, dashboard_on) values ($1, $2, $3, $4)
on conflict (restaurant_id) do update set
  locale = excluded.locale, mail_on = excluded.mail_on, dashboard_on = excluded.dashboard_on`,
    values: [id, locale, mailOn, dashboardOn],
  });
  await transaction.query({
    name: 'notification.remove_addresses',
    text: 'delete from notification.restaurant_address where restaurant_id = $1 and address <> all ($2::text[])',
    values: [id, addresses],
  });
  await transaction.query({
    name: 'notification.add_addresses',
    text: `
insert into notification.restaurant_address (restaurant_id, address)
select $1, address from unnest($2::text[]) with ordinality as wanted (address, place) order by place
on conflict (restaurant_id, address) do nothing`,
    values: [id, addresses],
  });
};
