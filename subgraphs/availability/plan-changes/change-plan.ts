import type { Database, Queryable, Transaction } from '#shared/database/database.ts';
import { type MutationUse, mutateIdempotently } from '#shared/idempotency/mutate-idempotently.ts';
import type { KeyReused } from '#shared/idempotency/with-idempotency.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import { planFrom } from '#shared/inventory/domain/change-plan.ts';
import type { PlanMistake } from '#shared/inventory/domain/plan-mistake.ts';
import type { PlanComparison } from '#shared/inventory/domain/planned-slots.ts';
import type { RestaurantPlan } from '#shared/inventory/domain/restaurant-plan.ts';
import { addDays, calendarOf, serviceDateAt } from '#shared/inventory/domain/service-day.ts';
import { findTouchedParties, type TouchedParty } from '#shared/inventory/domain/touched-parties.ts';
import { loadPlans, lockPlanVersion } from '#shared/inventory/repositories/plan-repository.ts';
import { writePlans } from '#shared/inventory/repositories/plan-writer.ts';
import type { Publish } from '#shared/live-feed/feed-publisher.ts';
import { type PlanAnswer, planAnswer } from '../domain/plan-answer.ts';
import { type EditedPlan, mistakesOfEdit, type PlanEdit } from '../domain/plan-edit.ts';
import { mayChangePlan, type PlanMutation } from '../domain/plan-policy.ts';
import { readKeptParties, readLastTableNumber } from '../repositories/plan-change-repository.ts';

/** One change that somebody wants of a restaurant's plan. */
export interface WantedPlanChange {
  /** The mutation's name. */
  readonly operation: PlanMutation;
  /** Null where the ID names none. */
  readonly restaurantId: RestaurantId | null;
  readonly isDryRun: boolean;
  readonly edit: PlanEdit;
}

/** What came of it. */
export interface PlanOutcome {
  readonly answer: PlanAnswer | KeyReused;
  /** The plans that were compared; null where nothing was, and where an earlier answer is given again. */
  readonly plans: PlanComparison | null;
}

export type ChangePlan = (viewer: Viewer, use: MutationUse, wanted: WantedPlanChange) => Promise<PlanOutcome>;

const mostTouched = 500;
const mostMistakes = 100;
const longestProblem = 400;
/** Changes that hold for so long are the plan's beginning: nothing looks back further. */
const keptDays = 60;

/** A problem names what was given, which may be too long to repeat, or hold what PostgreSQL does not store. */
const asStorable = (mistake: PlanMistake): PlanMistake => ({
  ...mistake,
  problem: mistake.problem.replaceAll('\0', '').slice(0, longestProblem).toWellFormed(),
});

const startOf = (serviceDate: string, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(calendarOf(serviceDate, timeZone).firstInstant);

/** Of parties that are not over. */
const touchedBy = async (
  transaction: Queryable,
  before: RestaurantPlan,
  { plan, from, until }: EditedPlan,
  now: number,
): Promise<TouchedParty[]> => {
  const end = until === null ? null : startOf(addDays(until, 1), plan.timeZone);
  const parties = await readKeptParties(transaction, plan.restaurantId, startOf(from, plan.timeZone), end);
  const over = new Set(parties.filter(({ endsAt }) => endsAt <= now).map(({ partyId }) => partyId));
  return findTouchedParties(before, plan, parties).filter(({ partyId }) => !over.has(partyId));
};

const asStored = (plan: RestaurantPlan, today: string): RestaurantPlan => {
  const kept = planFrom(plan, addDays(today, -keptDays));
  return { ...kept, specialDays: plan.specialDays };
};

/** The plan that nobody else changes and nobody books by until the transaction ends. */
const lockPlan = async (transaction: Queryable, id: RestaurantId): Promise<RestaurantPlan | null> => {
  const version = await lockPlanVersion(transaction, id);
  return version === null ? null : ((await loadPlans(transaction, [id])).at(0) ?? null);
};

/** What the transaction stores, and what its memory keeps beside it. */
interface ComparedAnswer extends PlanOutcome {
  readonly answer: PlanAnswer;
}

const uncompared = (answer: PlanAnswer): ComparedAnswer => ({ answer, plans: null });

const changeUnderLock = async (
  transaction: Transaction,
  publish: Publish,
  plan: RestaurantPlan,
  { operation, edit, isDryRun }: WantedPlanChange,
): Promise<ComparedAnswer> => {
  const { restaurantId, timeZone } = plan;
  const now = Temporal.Now.instant().epochMilliseconds;
  const today = serviceDateAt(now, timeZone);
  const freeTableNumber = (await readLastTableNumber(transaction, restaurantId)) + 1;
  const edited = edit(plan, { today, freeTableNumber });
  if (edited.kind === 'not_found') return uncompared({ kind: 'not_found' });
  const mistakes = edited.kind === 'mistakes' ? edited.mistakes : mistakesOfEdit(plan, edited, today);
  if (edited.kind === 'mistakes' || mistakes.length > 0)
    return uncompared({ kind: 'mistakes', mistakes: mistakes.slice(0, mostMistakes).map(asStorable) });
  const touched = await touchedBy(transaction, plan, edited, now);
  if (!isDryRun) {
    await writePlans(transaction, [asStored(edited.plan, today)]);
    const { from: validFrom, until: validUntil } = edited;
    publish(transaction, [{ kind: 'PLAN_CHANGED', restaurantId, change: operation, validFrom, validUntil }]);
  }
  const answer: PlanAnswer = {
    kind: 'changed',
    restaurantId,
    timeZone,
    validFrom: edited.from,
    isSaved: !isDryRun,
    touched: touched.slice(0, mostTouched),
    touchedCount: touched.length,
  };
  return { answer, plans: { before: plan, after: edited.plan } };
};

/** Changes a plan as a whole or not at all, one change of a restaurant after another. No reservation is changed. */
export const createChangePlan =
  (database: Database, publish: Publish): ChangePlan =>
  async (viewer, use, wanted) => {
    const { restaurantId, operation } = wanted;
    // Before the key is looked at: who may no longer does not get an earlier answer again either.
    if (restaurantId !== null && !mayChangePlan(viewer, restaurantId, operation))
      return uncompared({ kind: 'not_found' });
    let plans: PlanComparison | null = null;
    const answer = await mutateIdempotently(
      { database, schema: 'availability', operation, answer: planAnswer },
      use,
      async (transaction): Promise<PlanAnswer> => {
        const plan = restaurantId && (await lockPlan(transaction, restaurantId));
        const compared =
          plan === null
            ? uncompared({ kind: 'not_found' })
            : await changeUnderLock(transaction, publish, plan, wanted);
        plans = compared.plans;
        return compared.answer;
      },
    );
    return { answer, plans };
  };
