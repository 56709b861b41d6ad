import { randomUUID } from 'node:crypto';
import type { Transaction } from '#shared/database/database.ts';
import { BadInput } from '#shared/graph/bad-input.ts';
import type { KeyReused } from '#shared/idempotency/with-idempotency.ts';
import { type RestaurantId, waitlistEntryId } from '#shared/identifiers/identifiers.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import type { RestaurantPlan } from '#shared/inventory/domain/restaurant-plan.ts';
import { serviceDateAt } from '#shared/inventory/domain/service-day.ts';
import {
  type LockedServiceDays,
  saveServiceDays,
} from '#shared/inventory/repositories/locked-service-days.ts';
import type { BookingParts } from '../bookings/booking-parts.ts';
import { idempotentMutation, type MutationUse } from '../bookings/idempotent-mutation.ts';
import { waitlistFeedChange } from '../domain/feed-changes.ts';
import type { Guest } from '../domain/reservation.ts';
import { type JoinWaitlistAnswer, joinWaitlistAnswer } from '../domain/waitlist-answer.ts';
import { judgeWait, requestAt, type WaitlistChance } from '../domain/waitlist-chance.ts';
import type { WaitedFor } from '../domain/waitlist-entry.ts';
import type { WantedWait } from '../domain/waitlist-input.ts';
import { insertWaitlistEntry } from '../repositories/waitlist-repository.ts';

export type JoinWaitlist = (
  viewer: Viewer,
  use: MutationUse,
  wanted: WantedWait,
  guest: Guest,
) => Promise<JoinWaitlistAnswer | KeyReused>;

const judge = (plan: RestaurantPlan, locked: LockedServiceDays, wanted: WaitedFor): WaitlistChance => {
  if (wanted.serviceDate < serviceDateAt(locked.now, plan.timeZone))
    throw new BadInput('input.date', 'a date that is not past');
  const day = locked.days.get(wanted.serviceDate);
  if (day === undefined) throw new Error('the day that is waited for is not locked');
  return judgeWait(plan, day, wanted, locked.now);
};

/**
 * Takes a place in the line. The service day is locked meanwhile: what is freed after this finds the entry, and what
 * was freed before it is offered at once.
 */
export const createJoinWaitlist = ({
  database,
  steps,
  publish,
}: Pick<BookingParts, 'database' | 'steps' | 'publish'>): JoinWaitlist => {
  const mutate = idempotentMutation<JoinWaitlistAnswer>(database, 'joinWaitlist', joinWaitlistAnswer);

  const join = async (
    transaction: Transaction,
    viewer: Viewer,
    restaurantId: RestaurantId,
    wanted: WaitedFor,
    guest: Guest,
  ): Promise<JoinWaitlistAnswer> => {
    const request = requestAt(wanted, wanted.earliestMinute);
    const plan = await steps.loadTableConfig(transaction, restaurantId, request);
    if (plan === null) return { kind: 'not_found' };
    const locked = await steps.getExisting(transaction, plan, request);
    const chance = judge(plan, locked, wanted);
    await saveServiceDays(transaction, locked);
    if (chance.kind === 'available')
      return { kind: 'table_available', slots: chance.slots.map((slot) => ({ ...slot })) };
    if (chance.kind === 'hopeless')
      return { kind: 'slot_unavailable', reason: chance.reason, alternatives: [] };
    const entryId = waitlistEntryId(randomUUID());
    const standing = await insertWaitlistEntry(transaction, {
      ...wanted,
      restaurantId,
      entryId,
      dinerId: viewer.id,
      guest,
      timeZone: plan.timeZone,
    });
    if (standing !== null) return { kind: 'already_waiting', restaurantId, id: standing };
    const entry = { ...wanted, restaurantId, entryId, dinerId: viewer.id };
    publish(transaction, [waitlistFeedChange(entry, 'WAITING')]);
    return { kind: 'joined', restaurantId, id: entryId };
  };

  return (viewer, use, { restaurantId, ...wanted }, guest) =>
    mutate(use, async (transaction) =>
      restaurantId === null ? { kind: 'not_found' } : join(transaction, viewer, restaurantId, wanted, guest),
    );
};
