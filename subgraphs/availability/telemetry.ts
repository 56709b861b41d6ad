import { traced, tracedSync } from '#shared/telemetry/traced.ts';
import type { AvailabilityServiceParts } from './availability-service.ts';
import { rankingAlgorithm } from './domain/ranking.ts';
import type { SearchServiceParts } from './search-service.ts';

/** Which functions of this subgraph are spans, and what the spans say. */
export const observeAvailability = (parts: AvailabilityServiceParts): AvailabilityServiceParts => ({
  ...parts,
  checkBulk: traced(
    {
      name: 'reservation.bulk_availability',
      // It is the batch of a loader, too.
      before: (questions) => ({
        'graphql.processing.type': 'dataloader_batch',
        'graphql.dataloader.name': 'availability',
        'graphql.dataloader.batch.size': questions.length,
      }),
      after: (answers, questions) => ({
        'reservation.available_count': answers.filter((answer) => answer !== null && answer.slots.length > 0)
          .length,
        'reservation.checked_count': new Set(questions.map(({ restaurantId }) => restaurantId)).size,
      }),
    },
    parts.checkBulk,
  ),
});

export const observeRanking = (
  rankCandidates: SearchServiceParts['rankCandidates'],
): SearchServiceParts['rankCandidates'] =>
  tracedSync(
    {
      name: 'reservation.rank_results',
      before: () => ({ 'reservation.ranking_algorithm': rankingAlgorithm }),
      after: (ranked) => ({ 'reservation.final_count': ranked.length }),
    },
    rankCandidates,
  );
