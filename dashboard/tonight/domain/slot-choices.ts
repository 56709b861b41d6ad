import type { Booking } from '#dashboard/evening/domain/booking.ts';
import { coversBySlot, type SlotCovers } from '#dashboard/evening/domain/covers.ts';
import type { EveningPlan } from '#dashboard/evening/domain/evening.ts';
import { type TableOption, tableOptions, turnMinutes } from '#dashboard/evening/domain/table-options.ts';

/** A slot for a party, as far as the page knows; the platform has the last word. */
export interface SlotChoice extends SlotCovers {
  /** The table that would be taken; null where none is free that fits. */
  readonly table: TableOption | null;
  /** Whether the party is more than the limit leaves. */
  readonly isOverLimit: boolean;
  readonly minutes: number;
}

export interface SlotQuestion {
  readonly partySize: number;
  readonly now: Temporal.Instant;
  /** The booking that is changed: its own covers and tables are free to it. */
  readonly exceptId?: string | undefined;
}

/** The slots that are not over, for a party. */
export const slotChoices = (
  plan: EveningPlan,
  bookings: readonly Booking[],
  { partySize, now, exceptId }: SlotQuestion,
): SlotChoice[] => {
  const others = bookings.filter(({ id }) => id !== exceptId);
  const notOver = now.subtract({ minutes: 15 });
  return coversBySlot(plan.slots, others)
    .filter(({ startsAt }) => Temporal.Instant.compare(startsAt, notOver) > 0)
    .map((slot) => {
      const minutes = turnMinutes(slot.turnTimes, partySize);
      const [best] = tableOptions(
        plan,
        { partySize, from: slot.startsAt, until: slot.startsAt.add({ minutes }), now },
        others,
      );
      const isFree = best !== undefined && best.fit === 'fits' && best.conflicts.length === 0;
      return {
        ...slot,
        minutes,
        table: isFree ? best : null,
        isOverLimit:
          (slot.coversLeft !== null && partySize > slot.coversLeft) ||
          (slot.limit.parties !== null && slot.parties >= slot.limit.parties),
      };
    });
};

/** A slot as bookings are asked for: on the calendar, so that a slot after midnight is of the next day. */
export const momentOf = (
  { startsAt, time }: Pick<SlotChoice, 'startsAt' | 'time'>,
  timeZone: string,
): { readonly date: string; readonly time: string } => ({
  date: startsAt.toZonedDateTimeISO(timeZone).toPlainDate().toString(),
  time,
});
