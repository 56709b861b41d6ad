import { expect } from 'vitest';
import { type PartyId, partyId, type TableId, tableId } from '#shared/identifiers/identifiers.ts';
import { findAlternatives, findSlotsBetween } from '../domain/alternatives.ts';
import {
  type AvailabilityRequest,
  findTable,
  seatingRequestAt,
  serviceDatesOf,
  type TableFinding,
} from '../domain/availability.ts';
import { checkPlan } from '../domain/check-plan.ts';
import { dayRulesOf, shortestTurnSteps } from '../domain/day-rules.ts';
import { isFree, occupancyToBytes, stepMask } from '../domain/occupancy.ts';
import { startsByStep } from '../domain/pacing.ts';
import { describeHostChoice, takenTables } from '../domain/placement.ts';
import type { RestaurantPlan } from '../domain/restaurant-plan.ts';
import { calendarOf, instantOfStep, serviceDateAt, stepsInWindow } from '../domain/service-day.ts';
import {
  emptyServiceDay,
  foldAllocations,
  type PartyAllocation,
  type ServiceDayState,
  withAllocation,
  withoutAllocation,
} from '../domain/service-day-state.ts';
import type { Slot } from '../domain/slot.ts';
import { type ChosenTables, chooseTables } from '../domain/table-choice.ts';
import { naiveDateAfter, naiveInstantOf, naiveServiceDate, naiveWindow } from './naive-clock.ts';
import { naiveHostChoice, naiveTakenTables } from './naive-hosts.ts';
import { naiveAlternatives, naiveFinding, naiveSlotsBetween, naiveTablesAt } from './naive-restaurant.ts';
import { naiveIsFree } from './naive-tables.ts';
import type { RandomAction, RandomStep, RandomStory } from './random-steps.ts';
import { countCase, type Seen } from './seen-cases.ts';

interface Party extends PartyAllocation {
  /** Epoch milliseconds; null for a booking. */
  readonly holdExpiresAt: number | null;
}

const quarter = 15 * 60_000;
const mostTables = 7;
const masks = Array.from({ length: stepsInWindow }, (_, step) => stepMask(step, step + 1));

const choiceOf = (chosen: ChosenTables | null) =>
  chosen === null ? null : { tableIds: chosen.tableIds, seating: chosen.seating, choice: chosen.choice };

/**
 * The same restaurant twice: the domain's service days, changed party by party, and the naive list. Everything that
 * happens to both is compared.
 */
export class TwinRestaurants {
  readonly #seen: Seen;
  #plan: RestaurantPlan;
  #now: number;
  #parties: readonly Party[] = [];
  #days: ReadonlyMap<string, ServiceDayState>;
  #partiesEver = 0;

  constructor({ setting, plan, beginsMinutes }: RandomStory, seen: Seen) {
    this.#seen = seen;
    this.#plan = plan;
    const { timeZone, serviceDate } = setting;
    this.#now = naiveInstantOf(naiveDateAfter(serviceDate, -1), 12 * 60, timeZone) + beginsMinutes * 60_000;
    const dates = [-3, -2, -1, 0, 1, 2, 3, 4].map((days) => naiveDateAfter(serviceDate, days));
    this.#days = new Map(dates.map((date) => [date, emptyServiceDay(calendarOf(date, timeZone))]));
    expect(checkPlan(plan)).toEqual([]);
  }

  /** One action, and everything that can be asked afterwards. */
  take({ action, request }: RandomStep): void {
    this.#seen.steps += 1;
    this.#act(action, request);
    this.#compareAnswers(request);
    this.#compareDay(request.serviceDate);
  }

  /** Every service day, also as the fold of what is left. */
  compareDays(): void {
    for (const [date, day] of this.#days) {
      this.#compareDay(date);
      const folded = foldAllocations(day.calendar, this.#parties);
      expect([occupancyToBytes(day.occupancy), Buffer.from(day.starts)]).toEqual([
        occupancyToBytes(folded.occupancy),
        Buffer.from(folded.starts),
      ]);
    }
  }

  get #restaurant() {
    return { plan: this.#plan, parties: this.#parties };
  }

  #day(serviceDate: string): ServiceDayState {
    const day = this.#days.get(serviceDate);
    if (day === undefined) throw new Error(`no service day ${serviceDate} in this story`);
    return day;
  }

  #change(change: (day: ServiceDayState) => ServiceDayState): void {
    this.#days = new Map([...this.#days].map(([date, day]) => [date, change(day)]));
  }

  #add(party: Party): void {
    this.#parties = [...this.#parties, party];
    this.#change((day) => withAllocation(day, party));
  }

  #remove(party: Party): void {
    this.#parties = this.#parties.filter((other) => other !== party);
    this.#change((day) => withoutAllocation(day, party));
  }

  #picked(pick: number): Party | undefined {
    return this.#parties[pick % Math.max(1, this.#parties.length)];
  }

  #newPartyId(): PartyId {
    this.#partiesEver += 1;
    return partyId(`00000000-0000-4000-8000-${String(this.#partiesEver).padStart(12, '0')}`);
  }

  #act(action: RandomAction, request: AvailabilityRequest): void {
    switch (action.kind) {
      case 'book':
        this.#book(request, action);
        break;
      case 'cancel':
        this.#cancel(action);
        break;
      case 'move':
        this.#move(action);
        break;
      case 'leave':
        this.#leave(action);
        break;
      case 'wait':
        this.#now += action.minutes * 60_000;
        for (const party of this.#parties)
          if (party.holdExpiresAt !== null && party.holdExpiresAt <= this.#now) this.#remove(party);
        break;
      case 'change':
        this.#plan = { ...this.#plan, ...action.parts, version: this.#plan.version + 1 };
        expect(checkPlan(this.#plan)).toEqual([]);
    }
  }

  #slotToTake(request: AvailabilityRequest, pick: number): Slot | undefined {
    const finding = this.#compareFinding(request);
    const offered = finding.isAvailable ? finding.slots : this.#compareAlternatives(request);
    return offered[pick % Math.max(1, offered.length)];
  }

  #book(request: AvailabilityRequest, { holdMinutes, pick }: Extract<RandomAction, { kind: 'book' }>): void {
    const slot = this.#slotToTake(request, pick);
    if (slot === undefined) return;
    const { startsAt, durationMinutes, seating } = slot;
    const serviceDate = naiveServiceDate(startsAt, this.#plan.timeZone);
    const asked = { ...request, seating: [seating] };
    const chosen = this.#compareTables(serviceDate, startsAt, asked);
    if (chosen === null) throw new Error('a slot was offered, and no tables for it');
    const { bufferMinutes } = dayRulesOf(this.#plan, serviceDate).plan.rules;
    this.#add({
      partyId: this.#newPartyId(),
      tableIds: chosen.tableIds,
      covers: request.partySize,
      startsAt,
      endsAt: startsAt + (durationMinutes + bufferMinutes) * 60_000,
      holdExpiresAt: holdMinutes === null ? null : this.#now + holdMinutes * 60_000,
    });
  }

  #cancel({ pick }: Extract<RandomAction, { kind: 'cancel' }>): void {
    const party = this.#picked(pick);
    if (party !== undefined) this.#remove(party);
  }

  #move({ pick, tables, quarters }: Extract<RandomAction, { kind: 'move' }>): void {
    const before = this.#picked(pick);
    if (before === undefined) return;
    const after: Party = {
      ...before,
      tableIds: tables.map(tableId).sort((one, other) => one - other),
      startsAt: before.startsAt + quarters * quarter,
      endsAt: before.endsAt + quarters * quarter,
    };
    const { timeZone } = this.#plan;
    const serviceDate = serviceDateAt(after.startsAt, timeZone);
    expect(serviceDate).toBe(naiveServiceDate(after.startsAt, timeZone));
    const others = this.#parties.filter((other) => other !== before);
    const day = withoutAllocation(this.#day(serviceDate), before);
    const taken = takenTables(day, after);
    expect(taken).toEqual(naiveTakenTables(others, after));
    const choice = describeHostChoice(dayRulesOf(this.#plan, serviceDate), day, after);
    if (choice === null || taken.length === 0) {
      expect(choice).toEqual(naiveHostChoice(this.#plan, serviceDate, others, after));
      if (choice === null) return;
      countCase(this.#seen.rules, choice.choice.rule);
      this.#remove(before);
      this.#add(after);
    }
  }

  #leave({ pick, quarters }: Extract<RandomAction, { kind: 'leave' }>): void {
    const party = this.#picked(pick);
    if (party === undefined) return;
    const endsAt = party.startsAt + quarters * quarter;
    if (endsAt >= party.endsAt) return;
    this.#remove(party);
    if (endsAt > party.startsAt) this.#add({ ...party, endsAt });
  }

  #compareFinding(request: AvailabilityRequest): TableFinding {
    const finding = findTable(this.#plan, this.#day(request.serviceDate), request, this.#now);
    const answer = finding.isAvailable ? { slots: finding.slots } : { reason: finding.reason };
    expect(answer).toEqual(naiveFinding(this.#restaurant, request, this.#now));
    countCase(this.#seen.reasons, finding.isAvailable ? 'AVAILABLE' : finding.reason);
    return finding;
  }

  #compareAlternatives(request: AvailabilityRequest): Slot[] {
    const days = serviceDatesOf(request).map((date) => this.#day(date));
    const alternatives = findAlternatives(this.#plan, days, request, this.#now);
    expect(alternatives).toEqual(naiveAlternatives(this.#restaurant, request, this.#now));
    this.#seen.alternatives += alternatives.length;
    return alternatives;
  }

  #compareAnswers(request: AvailabilityRequest): void {
    const { serviceDate, minute } = request;
    this.#compareFinding(request);
    this.#compareAlternatives(request);
    const day = this.#day(serviceDate);
    const between = [minute - 60, minute + 150] as const;
    expect(findSlotsBetween(this.#plan, day, request, ...between, this.#now)).toEqual(
      naiveSlotsBetween(this.#restaurant, request, ...between, this.#now),
    );
    const step = day.calendar.minuteOfStep.indexOf(minute);
    if (step >= 0) this.#compareTables(serviceDate, instantOfStep(day.calendar, step), request);
  }

  #compareTables(serviceDate: string, startsAt: number, request: AvailabilityRequest): ChosenTables | null {
    const { calendar, occupancy } = this.#day(serviceDate);
    const rules = dayRulesOf(this.#plan, serviceDate);
    const step = (startsAt - calendar.firstInstant) / quarter;
    const wanted = seatingRequestAt(rules, calendar, step, request);
    const shortest = shortestTurnSteps(rules, calendar.minuteOfStep[step] ?? Number.NaN);
    const chosen = chooseTables(rules.plan, occupancy, wanted, shortest);
    expect(choiceOf(chosen)).toEqual(
      choiceOf(naiveTablesAt(this.#restaurant, serviceDate, startsAt, request)),
    );
    if (chosen !== null) countCase(this.#seen.rules, chosen.choice.rule);
    return chosen;
  }

  /** Every table at every quarter of an hour, and who begins when, for pacing. */
  #compareDay(serviceDate: string): void {
    const day = this.#day(serviceDate);
    const { from } = naiveWindow(serviceDate, this.#plan.timeZone);
    const startOf = (step: number) => from + step * quarter;
    const wrong: string[] = [];
    for (let table = 1; table <= mostTables; table += 1) {
      const id: TableId = tableId(table);
      const parties = this.#parties.filter(({ tableIds }) => tableIds.includes(id));
      for (const [step, mask] of masks.entries()) {
        const stay = { startsAt: startOf(step), endsAt: startOf(step + 1) };
        if (isFree(day.occupancy, id, mask) !== naiveIsFree(parties, id, stay))
          wrong.push(`table ${table} at step ${step}`);
      }
    }
    expect(wrong).toEqual([]);
    const starts = new Map<number, { parties: number; covers: number }>();
    for (const party of this.#parties) {
      const step = (party.startsAt - from) / quarter;
      if (step < 0 || step >= stepsInWindow) continue;
      const { parties, covers } = starts.get(step) ?? { parties: 0, covers: 0 };
      starts.set(step, { parties: parties + 1, covers: covers + party.covers });
    }
    expect(startsByStep(day.starts)).toEqual(starts);
  }
}
