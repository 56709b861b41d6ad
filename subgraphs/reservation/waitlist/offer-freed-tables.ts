import { randomUUID } from 'node:crypto';
import type { Transaction } from '#shared/database/database.ts';
import { partyId } from '#shared/identifiers/identifiers.ts';
import { planOn } from '#shared/inventory/domain/day-plan.ts';
import type { RestaurantPlan } from '#shared/inventory/domain/restaurant-plan.ts';
import { instantOfMinute, stepMilliseconds } from '#shared/inventory/domain/service-day.ts';
import type { ServiceDayState } from '#shared/inventory/domain/service-day-state.ts';
import { AllocationOverlap } from '#shared/inventory/repositories/allocation-repository.ts';
import {
  type LockedServiceDays,
  lockServiceDays,
  saveServiceDays,
} from '#shared/inventory/repositories/locked-service-days.ts';
import { rebuildServiceDays } from '#shared/inventory/repositories/rebuild-service-days.ts';
import type { JobSender } from '#shared/jobs/job-queue.ts';
import type { BookingParts } from '../bookings/booking-parts.ts';
import { sittingOf } from '../bookings/take-table.ts';
import { waitlistFeedChange } from '../domain/feed-changes.ts';
import { requestAt, slotsInRange } from '../domain/waitlist-chance.ts';
import { insertHold } from '../repositories/hold-repository.ts';
import {
  deleteWaitlistCheck,
  type LineEntry,
  lockWaitlistLine,
  markEntriesExpired,
  markOffered,
  postponeWaitlistCheck,
  takeWaitlistCheck,
  type WaitlistCheck,
} from '../repositories/waitlist-offer-repository.ts';

export interface OfferParts
  extends Pick<BookingParts, 'database' | 'steps' | 'createCheck' | 'assignTable' | 'publish'> {
  readonly jobs: JobSender;
}

/** Whether an entry cannot come to anything any more. */
const isOver = (entry: LineEntry, { calendar }: ServiceDayState, now: number): boolean =>
  entry.status === 'OFFERED'
    ? entry.offerExpiresAt === null || entry.offerExpiresAt.epochMilliseconds <= now
    : instantOfMinute(calendar, entry.latestMinute) <= now;

/** The day as one transaction has it. */
interface LockedLine {
  readonly plan: RestaurantPlan;
  readonly locked: LockedServiceDays;
  readonly day: ServiceDayState;
}

/**
 * Offers one freed table to the longest waiting whom it fits, in one transaction, and looks at no other day. The
 * check stays until a look finds nothing more to offer.
 */
const createOfferOne = ({ steps, createCheck, assignTable, publish, jobs }: OfferParts) => {
  /** The first time in the entry's range that a booking would get, through the same check. */
  const findPlace = async (transaction: Transaction, { plan, locked, day }: LockedLine, entry: LineEntry) => {
    const check = createCheck({
      ...steps,
      loadTableConfig: () => Promise.resolve(plan),
      getExisting: () => Promise.resolve(locked),
    });
    for (const slot of slotsInRange(plan, day, entry, locked.now)) {
      const step = (slot.startsAt - day.calendar.firstInstant) / stepMilliseconds;
      const request = requestAt(entry, day.calendar.minuteOfStep[step] ?? Number.NaN);
      const found = await check(transaction, plan.restaurantId, request);
      if (found?.isAvailable === true) return { found, request };
    }
    return null;
  };

  const offer = async (transaction: Transaction, line: LockedLine, entry: LineEntry): Promise<boolean> => {
    const place = await findPlace(transaction, line, entry);
    if (place === null) return false;
    const { found, request } = place;
    const { plan } = line;
    const holdId = partyId(randomUUID());
    const holdSeconds = planOn(plan, entry.serviceDate).rules.waitlistOfferMinutes * 60;
    const assignment = await assignTable(transaction, {
      check: found,
      request,
      partyId: holdId,
      holdSeconds,
    });
    if (assignment.holdExpiresAt === null) throw new Error('a hold without an expiry');
    const { restaurantId, entryId, dinerId } = entry;
    const hold = { restaurantId, holdId, holderId: dinerId, expiresAt: assignment.holdExpiresAt };
    await insertHold(transaction, { ...sittingOf(request, plan.timeZone, assignment), ...hold });
    await markOffered(transaction, entry, hold);
    publish(transaction, [waitlistFeedChange(entry, 'OFFERED')]);
    await jobs.enqueue(transaction, 'waitlist.offered', { restaurantId, entryId });
    return true;
  };

  const expire = async (transaction: Transaction, entries: readonly LineEntry[]) => {
    await markEntriesExpired(transaction, entries);
    publish(
      transaction,
      entries.map((entry) => waitlistFeedChange(entry, 'EXPIRED')),
    );
  };

  return async (transaction: Transaction, check: WaitlistCheck): Promise<void> => {
    const { restaurantId, serviceDate } = check;
    const entries = await lockWaitlistLine(transaction, check);
    const plan = await steps.loadTableConfig(transaction, restaurantId, { serviceDate });
    if (plan === null) {
      await expire(transaction, entries);
      return deleteWaitlistCheck(transaction, check);
    }
    const locked = await lockServiceDays(transaction, restaurantId, plan.timeZone, [serviceDate]);
    const day = locked.days.get(serviceDate);
    if (day === undefined) throw new Error('the day that is waited for is not locked');
    const over = entries.filter((entry) => isOver(entry, day, locked.now));
    await expire(transaction, over);
    const open = entries.filter((entry) => !over.includes(entry));
    for (const entry of open) {
      const { status, offerHoldId, offerExpiresAt } = entry;
      if (status === 'OFFERED') {
        // Its diner may have put its end off: it is looked at again then.
        if (offerHoldId !== null && offerExpiresAt !== null)
          await markOffered(transaction, entry, { holdId: offerHoldId, expiresAt: offerExpiresAt });
      } else if (await offer(transaction, { plan, locked, day }, entry)) return;
    }
    await saveServiceDays(transaction, locked);
    await deleteWaitlistCheck(transaction, check);
  };
};

/**
 * Looks at one day on which something may be there for those who wait.
 * @returns false where there is no such day, or others look at all of them
 */
export const createOfferNext = (parts: OfferParts): (() => Promise<boolean>) => {
  const { database } = parts;
  const offerOne = createOfferOne(parts);
  return async () => {
    const taken: WaitlistCheck[] = [];
    try {
      return await database.transaction(async (transaction) => {
        const check = await takeWaitlistCheck(transaction);
        if (check === null) return false;
        taken.push(check);
        await offerOne(transaction, check);
        return true;
      });
    } catch (error) {
      if (error instanceof AllocationOverlap)
        await database.transaction((transaction) => rebuildServiceDays(transaction, error.restaurantId));
      else for (const check of taken) await postponeWaitlistCheck(database, check);
      throw error;
    }
  };
};
