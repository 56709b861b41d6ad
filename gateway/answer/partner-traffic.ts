import type { Budgets } from '#shared/partners/budgets/budgets.ts';
import type { Partner } from '#shared/partners/domain/partner.ts';
import type { Registry, RegistrySource } from '#shared/partners/registry.ts';
import type { UsageRecorder } from '#shared/partners/usage/usage-recorder.ts';
import { chargeRefusal } from '../budgets/charge-refusal.ts';
import { rateLimitHeaders } from '../budgets/rate-limit-headers.ts';
import type { LiveGraph } from '../graph/live-graph.ts';
import type { Asking } from './answer-document.ts';
import { createCostOfText } from './cost-of-text.ts';
import { type HttpAnswer, hasErrors, refusalAnswer, withHeaders } from './http-answer.ts';

/** What a gateway needs to serve partners; whoever made them closes them. */
export interface PartnerServices {
  readonly registry: RegistrySource;
  readonly budgets: Budgets;
  readonly usage: UsageRecorder;
}

/** What comes with a partner's key: it is charged and counted, whatever becomes of it. */
export interface PartnerTraffic {
  /** @throws RegistryStale */
  registry(): Registry;
  answer(partner: Partner, asking: Asking, run: () => Promise<HttpAnswer>): Promise<HttpAnswer>;
}

const versionHeader = 'apollographql-client-version';

const versionOf = ({ request: { headers } }: Asking): string | undefined => {
  const version = headers[versionHeader];
  return typeof version === 'string' ? version : undefined;
};

export const createPartnerTraffic = (
  { registry, budgets, usage }: PartnerServices,
  graph: LiveGraph,
): PartnerTraffic => {
  const costOfText = createCostOfText();

  const costOf = ({ chosen, asked }: Asking): number => {
    if (chosen.kind === 'registered') return chosen.operation.cost;
    return chosen.kind === 'text' ? costOfText(graph.current().schema, chosen.text, asked?.operationName) : 0;
  };

  const answerWithinBudget = async (
    partner: Partner,
    asking: Asking,
    run: () => Promise<HttpAnswer>,
  ): Promise<HttpAnswer> => {
    const charge = await budgets.charge(partner, costOf(asking));
    const refusal = chargeRefusal(charge);
    const answer =
      refusal === null ? await run() : refusalAnswer(refusal.status, refusal.code, refusal.message);
    return withHeaders(answer, rateLimitHeaders(charge));
  };

  return {
    registry: () => registry.current(),
    answer: async (partner, asking, run) => {
      const begun = performance.now();
      let outcome: 'ok' | 'error' = 'error';
      try {
        const answer = await answerWithinBudget(partner, asking, run);
        if (!hasErrors(answer)) outcome = 'ok';
        return answer;
      } finally {
        const { chosen, asked } = asking;
        usage.record({
          partner,
          clientVersion: versionOf(asking),
          operation: chosen.kind === 'registered' ? chosen.operation : undefined,
          operationName: asked?.operationName,
          latencyMilliseconds: performance.now() - begun,
          outcome,
        });
      }
    },
  };
};
