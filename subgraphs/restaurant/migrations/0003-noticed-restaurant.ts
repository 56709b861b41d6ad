import type { Knex } from 'knex';

/** What the worker may count on of this schema; the table behind it may change. */
export const up = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    create view restaurant.noticed_restaurant as
    select restaurant_id, name, street, postal_code, city, country_code, latitude, longitude, phone, website, time_zone
    from restaurant.profile;
  `);
};

export const down = async (knex: Knex): Promise<void> => {
  await knex.raw('drop view restaurant.noticed_restaurant;');
};
