import { tablePublicId } from '#shared/identifiers/public-id.ts';
import { type PlanPart, planParts } from '#shared/inventory/domain/change-plan.ts';
import type { SeatingPeriod } from '#shared/inventory/domain/restaurant-plan.ts';
import { slotStart } from '#shared/inventory/domain/slot.ts';
import { timeOfServiceMinute, weekdayNames } from '../domain/period-input.ts';
import { placedCombinations, placedTables } from '../domain/plan-views.ts';
import type {
  BookingRulesResolvers,
  CalendarDayResolvers,
  DatedSlotPacingResolvers,
  DiningTableResolvers,
  FloorPlanResolvers,
  PlanPart as PlanPartName,
  ScheduledPlanChangeResolvers,
  ShiftResolvers,
  SlotPacingResolvers,
  SpecialDayResolvers,
  SpecialPeriodResolvers,
  TableCombinationResolvers,
} from '../generated/resolver-types.ts';

const date = (text: string | null) => (text === null ? null : Temporal.PlainDate.from(text));

export const CalendarDay: CalendarDayResolvers = {
  date: ({ serviceDate }) => Temporal.PlainDate.from(serviceDate),
  isAvailable: ({ finding }) => finding.isAvailable,
  firstTime: ({ finding }) => (finding.isAvailable ? slotStart(finding.first).toPlainTime() : null),
  lastTime: ({ finding }) => (finding.isAvailable ? slotStart(finding.last).toPlainTime() : null),
  firstStartsAt: ({ finding }) => (finding.isAvailable ? slotStart(finding.first) : null),
  lastStartsAt: ({ finding }) => (finding.isAvailable ? slotStart(finding.last) : null),
  reason: ({ finding }) => (finding.isAvailable ? null : finding.reason),
};

export const FloorPlan: FloorPlanResolvers = {
  validFrom: ({ validFrom }) => date(validFrom),
  sections: ({ plan }) => plan.floorPlan.sections.map(({ name }) => ({ name })),
  tables: (dated) => placedTables(dated),
  combinations: (dated) => placedCombinations(dated),
};

export const DiningTable: DiningTableResolvers = {
  id: ({ restaurantId, table }) => tablePublicId.encode({ restaurantId, id: table.tableId }),
  name: ({ table }) => table.name,
  minimumParty: ({ table }) => table.minimumParty,
  maximumParty: ({ table }) => table.maximumParty,
  seating: ({ table }) => table.seating,
  priority: ({ table }) => table.priority,
  bookability: ({ table }) => table.bookability,
  place: ({ table }) => table.place ?? null,
};

export const TableCombination: TableCombinationResolvers = {
  name: ({ combination }) => combination.name,
  minimumParty: ({ combination }) => combination.minimumParty,
  maximumParty: ({ combination }) => combination.maximumParty,
  seating: ({ combination }) => combination.seating,
};

const period = {
  firstSeating: ({ firstSeatingMinute }: SeatingPeriod) => timeOfServiceMinute(firstSeatingMinute),
  lastSeating: ({ lastSeatingMinute }: SeatingPeriod) => timeOfServiceMinute(lastSeatingMinute),
  turnTimes: ({ turnTimes }: SeatingPeriod) => turnTimes ?? null,
  pacing: ({ pacing }: SeatingPeriod) => pacing ?? null,
  slotPacing: ({ slotPacing }: SeatingPeriod) => slotPacing ?? [],
  cutoff: ({ cutoffMinutes }: SeatingPeriod) =>
    cutoffMinutes === undefined ? null : { minutes: cutoffMinutes },
};

export const SpecialPeriod: SpecialPeriodResolvers = period;

export const Shift: ShiftResolvers = {
  ...period,
  weekday: ({ weekday }) => weekdayNames[weekday - 1] ?? 'MONDAY',
};

export const SpecialDay: SpecialDayResolvers = {
  date: ({ serviceDate }) => Temporal.PlainDate.from(serviceDate),
};

export const SlotPacing: SlotPacingResolvers = {
  time: ({ minute }) => timeOfServiceMinute(minute),
};

export const DatedSlotPacing: DatedSlotPacingResolvers = {
  date: ({ serviceDate }) => Temporal.PlainDate.from(serviceDate),
  time: ({ minute }) => timeOfServiceMinute(minute),
};

export const BookingRules: BookingRulesResolvers = {
  validFrom: ({ validFrom }) => date(validFrom),
  slotIntervalMinutes: ({ plan }) => plan.rules.slotIntervalMinutes,
  bookingWindowDays: ({ plan }) => plan.rules.bookingWindowDays,
  slotCutoffMinutes: ({ plan }) => plan.rules.slotCutoffMinutes,
  shiftCutoffMinutes: ({ plan }) => plan.rules.shiftCutoffMinutes,
  bufferMinutes: ({ plan }) => plan.rules.bufferMinutes,
  smallestParty: ({ plan }) => plan.rules.smallestParty,
  largestParty: ({ plan }) => plan.rules.largestParty,
  cancellationCutoffMinutes: ({ plan }) => plan.rules.cancellationCutoffMinutes,
  holdMinutes: ({ plan }) => plan.rules.holdMinutes,
  turnTimes: ({ plan }) => plan.rules.turnTimes,
  pacing: ({ plan }) => ({ covers: plan.rules.pacingCovers, parties: plan.rules.pacingParties }),
  noShowAfterMinutes: ({ plan }) => plan.rules.noShowAfterMinutes,
  waitlistOfferMinutes: ({ plan }) => plan.rules.waitlistOfferMinutes,
};

const partNames: Record<PlanPart, PlanPartName> = {
  floorPlan: 'FLOOR_PLAN',
  shifts: 'SHIFTS',
  rules: 'BOOKING_RULES',
};

export const ScheduledPlanChange: ScheduledPlanChangeResolvers = {
  validFrom: ({ validFrom }) => Temporal.PlainDate.from(validFrom),
  parts: (change) => planParts.filter((part) => change[part] !== undefined).map((part) => partNames[part]),
};
