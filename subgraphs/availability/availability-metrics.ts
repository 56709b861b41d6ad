import { measured, measuredSync } from '#shared/telemetry/metrics/measured.ts';
import { countSearchStage, recordSearchStep } from '#shared/telemetry/metrics/search-step-metrics.ts';
import type { SearchServiceParts } from './search-service.ts';

/** How many candidates of searches were checked and can be had, and how long the steps took. */
export const measureSearch = ({ loadAnswers, rankCandidates }: SearchServiceParts): SearchServiceParts => ({
  loadAnswers: measured((settled, seconds) => {
    recordSearchStep('bulk_availability', settled, seconds);
    if (settled.kind === 'failed') return;
    countSearchStage('checked', settled.result.length);
    countSearchStage('available', settled.result.filter((answer) => (answer?.slots.length ?? 0) > 0).length);
  }, loadAnswers),
  rankCandidates: measuredSync(
    (settled, seconds) => recordSearchStep('rank_results', settled, seconds),
    rankCandidates,
  ),
});
