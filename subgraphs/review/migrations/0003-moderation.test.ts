import knex from 'knex';
import { afterAll, expect, it } from 'vitest';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { down, up } from './0003-moderation.ts';

const { database, url } = await createTestDatabase();
const builder = knex({ client: 'pg', connection: url });
afterAll(() => builder.destroy());
const run = (text: string) => database.query({ text, values: [] });

it('goes back and forth with what is kept, and counts the days of what stands', async () => {
  await down(builder);
  await run(`insert into review.review (restaurant_id, party_id, diner_id, overall, food, dined_on, published, response)
    values (1, gen_random_uuid(), 'ada', 5, 4, '2026-03-01', true, 'Thanks'),
      (1, gen_random_uuid(), 'bob', 2, null, '2026-03-01', true, null),
      (1, gen_random_uuid(), 'eve', 1, null, '2026-03-02', false, null)`);
  await run(`insert into review.rating_summary values (1, 2, 7, 1, 4, 0, 0, 0, 0, 0, 0, '{0,1,0,0,1}')`);
  await up(builder);
  expect(await run('select status, response_role from review.review order by diner_id')).toEqual([
    { status: 'PUBLISHED', response_role: 'MANAGER' },
    { status: 'PUBLISHED', response_role: null },
    { status: 'REMOVED', response_role: null },
  ]);
  expect(await run('select day, review_count, overall_sum, food_count from review.rating_day')).toEqual([
    { day: '2026-03-01', review_count: 2, overall_sum: 7, food_count: 1 },
  ]);
  expect(await run('select count(*) from review.reviewed_visit')).toEqual([{ count: 3 }]);
});

it('takes the statements of the version before it', async () => {
  for (const [day, count] of [
    ['2026-03-01', 1],
    ['2026-03-02', 2],
  ] as const) {
    await run(`insert into review.review
        (restaurant_id, party_id, diner_id, overall, food, service, ambience, value, text, dined_on)
      values (2, gen_random_uuid(), 'ada', 5, 4, null, null, null, 'Fine', '${day}')`);
    await run(`insert into review.rating_summary as s
        (restaurant_id, review_count, overall_sum, food_count, food_sum, service_count, service_sum,
         ambience_count, ambience_sum, value_count, value_sum, distribution)
      values (2, 1, 5, 1, 4, 0, 0, 0, 0, 0, 0, '{0,0,0,0,1}')
      on conflict (restaurant_id) do update set review_count = s.review_count + 1,
        overall_sum = s.overall_sum + excluded.overall_sum, food_count = s.food_count + 1,
        food_sum = s.food_sum + excluded.food_sum, distribution[5] = s.distribution[5] + 1`);
    // It knew nothing of days and versions: they are right all the same.
    expect(
      await run('select version, review_count from review.rating_summary where restaurant_id = 2'),
    ).toEqual([{ version: count, review_count: count }]);
  }
  expect(
    await run(
      'select day, review_count, food_sum from review.rating_day where restaurant_id = 2 order by day',
    ),
  ).toEqual([
    { day: '2026-03-01', review_count: 1, food_sum: 4 },
    { day: '2026-03-02', review_count: 1, food_sum: 4 },
  ]);
  await run(
    `update review.review r set diner_id = 'erased:1', text = null, response = null where restaurant_id = 2`,
  );
  expect(
    await run('select distinct status, revision, helpful_count from review.review where restaurant_id = 2'),
  ).toEqual([{ status: 'PUBLISHED', revision: 1, helpful_count: 0 }]);
});

it('lets decisions change in nothing but their words, and these only go', async () => {
  await run(`insert into review.decision (restaurant_id, review_id, sequence, revision, verdict, reason, words,
      decided_by, decided_at)
    select restaurant_id, review_id, 1, 1, 'REMOVE', 'SPAM', 'Words', 'admin', now()
    from review.review where restaurant_id = 2 limit 1`);
  for (const change of [
    `update review.decision set words = 'Others'`,
    `update review.decision set verdict = 'PUBLISH'`,
    `update review.decision set decided_by = 'another'`,
    'delete from review.decision',
    'truncate review.decision',
  ])
    await expect(run(change)).rejects.toThrow('only ever added to');
  await run('update review.decision set words = null');
  expect(await run('select words, reason from review.decision')).toEqual([{ words: null, reason: 'SPAM' }]);
});

it.each([
  ['review_newest', 'r.created_at desc, r.review_id desc'],
  ['review_highest', 'r.overall desc, r.created_at desc, r.review_id desc'],
  ['review_lowest', '(-r.overall) desc, r.created_at desc, r.review_id desc'],
  ['review_most_helpful', 'r.helpful_count desc, r.created_at desc, r.review_id desc'],
])('has the index %s for its order', async (index, order) => {
  await database.query({
    text: `insert into review.review (restaurant_id, party_id, diner_id, overall, dined_on, created_at)
      select $1::integer + n / 500, gen_random_uuid(), 'd' || n, 1 + n % 5, '2026-03-01',
        '2026-03-01'::timestamptz + n * interval '1 minute'
      from generate_series(1, 2000) as n`,
    values: [1_000 + index.length * 10],
  });
  await run('analyze review.review');
  const explain = async () =>
    JSON.stringify(
      await run(`explain (format json) select * from review.review r
    where restaurant_id = ${1_000 + index.length * 10} and published order by ${order} limit 10`),
    );
  // Made beside others' transactions, an index serves those alone that began after them, whatever database they are in.
  await expect.poll(explain, { timeout: 20_000 }).toContain(`"Index Name":"${index}"`);
  expect(await explain()).not.toContain('"Sort"');
});
