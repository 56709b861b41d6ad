import { randomUUID } from 'node:crypto';
import { afterAll } from 'vitest';
import { z } from 'zod';
import { restaurantId, viewerId } from '#shared/identifiers/identifiers.ts';
import { reservationPublicId, restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import { writePlans } from '#shared/inventory/repositories/plan-writer.ts';
import { createJobQueue, type JobSender } from '#shared/jobs/job-queue.ts';
import { createLogger } from '#shared/telemetry/logger.ts';
import { planFixture } from '#shared/testing/plan-fixture.ts';
import { type StartedProcess, startProcess } from '#shared/testing/start-process.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { createWebhookMeans } from '#shared/webhooks/webhook-means.ts';
import { createReservationSubgraph } from '#subgraphs/reservation/subgraph.ts';
import { subscribeReservation } from '#subgraphs/reservation/subscriptions.ts';
import { saveProfiles } from '#subgraphs/restaurant/repositories/profile-writer.ts';
import { sampleProfile } from '#subgraphs/restaurant/testing/sample-profile.ts';

const secret = 'what the secrets of these tests are made of';

const bookText = `mutation ($input: CreateReservationInput!) { createReservation(input: $input) {
  __typename ... on ReservationConfirmed { reservation { id } } ... on Refusal { message } } }`;
const modifyText = `mutation ($input: ModifyReservationInput!) { modifyReservation(input: $input) {
  __typename ... on Refusal { message } } }`;
const cancelText = `mutation ($input: CancelReservationInput!) { cancelReservation(input: $input) {
  __typename ... on Refusal { message } } }`;

const answer = z.object({
  __typename: z.string(),
  reservation: z.object({ id: z.string() }).optional(),
});

/** Diners book where the reservation subgraph plans their mails; workers are processes of their own. */
export const openMailHouse = async () => {
  const { database, url } = await createTestDatabase(20);
  const log = createLogger('test', 'error');
  const jobs = createJobQueue({ url, log, role: 'worker' });
  await jobs.start();
  afterAll(() => jobs.stop());
  const parts = { database, log, webhooks: createWebhookMeans(secret, true), offersTables: false };
  const subgraph = await createReservationSubgraph({ ...parts, jobs });
  await subscribeReservation(jobs, database);
  const failingJobs: JobSender = { enqueue: () => Promise.reject(new Error('rolled back')) };
  const failing = await createReservationSubgraph({ ...parts, jobs: failingJobs });

  let restaurants = 0;
  const openRestaurant = async () => {
    restaurants += 1;
    const plan = planFixture({ restaurantId: restaurantId(restaurants) });
    await database.transaction((transaction) => writePlans(transaction, [plan]));
    // In letters that a subject holds as they are.
    await saveProfiles(database, [sampleProfile(plan.restaurantId, { name: 'Gasthaus' })]);
    return restaurantPublicId.encode(plan.restaurantId);
  };

  const send = async (query: string, input: object, who: Viewer, by = subgraph) => {
    const variables = { input: { idempotencyKey: randomUUID(), ...input } };
    const { data, errors } = await by.execute({ query, variables }, who);
    if (errors !== undefined) return { __typename: 'Failed' };
    return answer.parse(Object.values(data ?? {})[0]);
  };
  const date = Temporal.Now.plainDateISO('Europe/Vienna').add({ days: 9 }).toString();
  const tableAt = (restaurant: string, recipient: string) => ({
    restaurantId: restaurant,
    date,
    time: '19:00',
    partySize: 2,
    guest: { name: 'Ada', email: recipient, locale: 'en' },
  });
  const diner = (name: string): Viewer => ({ id: viewerId(name), roles: ['DINER'], employments: [] });

  return {
    database,
    /** Books, moves to another time and cancels. @returns the reservation's UUID */
    liveThrough: async (recipient: string): Promise<string> => {
      const who = diner(recipient);
      const booked = await send(bookText, tableAt(await openRestaurant(), recipient), who);
      const reservationId = booked.reservation?.id ?? '';
      const moved = await send(modifyText, { reservationId, time: '20:00' }, who);
      const cancelled = await send(cancelText, { reservationId }, who);
      const kinds = [booked, moved, cancelled].map(({ __typename }) => __typename).join();
      if (kinds !== 'ReservationConfirmed,ReservationModified,ReservationCancelled') throw new Error(kinds);
      return reservationPublicId.decode(reservationId)?.id ?? '';
    },
    /** Books in a transaction that fails at its end. */
    failToBook: async (recipient: string) => {
      const booked = await send(
        bookText,
        tableAt(await openRestaurant(), recipient),
        diner(recipient),
        failing,
      );
      if (booked.__typename !== 'Failed') throw new Error('it was booked');
    },
    startWorker: (smtpUrl: string): StartedProcess => {
      const worker = startProcess('notifications/main.ts', {
        DATABASE_URL: url,
        WEBHOOK_SECRET: secret,
        SMTP_URL: `${smtpUrl}?ignoreTLS=true`,
        MAIL_FROM: 'Tablegraph <reservations@tablegraph.example>',
        MAILS_PER_SECOND: '1000',
        PUBLIC_URL: 'https://api.tablegraph.example',
        PORT: '0',
        LOG_LEVEL: 'error',
      });
      return worker;
    },
    /** What a worker that died had taken, and what waits for its next attempt, is due now: time that passed. */
    letTimePass: () =>
      database.query({
        text: `update notification.notice set due_at = now() - interval '1 second'
          where state = 'PENDING' and sequence is not null`,
        values: [],
      }),
    /** Of what guests are told of events, in order. */
    notices: () =>
      database.query<{
        subject_id: string;
        kind: string;
        state: string;
        reason: string | null;
        notice_id: string;
      }>({
        text: `select subject_id, kind, state, reason, notice_id from notification.notice
          where channel = 'MAIL' and sequence is not null order by subject_id, sequence`,
        values: [],
      }),
  };
};
