import { describe, expect, it } from 'vitest';
import { reservationPublicId } from '#shared/identifiers/public-id.ts';
import { createLogger } from '#shared/telemetry/logger.ts';
import { countStatements } from '#shared/testing/count-statements.ts';
import { createReservationSubgraph } from './subgraph.ts';
import { diner, hostOf, inDays, lifecycleClient } from './testing/lifecycle-client.ts';
import { startReservationSubgraph, viewer } from './testing/reservation-subgraph.ts';

const running = await startReservationSubgraph();
const { ask, database, jobs, makeRestaurant, subgraph, webhooks } = running;
const { book, partyOf } = lifecycleClient(running);
const text = 'query ($ids: [ID!]!) { reservations(ids: $ids) { id } }';
const read = (ids: string[], who: ReturnType<typeof viewer>) => ask(text, { ids }, who);

describe('several reservations', () => {
  it('come in the order asked, null where there is none and where it is not theirs to see', async () => {
    const [here, there] = [await makeRestaurant(), await makeRestaurant()];
    const [one, two] = [await book(here.publicId), await book(here.publicId, { date: inDays(6) })];
    const other = await book(there.publicId);
    // What is here is not there, also where both are asked for at once.
    const nowhere = reservationPublicId.encode({ restaurantId: there.id, id: partyOf(one) });
    const ids = [two, 'rsv_nonsense', nowhere, one, other, two];
    const seenBy = async (who: ReturnType<typeof viewer>) =>
      Array.from(Object(await read(ids, who)), (found) => Object(found ?? { id: null }).id);
    expect(await seenBy(hostOf(here.id))).toEqual([two, null, null, one, null, two]);
    expect(await seenBy(diner)).toEqual([two, null, null, one, other, two]);
    expect(await seenBy(viewer('stranger'))).toEqual([null, null, null, null, null, null]);
    expect(await seenBy(null)).toEqual([null, null, null, null, null, null]);
    expect(await read([], diner)).toEqual([]);
  });

  it('take one statement, at most 100 of them', async () => {
    const { id, publicId } = await makeRestaurant();
    const ids = [await book(publicId), await book(publicId, { date: inDays(6) })];
    const counting = countStatements(database);
    const log = createLogger('test', 'silent');
    const counted = await createReservationSubgraph({
      ...{ database: counting.database, jobs, log, webhooks, offersTables: false },
    });
    counting.statements.length = 0;
    const many = Array.from({ length: 100 }, (_, index) => ids[index % 2]);
    const answer = await counted.execute({ query: text, variables: { ids: many } }, hostOf(id));
    await counted.close();
    expect(Object(answer.data).reservations).toEqual(many.map((one) => ({ id: one })));
    const names = counting.statements.map(({ name }) => name);
    expect(names.filter((name) => name === 'reservation.find_reservations')).toHaveLength(1);
    const { errors } = await subgraph.execute(
      { query: text, variables: { ids: [...many, ids[0]] } },
      hostOf(id),
    );
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'ids' });
  });
});
