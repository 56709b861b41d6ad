import { describe, expect, it } from 'vitest';
import type { Charge } from '#shared/partners/budgets/domain/charge.ts';
import { chargeRefusal } from './charge-refusal.ts';
import { rateLimitHeaders } from './rate-limit-headers.ts';

const budget = { requestsPerMinute: 600, costPerMinute: 60_000 };
const standing = {
  requests: { limit: 600, remaining: 598 },
  cost: { limit: 60_000, remaining: 7 },
  secondsUntilReset: 33,
};
const policies = '"requests";q=600;w=60, "cost";q=60000;w=60';
const limits = '"requests";r=598;t=33, "cost";r=7;t=33';

describe('what a partner is told of its budget', () => {
  it.each<[string, Charge, Record<string, string>]>([
    ['granted', { kind: 'granted', ...standing }, { 'ratelimit-policy': policies, ratelimit: limits }],
    [
      'exceeded',
      { kind: 'exceeded', exceeded: ['cost'], ...standing },
      { 'ratelimit-policy': policies, ratelimit: limits, 'retry-after': '33' },
    ],
    ['too costly', { kind: 'too-costly', cost: 60_001, budget }, { 'ratelimit-policy': policies }],
    ['unavailable', { kind: 'unavailable', retryAfterSeconds: 1 }, { 'retry-after': '1' }],
  ])('%s: the headers', (_name, charge, headers) => {
    expect(rateLimitHeaders(charge)).toEqual(headers);
  });

  it.each<[string, Charge, [number, string, string] | null]>([
    ['granted', { kind: 'granted', ...standing }, null],
    [
      'exceeded',
      { kind: 'exceeded', exceeded: ['requests', 'cost'], ...standing },
      [
        429,
        'BUDGET_EXCEEDED',
        'The budget of requests and cost for this minute does not suffice; it begins anew in 33 s',
      ],
    ],
    [
      'too costly',
      { kind: 'too-costly', cost: 60_001, budget },
      [400, 'OPERATION_TOO_COSTLY', 'The operation costs 60001; a whole minute has 60000, and 600 requests'],
    ],
    [
      'unavailable',
      { kind: 'unavailable', retryAfterSeconds: 1 },
      [503, 'BUDGET_UNAVAILABLE', 'What is left of the budget cannot be said just now; please try again'],
    ],
  ])('%s: the refusal', (_name, charge, expected) => {
    const refusal = chargeRefusal(charge);
    expect(refusal === null ? null : [refusal.status, refusal.code, refusal.message]).toEqual(expected);
  });
});
