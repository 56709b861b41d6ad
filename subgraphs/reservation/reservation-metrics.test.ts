import { expect, it } from 'vitest';
import { captureMetrics } from '#shared/testing/captured-metrics.ts';
import { diner, inDays, lifecycleClient } from './testing/lifecycle-client.ts';
import { startReservationSubgraph } from './testing/reservation-subgraph.ts';

const captured = captureMetrics();
const running = await startReservationSubgraph();
const { ask, makeRestaurant } = running;
const { book } = lifecycleClient(running);

const valuesBy = async (name: string, attribute: string) =>
  Object.fromEntries(
    (await captured.pointsOf(name)).map(({ attributes, value }) => [attributes[attribute] ?? 'none', value]),
  );
const times = (count: number) => ({ count, sum: expect.any(Number) });

const create = `mutation ($input: CreateReservationInput!) { createReservation(input: $input) { __typename } }`;

it('bookings are timed and counted by what comes of them, checks by their restaurant', async () => {
  const { publicId } = await makeRestaurant();
  await book(publicId, { date: inDays(2) });
  const unknownHold = {
    idempotencyKey: 'one',
    holdId: 'hld_1_AAAAAAAAAAAAAAAAAAAAAA',
    guest: { name: 'Ann' },
  };
  await ask(create, { input: unknownHold }, diner).catch(() => {});
  const night = { date: inDays(2), time: '03:00', partySize: 2, restaurantId: publicId };
  await ask(create, { input: { idempotencyKey: 'two', ...night, guest: { name: 'Ann' } } }, diner);

  const outcomes = await valuesBy('reservation.booking_outcomes_total', 'reservation.outcome');
  expect(outcomes).toMatchObject({ confirmed: 1, no_availability: 1 });
  const all = Object.values(outcomes).reduce<number>((sum, value) => sum + Number(value), 0);
  expect(await captured.pointsOf('reservation.booking_latency_ms')).toEqual([
    { attributes: {}, value: times(all) },
  ]);
  expect(await valuesBy('reservation.booking.duration', 'reservation.outcome')).toMatchObject({
    confirmed: times(1),
    no_availability: times(1),
  });
  expect(await valuesBy('reservation.availability_check_latency_ms', 'reservation.restaurant_id')).toEqual({
    [publicId]: times(2),
  });
  expect(await valuesBy('reservation.availability_check.duration', 'error.type')).toEqual({ none: times(2) });
  const descriptions = (await captured.all()).map(({ name, description }) => [name, description]);
  expect(descriptions).toContainEqual([
    'reservation.availability_check_latency_ms',
    'Time to check availability for a single restaurant',
  ]);
  expect(JSON.stringify(await captured.all())).not.toContain('Ann');
});

it('a subgraph times its requests and their parts', async () => {
  await ask('{ viewer { id } }', {}, diner);
  const requests = await captured.pointsOf('graphql.server.request.duration');
  expect(requests.map(({ attributes }) => attributes)).toContainEqual({
    'graphql.operation.type': 'query',
    'graphql.subgraph.name': 'reservation',
  });
  const parts = await valuesBy('graphql.server.processing.duration', 'graphql.processing.type');
  expect(Object.keys(parts).sort()).toEqual(['execute', 'parse', 'validate']);
});
