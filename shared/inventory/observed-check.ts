import type { Queryable } from '#shared/database/database.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import { measured } from '#shared/telemetry/metrics/measured.ts';
import { type SpanDefinition, traced, tracedSync } from '#shared/telemetry/traced.ts';
import {
  type Check,
  type CheckAvailability,
  type CheckSteps,
  createAvailabilityCheck,
  type Existing,
} from './check-availability.ts';
import { recordCheck } from './check-metrics.ts';
import { type AvailabilityRequest, seatingRequestAt } from './domain/availability.ts';
import { planOn } from './domain/day-plan.ts';
import { dayRulesOf } from './domain/day-rules.ts';
import { isFree, stepMask } from './domain/occupancy.ts';
import { startsWithin } from './domain/pacing.ts';
import type { RestaurantPlan } from './domain/restaurant-plan.ts';
import { seatingOptions } from './domain/seating-options.ts';
import { stepsInWindow } from './domain/service-day.ts';
import type { ServiceDayState } from './domain/service-day-state.ts';

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** The date and time that were asked, on the restaurant's calendar and clock. */
const askedTime = ({ serviceDate, minute }: AvailabilityRequest) => {
  const days = Math.floor(minute / 1_440);
  const date = days === 0 ? serviceDate : Temporal.PlainDate.from(serviceDate).add({ days }).toString();
  return { date, time: `${twoDigits(Math.floor(minute / 60) % 24)}:${twoDigits(minute % 60)}` };
};

const checkSpan: SpanDefinition<[Queryable, RestaurantId, AvailabilityRequest], Check<Existing> | null> = {
  name: 'reservation.check_availability',
  before: (_queryable, restaurantId, request) => ({
    'reservation.restaurant_id': restaurantPublicId.encode(restaurantId),
    'reservation.date': askedTime(request).date,
    'reservation.time_slot': askedTime(request).time,
    'reservation.party_size': request.partySize,
  }),
  after: (check) => ({ 'reservation.is_available': check?.isAvailable ?? false }),
};

const parties = (day: ServiceDayState | undefined) =>
  day === undefined ? 0 : startsWithin(day.starts, { from: 0, until: stepsInWindow }).parties;

const occupiedTables = (
  plan: RestaurantPlan,
  day: ServiceDayState | undefined,
  request: AvailabilityRequest,
) => {
  const step = day?.calendar.minuteOfStep.indexOf(request.minute) ?? -1;
  if (day === undefined || step < 0) return 0;
  const rules = dayRulesOf(plan, request.serviceDate);
  const mask = stepMask(step, seatingRequestAt(rules, day.calendar, step, request).untilStep);
  return rules.plan.floorPlan.tables.filter((table) => !isFree(day.occupancy, table.tableId, mask)).length;
};

/** The spans of one restaurant's check, as telemetry-contract.json names them, around its steps. */
const observeSteps = <Taken extends Existing>(steps: CheckSteps<Taken>): CheckSteps<Taken> => ({
  loadTableConfig: traced(
    {
      name: 'reservation.load_table_config',
      after: (
        plan: RestaurantPlan | null,
        _queryable: Queryable,
        _restaurantId: RestaurantId,
        request: Pick<AvailabilityRequest, 'serviceDate'>,
      ) => {
        const tables = plan === null ? [] : planOn(plan, request.serviceDate).floorPlan.tables;
        return {
          'reservation.total_tables': tables.length,
          'reservation.total_covers': tables.reduce((sum, table) => sum + table.maximumParty, 0),
        };
      },
    },
    steps.loadTableConfig,
  ),
  getExisting: traced(
    {
      name: 'reservation.get_existing',
      after: (existing: Taken, _queryable, plan: RestaurantPlan, request: AvailabilityRequest) => ({
        'reservation.existing_count': parties(existing.days.get(request.serviceDate)),
        'reservation.occupied_tables': occupiedTables(plan, existing.days.get(request.serviceDate), request),
      }),
    },
    steps.getExisting,
  ),
  findTable: tracedSync(
    {
      name: 'reservation.find_table',
      before: (plan: RestaurantPlan, _existing: Taken, request: AvailabilityRequest) => ({
        'reservation.suitable_tables': seatingOptions(
          planOn(plan, request.serviceDate),
          request.partySize,
          request.channel,
        ).length,
      }),
      after: (finding) => ({ 'reservation.has_availability': finding.isAvailable }),
    },
    steps.findTable,
  ),
  findAlternatives: tracedSync(
    {
      name: 'reservation.find_alternatives',
      after: (slots) => ({ 'reservation.alternatives_found': slots.length }),
    },
    steps.findAlternatives,
  ),
});

/** The check of one restaurant with its spans and metrics. */
export const createObservedCheck = <Taken extends Existing>(
  steps: CheckSteps<Taken>,
): CheckAvailability<Taken> =>
  measured<[Queryable, RestaurantId, AvailabilityRequest], Check<Taken> | null>(
    recordCheck,
    traced<[Queryable, RestaurantId, AvailabilityRequest], Check<Taken> | null>(
      checkSpan,
      createAvailabilityCheck(observeSteps(steps)),
    ),
  );
