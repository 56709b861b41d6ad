import type { Charge } from '#shared/partners/budgets/domain/charge.ts';

/** What a caller is told whose operation was not granted. */
export interface ChargeRefusal {
  readonly status: 400 | 429 | 503;
  readonly code: 'BUDGET_EXCEEDED' | 'OPERATION_TOO_COSTLY' | 'BUDGET_UNAVAILABLE';
  readonly message: string;
}

/**
 * Null where it was granted. What costs more than a whole minute has is a 400: clients try a 429 again by themselves,
 * and it would never be granted.
 */
export const chargeRefusal = (charge: Charge): ChargeRefusal | null => {
  switch (charge.kind) {
    case 'granted':
      return null;
    case 'exceeded': {
      const names = charge.exceeded.join(' and ');
      return {
        status: 429,
        code: 'BUDGET_EXCEEDED',
        message: `The budget of ${names} for this minute does not suffice; it begins anew in ${charge.secondsUntilReset} s`,
      };
    }
    case 'too-costly': {
      const { requestsPerMinute, costPerMinute } = charge.budget;
      return {
        status: 400,
        code: 'OPERATION_TOO_COSTLY',
        message: `The operation costs ${charge.cost}; a whole minute has ${costPerMinute}, and ${requestsPerMinute} requests`,
      };
    }
    case 'unavailable':
      return {
        status: 503,
        code: 'BUDGET_UNAVAILABLE',
        message: 'What is left of the budget cannot be said just now; please try again',
      };
  }
};
