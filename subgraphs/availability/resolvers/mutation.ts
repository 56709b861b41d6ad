import { Unauthenticated } from '#shared/graph/access-errors.ts';
import { parseLocalDate, parseOptionalText } from '#shared/graph/parse-input.ts';
import { parseIdempotencyKey } from '#shared/idempotency/idempotency-key.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { PlanPart } from '#shared/inventory/domain/change-plan.ts';
import type { Context } from '../context.ts';
import { parseLimit, parsePeriod, parseServiceMinute, parseWeekday } from '../domain/period-input.ts';
import type { PlanEdit } from '../domain/plan-edit.ts';
import * as edits from '../domain/plan-edits.ts';
import type { PlanMutation } from '../domain/plan-policy.ts';
import { parseRules } from '../domain/rules-input.ts';
import type { MutationResolvers, PlanPart as PlanPartName } from '../generated/resolver-types.ts';
import { planAnswer } from './plan-answers.ts';

interface ChangeInput {
  readonly idempotencyKey: string;
  readonly restaurantId: string;
  readonly dryRun?: boolean | null | undefined;
}

const change = async (context: Context, operation: PlanMutation, input: ChangeInput, edit: PlanEdit) => {
  const { viewer } = context;
  if (viewer === null) throw new Unauthenticated();
  const use = { viewerId: viewer.id, key: parseIdempotencyKey(input.idempotencyKey), input };
  const restaurantId = restaurantPublicId.decode(input.restaurantId);
  const isDryRun = input.dryRun === true;
  const outcome = await context.changePlan(viewer, use, { operation, restaurantId, isDryRun, edit });
  // A mutation before this one, in the same operation, may have read the plan, and what could be had by it.
  context.plans.clearAll();
  context.availability.clearAll();
  context.calendars.clearAll();
  context.serviceDays.clearAll();
  return planAnswer(outcome);
};

const dateOf = (argument: string, text: string) => parseLocalDate(argument, text).toString();
const validFromOf = (input: { readonly validFrom: string }) => dateOf('input.validFrom', input.validFrom);

const partOfName: Record<PlanPartName, PlanPart> = {
  FLOOR_PLAN: 'floorPlan',
  SHIFTS: 'shifts',
  BOOKING_RULES: 'rules',
};

const longestSpecialDayNote = 200;

/** Parse, call, map: what a change does is the edits' affair. */
export const Mutation: MutationResolvers = {
  changeFloorPlan: (_parent, { input }, context) => {
    const { sections, tables } = input;
    const floorPlan = { sections, tables, combinations: input.combinations ?? [] };
    const edit = edits.floorPlanEdit(validFromOf(input), () => floorPlan);
    return change(context, 'changeFloorPlan', input, edit);
  },

  saveTable: (_parent, { input }, context) =>
    change(context, 'saveTable', input, edits.savedTableEdit(validFromOf(input), input.table)),

  retireTable: (_parent, { input }, context) =>
    change(context, 'retireTable', input, edits.retiredTableEdit(validFromOf(input), input.tableId)),

  changeShifts: (_parent, { input }, context) => {
    const shifts = input.shifts.map(({ weekday, ...period }, index) => ({
      weekday: parseWeekday(weekday),
      period: parsePeriod(`input.shifts[${index}]`, period),
    }));
    return change(context, 'changeShifts', input, edits.shiftsEdit(validFromOf(input), shifts));
  },

  changeBookingRules: (_parent, { input }, context) =>
    change(context, 'changeBookingRules', input, edits.rulesEdit(validFromOf(input), parseRules(input))),

  withdrawPlanChange: (_parent, { input }, context) => {
    const edit = edits.withdrawnEdit(validFromOf(input), partOfName[input.part]);
    return change(context, 'withdrawPlanChange', input, edit);
  },

  setSpecialDay: (_parent, { input }, context) => {
    const edit = edits.specialDayEdit({
      serviceDate: dateOf('input.date', input.date),
      periods: input.periods.map((period, index) => parsePeriod(`input.periods[${index}]`, period)),
      note: parseOptionalText('input.note', input.note, longestSpecialDayNote),
    });
    return change(context, 'setSpecialDay', input, edit);
  },

  removeSpecialDay: (_parent, { input }, context) =>
    change(context, 'removeSpecialDay', input, edits.removedSpecialDayEdit(dateOf('input.date', input.date))),

  setSlotPacing: (_parent, { input }, context) => {
    const edit = edits.slotPacingEdit({
      serviceDate: dateOf('input.date', input.date),
      minute: parseServiceMinute('input.time', input.time),
      isPaused: input.paused === true,
      ...parseLimit(input),
    });
    return change(context, 'setSlotPacing', input, edit);
  },

  clearSlotPacing: (_parent, { input }, context) => {
    const minute = input.time == null ? null : parseServiceMinute('input.time', input.time);
    const edit = edits.clearedSlotPacingEdit(dateOf('input.date', input.date), minute);
    return change(context, 'clearSlotPacing', input, edit);
  },

  setOnlineBooking: (_parent, { input }, context) =>
    change(context, 'setOnlineBooking', input, edits.onlineBookingEdit(input.bookableOnline)),
};
