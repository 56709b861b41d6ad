import { traced } from '#shared/telemetry/traced.ts';
import type { SearchServiceParts } from './search-service.ts';

/** Which functions of this subgraph are spans, and what the spans say. */
export const observeGeoSearch = (
  findCandidates: SearchServiceParts['findCandidates'],
): SearchServiceParts['findCandidates'] =>
  traced(
    {
      name: 'reservation.geo_search',
      before: ({ radiusKm }) => ({ 'reservation.search_radius_km': radiusKm }),
      after: ({ candidateCount }) => ({ 'reservation.candidates_found': candidateCount }),
    },
    findCandidates,
  );
