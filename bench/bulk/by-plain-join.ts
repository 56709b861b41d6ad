import { Pool } from 'pg';
import { connectionSettings } from '#shared/database/database.ts';
import { tableId } from '#shared/identifiers/identifiers.ts';
import { dayRulesOf, keptSteps, turnMinutes } from '#shared/inventory/domain/day-rules.ts';
import { calendarOf, instantOfMinute, stepMinutes } from '#shared/inventory/domain/service-day.ts';
import {
  alternativesWithinMinutes,
  answerFromRanges,
  type RangesAnswer,
  type TakenRange,
} from './answer-from-ranges.ts';
import type { BulkQuestion } from './bulk-questions.ts';
import type { PlainJoin } from './plain-joins.ts';

/** Further columns are the tables' sizes. Without allocations a table has nulls. */
type RangeRow = [
  restaurantId: number,
  tableId: number,
  partyId: string | null,
  covers: number,
  startsAt: number,
  endsAt: number,
];

export interface ByPlainJoin {
  /** Reads the ranges and does nothing with them. @returns how many rows came */
  read(join: PlainJoin, question: BulkQuestion): Promise<number>;
  answer(join: PlainJoin, question: BulkQuestion): Promise<RangesAnswer[]>;
  close(): Promise<void>;
}

/** No more of the evening than the question needs: until the last alternative's party would go. */
const rangeParameters = ({ plans, request }: BulkQuestion): unknown[] => {
  const from: number[] = [];
  const until: number[] = [];
  for (const plan of plans) {
    const rules = dayRulesOf(plan, request.serviceDate);
    const asked = instantOfMinute(calendarOf(request.serviceDate, plan.timeZone), request.minute) / 1_000;
    const keptMinutes = keptSteps(rules, turnMinutes(rules, request.minute, request.partySize)) * stepMinutes;
    from.push(asked - alternativesWithinMinutes * 60);
    until.push(asked + (alternativesWithinMinutes + keptMinutes) * 60);
  }
  return [plans.map((plan) => plan.restaurantId), from, until];
};

const byRestaurant = (rows: readonly RangeRow[]): Map<number, TakenRange[]> => {
  const found = new Map<number, TakenRange[]>();
  for (const [restaurant, table, partyId, covers, startsAt, endsAt] of rows) {
    if (partyId === null) continue;
    const range: TakenRange = {
      partyId,
      covers,
      tableId: tableId(table),
      startsAt: startsAt * 1_000,
      endsAt: endsAt * 1_000,
    };
    const ranges = found.get(restaurant);
    if (ranges === undefined) found.set(restaurant, [range]);
    else ranges.push(range);
  }
  return found;
};

/** @param longestVisit in seconds */
export const openByPlainJoin = (url: string, longestVisit: number): ByPlainJoin => {
  const pool = new Pool({ ...connectionSettings(url), max: 1 });
  const query = async ({ name, text, looksBack }: PlainJoin, question: BulkQuestion) => {
    const values = [...rangeParameters(question), ...(looksBack ? [longestVisit] : [])];
    return (await pool.query<RangeRow>({ name, text, values, rowMode: 'array' })).rows;
  };
  return {
    read: async (join, question) => (await query(join, question)).length,
    answer: async (join, question) => {
      const taken = byRestaurant(await query(join, question));
      return question.plans.map((plan) =>
        answerFromRanges(plan, taken.get(plan.restaurantId) ?? [], question.request),
      );
    },
    close: () => pool.end(),
  };
};
