import type { BudgetPart, Charge } from '#shared/partners/budgets/domain/charge.ts';

const windowSeconds = 60;

const policy = (part: BudgetPart, limit: number) => `"${part}";q=${limit};w=${windowSeconds}`;

const policies = (requests: number, cost: number) =>
  `${policy('requests', requests)}, ${policy('cost', cost)}`;

const serviceLimit = (part: BudgetPart, remaining: number, seconds: number) =>
  `"${part}";r=${remaining};t=${seconds}`;

/**
 * What a partner is told of its budget with every answer: RateLimit-Policy and RateLimit as
 * draft-ietf-httpapi-ratelimit-headers-11 has them, lists of structured fields; Retry-After where to try again helps,
 * and not before the minute ends. The draft's registry has no unit for what operations cost, so `qu` is left out.
 */
export const rateLimitHeaders = (charge: Charge): Readonly<Record<string, string>> => {
  switch (charge.kind) {
    case 'unavailable':
      return { 'retry-after': String(charge.retryAfterSeconds) };
    case 'too-costly':
      return {
        'ratelimit-policy': policies(charge.budget.requestsPerMinute, charge.budget.costPerMinute),
      };
    case 'granted':
    case 'exceeded': {
      const { requests, cost, secondsUntilReset } = charge;
      const limits = [
        serviceLimit('requests', requests.remaining, secondsUntilReset),
        serviceLimit('cost', cost.remaining, secondsUntilReset),
      ];
      return {
        'ratelimit-policy': policies(requests.limit, cost.limit),
        ratelimit: limits.join(', '),
        ...(charge.kind === 'exceeded' ? { 'retry-after': String(secondsUntilReset) } : {}),
      };
    }
  }
};
