import { BadInput } from '#shared/graph/bad-input.ts';
import { shiftId } from '#shared/identifiers/identifiers.ts';
import { tablePublicId } from '#shared/identifiers/public-id.ts';
import { type PlanPart, withChange, withoutChange } from '#shared/inventory/domain/change-plan.ts';
import { planOn } from '#shared/inventory/domain/day-plan.ts';
import type {
  BookingRules,
  DatedSlotPacing,
  FloorPlan,
  PlanChange,
  RestaurantPlan,
  SeatingPeriod,
  SpecialDay,
  Weekday,
} from '#shared/inventory/domain/restaurant-plan.ts';
import { draftFloorPlan, type FloorPlanInput, type TableInput } from './floor-plan-draft.ts';
import { timeOfServiceMinute } from './period-input.ts';
import type { EditedPlan, EditResult, PlanEdit } from './plan-edit.ts';

const refusePast = (argument: string, date: string, today: string): void => {
  if (date < today) throw new BadInput(argument, 'a date that is not past');
};

const places: Record<PlanPart, readonly string[]> = {
  floorPlan: ['sections', 'tables', 'combinations'],
  shifts: ['shifts'],
  rules: ['rules.'],
};

const editedPart = (plan: RestaurantPlan, part: PlanPart, change: PlanChange): EditedPlan => ({
  kind: 'edited',
  plan: withChange(plan, change),
  from: change.validFrom,
  until: null,
  places: places[part],
  renamed: [part === 'rules' ? 'rules.' : '', ''],
});

/** The whole floor plan from a date on. */
export const floorPlanEdit =
  (validFrom: string, inputOf: (plan: RestaurantPlan) => FloorPlanInput | null): PlanEdit =>
  (plan, { today, freeTableNumber }) => {
    refusePast('input.validFrom', validFrom, today);
    const input = inputOf(plan);
    if (input === null) return { kind: 'not_found' };
    const { floorPlan, mistakes } = draftFloorPlan(input, { plan, freeTableNumber }, validFrom);
    if (mistakes.length > 0) return { kind: 'mistakes', mistakes };
    return editedPart(plan, 'floorPlan', { validFrom, floorPlan });
  };

/** A floor plan as somebody would give it. */
const asInput = ({ sections, tables, combinations }: FloorPlan, plan: RestaurantPlan): FloorPlanInput => {
  const idOf = (id: FloorPlan['tables'][number]['tableId']) =>
    tablePublicId.encode({ restaurantId: plan.restaurantId, id });
  return {
    sections,
    tables: tables.map(({ tableId, sectionId, ...table }) => ({
      ...table,
      id: idOf(tableId),
      section: sections.find((section) => section.sectionId === sectionId)?.name ?? '',
    })),
    combinations: combinations.map(({ tableIds, ...one }) => ({ ...one, tables: tableIds.map(idOf) })),
  };
};

/** The saved table comes last. */
export const savedTableEdit =
  (validFrom: string, table: TableInput): PlanEdit =>
  (plan, surroundings) => {
    const input = asInput(planOn(plan, validFrom).floorPlan, plan);
    const others = input.tables.filter(({ id }) => id !== table.id);
    const whole = { ...input, tables: [...others, table] };
    const result = floorPlanEdit(validFrom, () => whole)(plan, surroundings);
    const place = `tables[${others.length}]`;
    if (result.kind === 'edited') return { ...result, renamed: [place, 'table'] };
    if (result.kind !== 'mistakes') return result;
    const mistakes = result.mistakes.map((one) => ({ ...one, path: one.path.replace(place, 'table') }));
    return { kind: 'mistakes', mistakes };
  };

export const retiredTableEdit = (validFrom: string, tableId: string): PlanEdit =>
  floorPlanEdit(validFrom, (plan) => {
    const input = asInput(planOn(plan, validFrom).floorPlan, plan);
    if (!input.tables.some(({ id }) => id === tableId)) return null;
    return {
      ...input,
      tables: input.tables.filter(({ id }) => id !== tableId),
      combinations: input.combinations.filter(({ tables }) => !tables.includes(tableId)),
    };
  });

export interface WeeklyPeriod {
  readonly weekday: Weekday;
  readonly period: SeatingPeriod;
}

export const shiftsEdit =
  (validFrom: string, periods: readonly WeeklyPeriod[]): PlanEdit =>
  (plan, { today }) => {
    refusePast('input.validFrom', validFrom, today);
    const shifts = periods.map(({ weekday, period }, index) => ({
      shiftId: shiftId(index + 1),
      weekday,
      ...period,
    }));
    return editedPart(plan, 'shifts', { validFrom, shifts });
  };

export const rulesEdit =
  (validFrom: string, change: Partial<BookingRules>): PlanEdit =>
  (plan, { today }) => {
    refusePast('input.validFrom', validFrom, today);
    const rules = { ...planOn(plan, validFrom).rules, ...change };
    return editedPart(plan, 'rules', { validFrom, rules });
  };

export const withdrawnEdit =
  (validFrom: string, part: PlanPart): PlanEdit =>
  (plan, { today }) => {
    if (validFrom <= today) throw new BadInput('input.validFrom', 'a date later than today');
    const left = withoutChange(plan, validFrom, part);
    if (left === null) return { kind: 'not_found' };
    return { kind: 'edited', plan: left, from: validFrom, until: null, places: [], renamed: ['', ''] };
  };

const editedDate = (
  plan: RestaurantPlan,
  date: string,
  place: string,
  changed: Partial<RestaurantPlan>,
): EditedPlan => ({
  kind: 'edited',
  plan: { ...plan, ...changed },
  from: date,
  until: date,
  places: [place],
  renamed: [`${place}.`, ''],
});

const otherDays = (plan: RestaurantPlan, date: string): readonly SpecialDay[] =>
  plan.specialDays.filter(({ serviceDate }) => serviceDate !== date);

export const specialDayEdit =
  (day: SpecialDay): PlanEdit =>
  (plan, { today }) => {
    const date = day.serviceDate;
    refusePast('input.date', date, today);
    const specialDays = [...otherDays(plan, date), day].sort((one, other) =>
      one.serviceDate < other.serviceDate ? -1 : 1,
    );
    return editedDate(plan, date, `specialDays[${date}]`, { specialDays });
  };

export const removedSpecialDayEdit =
  (date: string): PlanEdit =>
  (plan, { today }): EditResult => {
    refusePast('input.date', date, today);
    const specialDays = otherDays(plan, date);
    if (specialDays.length === plan.specialDays.length) return { kind: 'not_found' };
    return editedDate(plan, date, `specialDays[${date}]`, { specialDays });
  };

export const slotPacingEdit =
  (slot: DatedSlotPacing): PlanEdit =>
  (plan, { today }) => {
    const { serviceDate, minute } = slot;
    refusePast('input.date', serviceDate, today);
    const others = plan.slotPacing.filter(
      (other) => other.serviceDate !== serviceDate || other.minute !== minute,
    );
    const time = timeOfServiceMinute(minute).toString({ smallestUnit: 'minute' });
    const place = `slotPacing[${serviceDate} ${time}]`;
    return editedDate(plan, serviceDate, place, { slotPacing: [...others, slot] });
  };

/** @param minute null for all slots of the date */
export const clearedSlotPacingEdit =
  (date: string, minute: number | null): PlanEdit =>
  (plan, { today }): EditResult => {
    refusePast('input.date', date, today);
    const slotPacing = plan.slotPacing.filter(
      (slot) => slot.serviceDate !== date || (minute !== null && slot.minute !== minute),
    );
    if (slotPacing.length === plan.slotPacing.length) return { kind: 'not_found' };
    return editedDate(plan, date, 'slotPacing', { slotPacing });
  };

export const onlineBookingEdit =
  (bookableOnline: boolean): PlanEdit =>
  (plan, { today }) =>
    editedDate(plan, today, 'bookableOnline', { bookableOnline });
