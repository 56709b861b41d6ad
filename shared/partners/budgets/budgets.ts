import type { Database } from '#shared/database/database.ts';
import type { PartnerId } from '#shared/identifiers/identifiers.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import type { Partner } from '../domain/partner.ts';
import type { Charge } from './domain/charge.ts';
import { createLeasedBudget } from './leased-budget.ts';
import { removeOldMinutes, takeLease } from './repositories/budget-repository.ts';

export interface Budgets {
  /**
   * Charges an operation of this cost to the partner's minute. All gateways together never grant more than the budget;
   * most calls are granted from memory, and none waits longer than about a second.
   */
  charge(partner: Pick<Partner, 'id' | 'budget'>, cost: number): Promise<Charge>;
  close(): void;
}

interface BudgetsParts {
  readonly database: Pick<Database, 'query'>;
  readonly log: Logger;
}

const cleanEveryMilliseconds = 10 * 60_000;

export const createBudgets = ({ database, log }: BudgetsParts): Budgets => {
  const leased = new Map<PartnerId, ReturnType<typeof createLeasedBudget>>();

  const leasedBudgetOf = (partnerId: PartnerId) => {
    const existing = leased.get(partnerId);
    if (existing !== undefined) return existing;
    const created = createLeasedBudget({
      take: (asked) => takeLease(database, partnerId, asked),
      onFailure: (error) => log.warn({ error, partnerId }, 'no budget could be leased for a partner'),
      now: () => performance.now(),
    });
    leased.set(partnerId, created);
    return created;
  };

  const clean = async () => {
    try {
      await removeOldMinutes(database);
    } catch (error) {
      log.warn({ error }, 'old budgets of partners were not removed');
    }
  };
  const timer = setInterval(clean, cleanEveryMilliseconds);
  timer.unref();

  return {
    charge: async (partner, cost) => {
      if (!Number.isSafeInteger(cost) || cost < 0) throw new RangeError(`cost: a whole number, not ${cost}`);
      return leasedBudgetOf(partner.id).charge(partner.budget, cost);
    },
    close: () => clearInterval(timer),
  };
};
