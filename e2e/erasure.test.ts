import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { afterAll, expect, it } from 'vitest';
import type { Database } from '#shared/database/database.ts';
import type { Subgraph } from '#shared/graph/subgraph.ts';
import { restaurantId, viewerId } from '#shared/identifiers/identifiers.ts';
import { reservationPublicId, restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { Role, Viewer } from '#shared/identity/viewer.ts';
import { writePlans } from '#shared/inventory/repositories/plan-writer.ts';
import { createJobQueue } from '#shared/jobs/job-queue.ts';
import { employedAt } from '#shared/testing/employed-at.ts';
import { planFixture } from '#shared/testing/plan-fixture.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { createWebhookMeans } from '#shared/webhooks/webhook-means.ts';
import { createReservationSubgraph } from '#subgraphs/reservation/subgraph.ts';
import { insertReviewsInBulk } from '#subgraphs/review/repositories/bulk-review-repository.ts';
import { createReviewSubgraph } from '#subgraphs/review/subgraph.ts';
import { subscribeReview } from '#subgraphs/review/subscriptions.ts';
import { pastReview } from '#subgraphs/review/testing/review-fixtures.ts';

const log = pino({ level: 'silent' });
const restaurant = restaurantId(1);
const publicId = restaurantPublicId.encode(restaurant);

const startGraph = async () => {
  const { database, url } = await createTestDatabase(20);
  const jobs = createJobQueue({ url, log, role: 'worker' });
  await jobs.start();
  await subscribeReview(jobs, database);
  const webhooks = createWebhookMeans('the secret that tests derive webhook secrets from', true);
  const reservation = await createReservationSubgraph({ database, jobs, log, webhooks, offersTables: false });
  const review = await createReviewSubgraph({ database, jobs, log });
  afterAll(async () => {
    await jobs.stop();
    await Promise.all([reservation.close(), review.close()]);
  });
  await database.transaction((transaction) =>
    writePlans(transaction, [planFixture({ restaurantId: restaurant })]),
  );
  return { database, reservation, review };
};

const { database, reservation, review } = await startGraph();

const person = (id: string, roles: Role[] = ['DINER']): Viewer => ({
  id: viewerId(id),
  roles,
  employments: roles.includes('HOST') ? employedAt([restaurant]) : [],
});
const host = person('host', ['HOST']);
const manager: Viewer = { ...host, employments: employedAt([restaurant], 'MANAGER') };

interface Answer {
  readonly __typename: string;
  readonly reservation?: { readonly id: string };
  readonly hold?: string;
  readonly entry?: { readonly id: string };
  readonly party?: { readonly id: string };
  readonly review?: { readonly id: string };
}
const bodies: Readonly<Record<string, string>> = {
  createReservation: '... on ReservationConfirmed { reservation { id } }',
  bookInHouse: '... on ReservationConfirmed { reservation { id } }',
  holdTable: '... on Hold { hold: id }',
  joinWaitlist: '... on WaitlistJoined { entry { id } }',
  joinWalkInQueue: '... on WalkInQueued { party { id } }',
  submitReview: '... on ReviewSubmitted { review { id } }',
};
const mutate = async (
  subgraph: Subgraph,
  who: Viewer,
  name: string,
  input: Record<string, unknown>,
): Promise<Answer> => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const query = `mutation ($input: ${type}) { ${name}(input: $input) { __typename ${bodies[name] ?? ''} } }`;
  const variables = { input: { idempotencyKey: randomUUID(), ...input } };
  const { data, errors } = await subgraph.execute({ query, variables }, who);
  if (errors !== undefined) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  return JSON.parse(JSON.stringify(data))[name];
};

const inDays = (days: number) => Temporal.Now.plainDateISO('Europe/Vienna').add({ days }).toString();

/** Words of theirs and about them, of a review and of another's. */
const leaveTracesOfReviews = async (who: Viewer, marker: string, reviewId: string) => {
  const administrator = person('administrator', ['ADMIN']);
  const other = pastReview(restaurant, 1);
  await insertReviewsInBulk(database, [other]);
  const reservationId = reservationPublicId.encode({ restaurantId: restaurant, id: other.partyId });
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Reservation { review { id } } } }`;
  const variables = { of: [{ __typename: 'Reservation', id: reservationId }] };
  const { data } = await review.execute({ query, variables }, host);
  const othersId: string = JSON.parse(JSON.stringify(data))._entities[0].review.id;
  const done = async (by: Viewer, name: string, input: Record<string, unknown>, kind: string) =>
    expect((await mutate(review, by, name, input)).__typename).toBe(kind);
  const edited = { reviewId, overall: 2, text: `${marker} thought again` };
  const words = `${marker} is a friend of mine`;
  await done(who, 'editReview', edited, 'ReviewEdited');
  await done(manager, 'answerReview', { reviewId, text: `Sorry, ${marker}` }, 'ReviewAnswered');
  await done(person('reporter'), 'reportReview', { reviewId, reason: 'OTHER', words }, 'ReviewReported');
  const removal = { reviewId, revision: 2, verdict: 'REMOVE', reason: 'OTHER', words };
  await done(administrator, 'moderateReview', removal, 'ReviewModerated');
  const publication = { reviewId, revision: 2, verdict: 'PUBLISH' };
  await done(administrator, 'moderateReview', publication, 'ReviewModerated');
  await done(who, 'voteReviewHelpful', { reviewId: othersId }, 'ReviewVoted');
  await done(who, 'reportReview', { reviewId: othersId, reason: 'OTHER', words }, 'ReviewReported');
};

/** A diner who left words wherever there is room for them, and of whom the restaurant wrote some. */
const leaveTraces = async (who: Viewer, marker: string, phone: string) => {
  const guest = { name: `Ada ${marker}`, email: `${marker}@example.org`, phone };
  let uses = 0;
  const as = (viewer: Viewer, name: string, input: Record<string, unknown>) => {
    uses += 1;
    const idempotencyKey = viewer === who ? `${marker} ${uses}` : randomUUID();
    return mutate(reservation, viewer, name, { idempotencyKey, ...input });
  };
  const table = (days: number) => ({
    restaurantId: publicId,
    date: inDays(days),
    time: '19:00',
    partySize: 2,
  });
  const book = async (days: number) => {
    const input = { ...table(days), guest, specialRequests: `Quiet, for ${marker}` };
    const { reservation: made } = await as(who, 'createReservation', input);
    if (made === undefined) throw new Error('no table');
    return made.id;
  };
  const [visited, missed, cancelled, byHouse] = [await book(5), await book(6), await book(7), await book(8)];
  await as(who, 'modifyReservation', { reservationId: visited, specialRequests: `Loud, for ${marker}` });
  await as(who, 'modifyReservation', { reservationId: visited, time: '19:30' });
  await as(host, 'markArrived', { reservationId: visited });
  await as(host, 'seatParty', { reservationId: visited });
  await as(host, 'completeVisit', { reservationId: visited });
  await as(host, 'markNoShow', { reservationId: missed });
  await as(who, 'cancelReservation', { reservationId: cancelled, reason: `${marker} is ill` });
  await as(host, 'cancelReservation', { reservationId: byHouse, reason: `No room for ${marker}` });
  await as(who, 'holdTable', table(9));
  const { hold: released } = await as(who, 'holdTable', table(10));
  await as(who, 'releaseHold', { holdId: released });
  const { hold: taken } = await as(who, 'holdTable', table(11));
  const { reservation: fromHold } = await as(who, 'createReservation', { holdId: taken, guest });
  await as(who, 'cancelReservation', { reservationId: fromHold?.id, reason: marker });

  // All tables of an evening are gone: there is a line.
  for (const [index, partySize] of [2, 2, 4, 4, 6].entries())
    await as(person(`other-${index}`), 'createReservation', {
      ...table(12),
      partySize,
      guest: { name: 'Another', email: `other-${index}@example.org` },
    });
  const { time, ...evening } = table(12);
  const wait = { ...evening, earliest: time, latest: time, guest };
  const { entry } = await as(who, 'joinWaitlist', wait);
  await as(who, 'leaveWaitlist', { entryId: entry?.id });
  await as(who, 'joinWaitlist', wait);

  const { reservation: phoned } = await as(host, 'bookInHouse', {
    ...table(13),
    guest,
    specialRequests: marker,
  });
  await as(host, 'cancelReservation', { reservationId: phoned?.id, reason: marker });
  const [own] = await database.query<{ id: string }>({
    text: 'select guest_id as id from reservation.guest where diner_id = $1',
    values: [who.id],
  });
  const encoded = `gst_1_${Buffer.from((own?.id ?? '').replaceAll('-', ''), 'hex').toString('base64url')}`;
  await as(host, 'updateGuest', {
    guestId: encoded,
    notes: `${marker} tips well`,
    tags: [{ kind: 'ALLERGY', text: marker }],
  });

  // The evening was yesterday, as far as reviewing goes.
  await database.query({ text: 'update inventory.visit set dined_on = current_date - 1', values: [] });
  const said = { reservationId: visited, overall: 2, food: 1, text: `Never again, says ${marker}` };
  const submitted = await mutate(review, who, 'submitReview', { idempotencyKey: marker, ...said });
  await leaveTracesOfReviews(who, marker, submitted.review?.id ?? '');
  // Told of an offer, and not done yet.
  await database.query({
    text: `insert into jobs.job (name, data) select 'waitlist.offered',
      jsonb_build_object('restaurantId', restaurant_id, 'entryId', entry_id, 'mark', $2::text)
      from reservation.waitlist_entry where diner_id = $1`,
    values: [who.id, marker],
  });
};

/** The tables of all schemas of ours, with every column of a row as text. */
const tablesWith = async (within: Database, marks: readonly string[]): Promise<string[]> => {
  const tables = await within.query<{ name: string }>({
    text: `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1`,
    values: [],
  });
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await within.query({
      text: `select from ${name} as kept where exists (
        select from unnest($1::text[]) as mark where strpos(lower(kept::text), lower(mark)) > 0) limit 1`,
      values: [marks],
    });
    if (rows.length > 0) found.push(name);
  }
  return found;
};

/** What restaurants count, and the numbers of each kind of row by diner, whoever that is. */
const countsOf = async (within: Database) => {
  const one = (text: string) => within.query({ text, values: [] });
  return {
    reservations: await one(`select restaurant_id, status, source, count(*), sum(party_size) as covers,
      count(distinct diner_id) as diners, count(distinct guest_id) as guests
      from reservation.reservation group by 1, 2, 3 order by 1, 2, 3`),
    byDiner: await one(`select count(*) from reservation.reservation group by diner_id order by 1`),
    byGuest: await one(`select guest_id, status, count(*) from reservation.reservation
      group by 1, 2 order by 1, 2`),
    events: await one(`select kind, actor_role, count(*), count(distinct actor_id) as actors
      from reservation.reservation_event group by 1, 2 order by 1, 2`),
    records: await one('select * from reservation.service_day_record order by 1, 2, 3'),
    ratings: await one('select * from review.rating_summary'),
    days: await one('select * from review.rating_day'),
    statuses: await one(
      'select status, helpful_count, count(*) from review.review group by 1, 2 order by 1, 2',
    ),
    revisions: await one('select count(*) from review.revision'),
    votes: await one('select count(*), count(distinct voter_id) as voters from review.helpful_vote'),
    reports: await one('select count(*), count(distinct reporter_id) as reporters from review.report'),
    decisions: await one('select verdict, reason, decided_by from review.decision order by sequence'),
    reviews: await one(
      'select overall, food, count(*), count(distinct diner_id) as diners from review.review group by 1, 2',
    ),
    visits: await one('select count(*), count(distinct diner_id) as diners from inventory.visit'),
    guests: await one('select count(*) from reservation.guest'),
    waits: await one('select count(*), count(distinct diner_id) as diners from reservation.waitlist_entry'),
    holds: await one('select count(*), count(distinct holder_id) as diners from reservation.hold'),
    booked: await one('select count(*) from inventory.allocation where hold_expires_at is null'),
  };
};

it('leaves no word of a diner in any table, and every count as it was', async () => {
  const who = person('auth0|zqviewermark');
  const marks = ['zqwordmark', who.id, '6641234567', '664 1234567'];
  await leaveTraces(who, 'zqwordmark', '+43 664 1234567');
  await database.query({
    text: `insert into reservation.service_day_record values (1, current_date - 3, 'dinner', 4, 9, 1, 2, 1, 0, 3)`,
    values: [],
  });
  expect(await tablesWith(database, marks)).toEqual([
    'feed.event',
    'feed.topic',
    'inventory.visit',
    'jobs.job',
    'jobs.job_common',
    'reservation.guest',
    'reservation.hold',
    'reservation.idempotency',
    'reservation.reservation',
    'reservation.reservation_event',
    'reservation.waitlist_entry',
    'review.decision',
    'review.helpful_vote',
    'review.idempotency',
    'review.report',
    'review.review',
    'review.revision',
  ]);
  const before = await countsOf(database);
  const erase = { idempotencyKey: 'zqwordmark again', confirmViewerId: who.id };
  expect(await mutate(reservation, who, 'eraseViewer', erase)).toEqual({ __typename: 'ViewerErased' });
  await expect.poll(() => tablesWith(database, marks), { timeout: 20_000 }).toEqual([]);
  expect(await countsOf(database)).toEqual(before);
  // The same request once more is answered, and leaves as little.
  expect(await mutate(reservation, who, 'eraseViewer', erase)).toEqual({ __typename: 'ViewerErased' });
  expect(await tablesWith(database, marks)).toEqual([]);
  // Who is left was not touched.
  expect(await tablesWith(database, ['other-1@example.org'])).toContain('reservation.reservation');
});
