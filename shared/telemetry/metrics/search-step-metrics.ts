import type { Attributes } from '@opentelemetry/api';
import { failureAttributes } from './failure-type.ts';
import { counter, histogram } from './instruments.ts';
import { durationLimits } from './limits.ts';
import type { Settled } from './measured.ts';

const restaurants = counter({
  name: 'reservation.search.restaurants',
  unit: '{restaurant}',
  description: 'Restaurants that were left of searches at each stage',
});

const stepDuration = histogram({
  name: 'reservation.search.step.duration',
  unit: 's',
  description: 'Time of a step of a search',
  limits: durationLimits,
});

/** From what is in reach to what a diner sees. */
export const countSearchStage = (
  stage: 'candidates' | 'checked' | 'available' | 'returned',
  count: number,
): void => restaurants(count, { 'reservation.search.stage': stage });

/** Of a step that several subgraphs have in their own ways. */
export const recordSearchStep = (
  step: 'geo_search' | 'bulk_availability' | 'rank_results',
  settled: Settled<unknown>,
  seconds: number,
): void => {
  const failure: Attributes = settled.kind === 'failed' ? failureAttributes(settled.error) : {};
  stepDuration(seconds, { 'reservation.search.step': step, ...failure });
};
