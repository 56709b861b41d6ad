import { measured } from '#shared/telemetry/metrics/measured.ts';
import { countSearchStage, recordSearchStep } from '#shared/telemetry/metrics/search-step-metrics.ts';
import type { SearchServiceParts } from './search-service.ts';

/** Counts what searches find in reach, and how long they look. */
export const measureGeoSearch = (
  findCandidates: SearchServiceParts['findCandidates'],
): SearchServiceParts['findCandidates'] =>
  measured((settled, seconds) => {
    recordSearchStep('geo_search', settled, seconds);
    if (settled.kind === 'done') countSearchStage('candidates', settled.result.candidateCount);
  }, findCandidates);
