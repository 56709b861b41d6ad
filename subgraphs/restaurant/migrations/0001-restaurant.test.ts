import knex from 'knex';
import { beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { down, up } from './0001-restaurant.ts';
import { down as viewDown, up as viewUp } from './0003-noticed-restaurant.ts';
import { down as changesDown, up as changesUp } from './0004-changes.ts';

const { database } = await createTestDatabase();

const normalised = async (value: string) => {
  const rows = await database.query<{ text: string }>({
    text: 'select restaurant.normalise($1) as text',
    values: [value],
  });
  return rows[0]?.text;
};

describe('restaurant.normalise', () => {
  it.each([
    ['Café Größenwahn', 'cafe grossenwahn'],
    ['  Joe’s  Bar & Grill ', 'joes bar grill'],
    ["L'Étoile", 'letoile'],
    ['Čeština—Łódź', 'cestina lodz'],
    ['São João 2', 'sao joao 2'],
    // A letter and its accent as two characters.
    ['Cafe\u0301', 'cafe'],
    ['銀座 寿司', '銀座 寿司'],
    ['Таверна ΟΥΖΟ', 'таверна ουζο'],
    ['|%_\\', ''],
  ])('%s as %s', async (value, expected) => {
    expect(await normalised(value)).toBe(expected);
  });
});

it('keeps the search columns in step by itself', async () => {
  const [profile] = await database.query({
    text: `insert into restaurant.profile (name, cuisines, city, country_code, latitude, longitude, time_zone)
           values ('Zum Schwarzen Kameel', '{austrian,wine bar}', 'Wien', 'AT', 48.2, 16.37, 'Europe/Vienna')
           returning position`,
    values: [],
  });
  expect(profile).toEqual({
    position: { x: 16.37, y: 48.2 },
  });
  const [place] = await database.query({
    text: `insert into restaurant.place (key, kind, name, alternative_names, country_code, latitude, longitude)
           values ('AT/vienna', 'city', 'Vienna', '{Wien,Bécs}', 'AT', 48.2, 16.37) returning search_names`,
    values: [],
  });
  expect(place).toEqual({ search_names: '|vienna|wien|becs|' });
});

describe('restaurant.search_query', () => {
  const finds = async (asked: string) => {
    const rows = await database.query<{ name: string }>({
      text: `select name from restaurant.profile
             where search_words @@ restaurant.search_query($1) and country_code = 'XX' order by name`,
      values: [asked],
    });
    return rows.map(({ name }) => name);
  };

  beforeAll(async () => {
    await database.query({
      text: `insert into restaurant.profile (name, cuisines, description, city, country_code, latitude, longitude, time_zone)
             select name, cuisines::text[], description, 'X', 'XX', 0, 0, 'UTC' from (values
               ('Gasthaus Pöschl', '{austrian}', null),
               ('Hornbacher''s', '{steak house}', 'Ripe T-bones from the grill'),
               ('銀座寿司店', '{sushi}', null),
               ('Weinbar Zur Reblaus', '{wine bar}', null)
             ) as samples (name, cuisines, description)`,
      values: [],
    });
  });

  it.each([
    ['gasthaus', ['Gasthaus Pöschl']],
    ['Gasthous', ['Gasthaus Pöschl']],
    ['POSCHL', ['Gasthaus Pöschl']],
    ['ga', ['Gasthaus Pöschl']],
    ['gasthaus austrian', ['Gasthaus Pöschl']],
    ['gasthaus sushi', []],
    ['hornbachers', ["Hornbacher's"]],
    ['steakhouse', ["Hornbacher's"]],
    ['grill bone', ["Hornbacher's"]],
    ['寿司', ['銀座寿司店']],
    ['sushi 銀座', ['銀座寿司店']],
    ['laus', ['Weinbar Zur Reblaus']],
    ['weinbar', ['Weinbar Zur Reblaus']],
    ["' | x' & !", []],
    ['!?', []],
    ['xylophon', []],
  ])('%s finds %j', async (asked, expected) => {
    expect(await finds(asked)).toEqual(expected);
  });

  it('knows the words of a change', async () => {
    const name = 'Zwetschkenröster';
    await database.query({
      text: `update restaurant.profile set description = $1 where name = '銀座寿司店'`,
      values: [name],
    });
    expect(await finds('zwetschkenroster')).toEqual(['銀座寿司店']);
  });
});

it('goes down without a trace, and up again', async () => {
  const { url, database: own } = await createTestDatabase(1);
  const connection = knex({ client: 'pg', connection: url, pool: { min: 0, max: 1 } });
  const made = async () => {
    const rows = await own.query<{ name: string }>({
      text: `select relname as name from pg_class where relnamespace = 'restaurant'::regnamespace
               and relname not like '%migration%'
             union all select proname from pg_proc where pronamespace = 'restaurant'::regnamespace`,
      values: [],
    });
    return rows.map(({ name }) => name).sort();
  };
  try {
    const before = await made();
    await changesDown(connection);
    await viewDown(connection);
    await down(connection);
    expect(await made()).toEqual([]);
    await up(connection);
    await viewUp(connection);
    await changesUp(connection);
    expect(await made()).toEqual(before);
  } finally {
    await connection.destroy();
  }
});
