import { reservationPublicId, restaurantPublicId } from '#shared/identifiers/public-id.ts';
import { comparePlans } from '#shared/inventory/domain/planned-slots.ts';
import type { TouchedProblem } from '#shared/inventory/domain/touched-parties.ts';
import { timeOfServiceMinute } from '../domain/period-input.ts';
import { parseSlotArguments } from '../domain/slot-arguments.ts';
import type {
  PlanChangedResolvers,
  PlannedSlotResolvers,
  ResolversTypes,
  TouchedReservationResolvers,
} from '../generated/resolver-types.ts';
import type { PlanOutcome } from '../plan-changes/change-plan.ts';

const words: Record<TouchedProblem, string> = {
  TABLE_GONE: 'A table of the party is no longer in the floor plan; the party keeps it all the same.',
  TABLES_NOT_COMBINABLE: "The party's tables are no longer a combination.",
  TABLE_NO_LONGER_FITS: 'The party is too small or too large for where it sits.',
  TABLE_NOT_ONLINE: 'A table of the party is no longer one that diners can book.',
  OUTSIDE_PARTY_LIMITS: 'The party is smaller or larger than diners can book.',
  CLOSED: 'The restaurant is closed that day.',
  OUTSIDE_SERVICE_HOURS: 'No shift seats parties at that time.',
  OFF_SLOT_GRID: 'No slot begins at that time.',
  PACING_EXCEEDED: 'More starts in its slot than the limit allows.',
  LONGER_TURN_TIME: 'The table is kept for less time than such parties would get now.',
};

export const TouchedReservation: TouchedReservationResolvers = {
  reservation: ({ restaurantId, partyId }) => ({
    id: reservationPublicId.encode({ restaurantId, id: partyId }),
  }),
  startsAt: ({ startsAt, timeZone }) =>
    Temporal.Instant.fromEpochMilliseconds(startsAt).toZonedDateTimeISO(timeZone),
  words: ({ problem }) => words[problem],
};

export const PlanChanged: PlanChangedResolvers = {
  slots: async ({ plans }, args, { serviceDays }) => {
    const { serviceDate, partySize } = parseSlotArguments(args);
    if (plans === null) return null;
    const { restaurantId, timeZone } = plans.after;
    const loaded = await serviceDays.load({ restaurantId, serviceDate });
    if (loaded === null) return null;
    const slots = comparePlans(plans, loaded.day, partySize, loaded.now);
    return slots.map((slot) => ({ ...slot, timeZone }));
  },
};

export const PlannedSlot: PlannedSlotResolvers = {
  time: ({ minute }) => timeOfServiceMinute(minute),
  startsAt: ({ startsAt, timeZone }) =>
    Temporal.Instant.fromEpochMilliseconds(startsAt).toZonedDateTimeISO(timeZone),
};

/** How a stored answer becomes a member of the graph's union. */
export const planAnswer = ({ answer, plans }: PlanOutcome): Awaited<ResolversTypes['ChangePlanResult']> => {
  switch (answer.kind) {
    case 'changed': {
      const { restaurantId, timeZone, validFrom, isSaved, touched, touchedCount } = answer;
      return {
        __typename: 'PlanChanged',
        restaurant: { id: restaurantPublicId.encode(restaurantId) },
        validFrom: Temporal.PlainDate.from(validFrom),
        isSaved,
        touched: touched.map((one) => ({ ...one, restaurantId, timeZone })),
        touchedCount,
        plans,
      };
    }
    case 'mistakes':
      return {
        __typename: 'PlanMistakes',
        message: `Nothing was saved. ${answer.mistakes.at(0)?.problem ?? ''}`,
        mistakes: answer.mistakes,
      };
    case 'not_found':
      return { __typename: 'NotFound', message: 'There is no such thing, or it is not yours.' };
    case 'reused':
      return {
        __typename: 'IdempotencyKeyReused',
        message: 'The idempotency key was used before with another input.',
      };
  }
};
