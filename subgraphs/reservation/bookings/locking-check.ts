import { type CheckSteps, pureCheckSteps } from '#shared/inventory/check-availability.ts';
import type { PlanSource } from '#shared/inventory/plan-source.ts';
import type { LockedServiceDays } from '#shared/inventory/repositories/locked-service-days.ts';
import { lockBookableDays } from './lock-bookable-days.ts';

/** The steps of a check inside a booking: what it sees is locked until the transaction ends. */
export const lockingCheckSteps = (plans: PlanSource): CheckSteps<LockedServiceDays> => ({
  ...pureCheckSteps,
  loadTableConfig: plans.planToBookBy,
  getExisting: (transaction, plan, request) =>
    lockBookableDays(transaction, plan, request.serviceDate, null, request.channel),
});
