import { randomUUID } from 'node:crypto';
import type { Queryable, Transaction } from '#shared/database/database.ts';
import type { KeyReused } from '#shared/idempotency/with-idempotency.ts';
import { type RestaurantId, type WalkInId, walkInId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import { readInventory } from '#shared/inventory/bulk-availability.ts';
import { dayRulesOf } from '#shared/inventory/domain/day-rules.ts';
import { serviceDateAt } from '#shared/inventory/domain/service-day.ts';
import type { PlanSource } from '#shared/inventory/plan-source.ts';
import type { BookingParts } from '../bookings/booking-parts.ts';
import { idempotentMutation, type MutationUse } from '../bookings/idempotent-mutation.ts';
import { ifAllowed } from '../bookings/if-allowed.ts';
import { isHostOf } from '../domain/guest-book-policy.ts';
import { quoteQueue, quoteWait } from '../domain/quote-wait.ts';
import {
  type JoinQueueAnswer,
  joinQueueAnswer,
  type LeaveQueueAnswer,
  leaveQueueAnswer,
} from '../domain/walk-in-answer.ts';
import type { NewWalkIn } from '../domain/walk-in-input.ts';
import type { QueuedParty, WalkInParty } from '../domain/walk-in-party.ts';
import {
  endWalkIn,
  findWalkIn,
  insertWalkIn,
  listWalkInQueue,
  lockWalkIn,
} from '../repositories/walk-in-repository.ts';

/** The queue at a restaurant's door. */
export interface WalkInQueue {
  /** Who waits now, each with the wait that is left; empty where there is no such restaurant. */
  list(restaurantId: RestaurantId): Promise<QueuedParty[]>;
  /** Null where there is none. */
  find(wanted: InRestaurant<WalkInId>): Promise<QueuedParty | null>;
  join(viewer: Viewer, use: MutationUse, party: NewWalkIn): Promise<JoinQueueAnswer | KeyReused>;
  remove(
    viewer: Viewer,
    use: MutationUse,
    wanted: InRestaurant<WalkInId> | null,
  ): Promise<LeaveQueueAnswer | KeyReused>;
}

const noon = 12 * 60;

/** The running service day as it is now, not locked: a quote promises nothing. */
const readToday = async (queryable: Queryable, plans: PlanSource, restaurantId: RestaurantId) => {
  const plan = await plans.currentPlan(queryable, restaurantId);
  if (plan === null) return null;
  const serviceDate = serviceDateAt(Date.now(), plan.timeZone);
  const snapshot = await readInventory(queryable, plans, [
    {
      restaurantId,
      request: { serviceDate, minute: noon, partySize: 1, seating: null, channel: 'WALK_IN' },
    },
  ]);
  return {
    serviceDate,
    timeZone: plan.timeZone,
    rules: dayRulesOf(plan, serviceDate),
    day: snapshot.day(plan, serviceDate),
    now: snapshot.now,
    queue: await listWalkInQueue(queryable, restaurantId, serviceDate),
  };
};

const notQueued = (party: WalkInParty): QueuedParty => ({ ...party, position: null, waitMinutes: null });

export interface WalkInQueueParts extends Pick<BookingParts, 'database' | 'publish'> {
  readonly plans: PlanSource;
}

export const createWalkInQueue = ({ database, plans, publish }: WalkInQueueParts): WalkInQueue => {
  const mutateJoin = idempotentMutation<JoinQueueAnswer>(database, 'joinWalkInQueue', joinQueueAnswer);
  const mutateLeave = idempotentMutation<LeaveQueueAnswer>(
    database,
    'removeFromWalkInQueue',
    leaveQueueAnswer,
  );

  const list = async (restaurantId: RestaurantId): Promise<QueuedParty[]> => {
    const today = await readToday(database, plans, restaurantId);
    if (today === null) return [];
    const quotes = quoteQueue(today.rules, today.day, today.now, today.queue);
    return today.queue.map((party, index) => ({
      ...party,
      position: index + 1,
      waitMinutes: quotes[index] ?? null,
    }));
  };

  const join = async (
    transaction: Transaction,
    restaurantId: RestaurantId,
    { name, phone, partySize, seating }: NewWalkIn,
  ): Promise<JoinQueueAnswer> => {
    const today = await readToday(transaction, plans, restaurantId);
    if (today === null) return { kind: 'not_found' };
    const { serviceDate, timeZone, rules, day, now, queue } = today;
    const id = walkInId(randomUUID());
    const party = { name, phone, partySize, seating };
    const quotedMinutes = quoteWait(rules, day, now, queue, party);
    const place = { restaurantId, walkInId: id, timeZone, serviceDate, quotedMinutes };
    await insertWalkIn(transaction, { ...party, ...place });
    publish(transaction, [{ kind: 'QUEUE_JOINED', restaurantId, walkInId: id, serviceDate }]);
    return { kind: 'queued', restaurantId, id };
  };

  return {
    list,
    find: async (wanted) => {
      const party = await findWalkIn(database, wanted);
      if (party === null) return null;
      if (party.status !== 'WAITING') return notQueued(party);
      const queue = await list(party.restaurantId);
      return queue.find((queued) => queued.walkInId === party.walkInId) ?? notQueued(party);
    },
    join: (viewer, use, party) =>
      ifAllowed(party.restaurantId === null || isHostOf(viewer, party.restaurantId), () =>
        mutateJoin(use, async (transaction) =>
          party.restaurantId === null ? { kind: 'not_found' } : join(transaction, party.restaurantId, party),
        ),
      ),
    remove: (viewer, use, wanted) =>
      ifAllowed(wanted === null || isHostOf(viewer, wanted.restaurantId), () =>
        mutateLeave(use, async (transaction) => {
          const party = wanted && (await lockWalkIn(transaction, wanted));
          if (party === null) return { kind: 'not_found' };
          if (party.status !== 'WAITING') return { kind: 'not_waiting', status: party.status };
          await endWalkIn(transaction, party, null);
          const { restaurantId, walkInId: id, serviceDate } = party;
          publish(transaction, [{ kind: 'QUEUE_LEFT', restaurantId, walkInId: id, serviceDate }]);
          return { kind: 'removed', restaurantId, id };
        }),
      ),
  };
};
