import { setTimeout } from 'node:timers/promises';
import { minuteOf, timeOf } from '../booking/booker.ts';
import type { DeskAnswer, DeskReservation, DeskStep, EveningDesk } from './evening-desk.ts';
import { firstSeatingMinute, lastSeatingMinute, longestTurnMinutes } from './evening-house.ts';
import { guestNameOf } from './fill-evening.ts';

/** Something that was done to the evening while the page looked on. */
export interface PlayedChange {
  readonly step: DeskStep;
  readonly before: DeskReservation | null;
  readonly after: DeskReservation;
  /** Since the epoch. */
  readonly answeredAt: number;
}

export interface PlayedChanges {
  readonly changes: readonly PlayedChange[];
  /** What the platform would not do, such as a move to a table that was taken meanwhile. */
  readonly refusals: readonly string[];
}

/** What hosts do of a busy evening, in turns. */
const turns = [
  'markArrived',
  'seatParty',
  'bookInHouse',
  'markArrived',
  'moveParty',
  'seatWalkIn',
  'markArrived',
  'completeVisit',
  'undoVisitStep',
  'seatParty',
] as const;

/** Nothing is done twice to one party in so short a time, so that each change can be seen for itself. */
const restMilliseconds = 2_000;
const givenMilliseconds = 10_000;
const earliestMovedMinute = 19 * 60;

type Tables = Awaited<ReturnType<EveningDesk['read']>>['floorPlan']['tables'];

const statusBefore: Partial<Record<DeskStep, string>> = {
  markArrived: 'CONFIRMED',
  seatParty: 'ARRIVED',
  completeVisit: 'SEATED',
  moveParty: 'CONFIRMED',
};

type Stay = Pick<DeskReservation, 'partySize' | 'time' | 'durationMinutes'>;

const overlap = (one: Stay, other: Stay): boolean => {
  const [from, otherFrom] = [minuteOf(one.time), minuteOf(other.time)];
  return from < otherFrom + other.durationMinutes && otherFrom < from + one.durationMinutes;
};

/** The evening as this host knows it, to choose from what can be done. */
const createMirror = (read: readonly DeskReservation[], tables: Tables) => {
  const known = new Map(read.map((reservation) => [reservation.id, reservation]));
  const restsUntil = new Map<string, number>();
  const givenUntil = new Map<string, number>();
  const arrivedHere = new Set<string>();
  const rests = (id: string) => (restsUntil.get(id) ?? 0) > performance.now();
  /** Whose tables nobody sits at; who is being seated counts as sitting. */
  const mayBeSeated = (party: DeskReservation) =>
    !known
      .values()
      .some(
        (other) =>
          other.id !== party.id &&
          (other.status === 'SEATED' || (other.status === 'ARRIVED' && rests(other.id))) &&
          other.tables.some(({ id }) => party.tables.some((table) => table.id === id)),
      );
  return {
    choose: (step: DeskStep): DeskReservation | undefined => {
      const fits = (one: DeskReservation) => {
        const { id, status, time } = one;
        if (step === 'seatParty') return status === 'ARRIVED' && mayBeSeated(one);
        if (step === 'undoVisitStep') return status === 'ARRIVED' && arrivedHere.has(id);
        const isLate = minuteOf(time) >= earliestMovedMinute;
        return (
          status === statusBefore[step] && (step === 'moveParty' ? isLate : !isLate || step !== 'markArrived')
        );
      };
      return known
        .values()
        .filter((one) => fits(one) && !rests(one.id))
        .toArray()
        .toSorted((one, other) => one.time.localeCompare(other.time))[0];
    },
    /** One that is not given to another as well before it is known who has it. */
    freeTable: (party: Stay): string | undefined => {
      const found = tables.find(
        ({ id, minimumParty, maximumParty }) =>
          (givenUntil.get(id) ?? 0) < performance.now() &&
          minimumParty <= party.partySize &&
          party.partySize <= maximumParty &&
          !known
            .values()
            .some((other) => other.tables.some((table) => table.id === id) && overlap(party, other)),
      )?.id;
      if (found !== undefined) givenUntil.set(found, performance.now() + givenMilliseconds);
      return found;
    },
    /** Until it is answered, and a while longer. */
    busy: (id: string) => restsUntil.set(id, Number.POSITIVE_INFINITY),
    rest: (id: string) => restsUntil.set(id, performance.now() + restMilliseconds),
    keep: (step: DeskStep, reservation: DeskReservation) => {
      known.set(reservation.id, reservation);
      if (step === 'markArrived') arrivedHere.add(reservation.id);
      else arrivedHere.delete(reservation.id);
    },
  };
};

type Mirror = ReturnType<typeof createMirror>;

/** A party of two at the latest time at which there is a table for it, or at the door. */
const newParty = (desk: EveningDesk, mirror: Mirror, step: DeskStep, number: number) => {
  const { restaurantId, date } = desk;
  const partySize = 2;
  const guestName = guestNameOf(number);
  if (step === 'seatWalkIn') return { restaurantId, partySize, guestName, durationMinutes: 30 };
  for (let minute = lastSeatingMinute; minute >= firstSeatingMinute; minute -= 15) {
    const time = timeOf(minute);
    const table = mirror.freeTable({ partySize, time, durationMinutes: longestTurnMinutes });
    if (table === undefined) continue;
    return {
      restaurantId,
      date,
      time,
      partySize,
      tableIds: [table],
      exceedPacing: true,
      guest: { name: guestName },
    };
  }
  return null;
};

/** What the turn asks for, or who is expected arrives where there is nobody to do it to. */
const plan = (
  mirror: Mirror,
  turn: DeskStep,
): { step: DeskStep; before: DeskReservation; input: object } | null => {
  for (const step of [turn, 'markArrived', 'seatParty', 'completeVisit'] as const) {
    const before = mirror.choose(step);
    if (before === undefined) continue;
    const reservationId = before.id;
    if (step !== 'moveParty') return { step, before, input: { reservationId } };
    const table = mirror.freeTable(before);
    mirror.rest(before.id);
    if (table !== undefined) return { step, before, input: { reservationId, tableIds: [table] } };
  }
  return null;
};

/** Steady changes by another host, none waiting for the one before. */
export const playChanges = async (
  desk: EveningDesk,
  { changesPerSecond, seconds }: { readonly changesPerSecond: number; readonly seconds: number },
): Promise<PlayedChanges> => {
  const { book, floorPlan } = await desk.read();
  const mirror = createMirror(book, floorPlan.tables);
  const changes: PlayedChange[] = [];
  const refusals: string[] = [];
  const note = (step: DeskStep, before: DeskReservation | null, answer: DeskAnswer) => {
    if (before !== null) mirror.rest(before.id);
    if (answer.kind === 'refused') return refusals.push(answer.reason);
    const { reservation: after, answeredAt } = answer;
    mirror.keep(step, after);
    mirror.rest(after.id);
    return changes.push({ step, before, after, answeredAt });
  };
  const startedAt = performance.now();
  const one = async (index: number) => {
    await setTimeout(Math.max(0, startedAt + (index * 1_000) / changesPerSecond - performance.now()));
    const turn = turns[index % turns.length] ?? 'markArrived';
    const party =
      turn === 'bookInHouse' || turn === 'seatWalkIn' ? newParty(desk, mirror, turn, 5_000 + index) : null;
    if (party !== null) return note(turn, null, await desk.step(turn, party));
    const planned = plan(mirror, turn);
    if (planned === null) return refusals.push(`${turn}: nobody is left for it`);
    mirror.busy(planned.before.id);
    return note(planned.step, planned.before, await desk.step(planned.step, { ...planned.input }));
  };
  await Promise.all(Array.from({ length: changesPerSecond * seconds }, (_, index) => one(index)));
  return { changes, refusals };
};
