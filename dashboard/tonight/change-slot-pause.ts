import type { Client } from 'urql';
import type { ChangeOutcome } from '#dashboard/evening/change-outcome.ts';
import type { PacedSlot } from '#dashboard/evening/domain/covers.ts';
import { performChange } from '#dashboard/evening/perform-change.ts';
import { ClearSlotPauseDocument, SetSlotPauseDocument } from '#dashboard/generated/graphql.ts';
import { newIdempotencyKey } from '#shared/browser/idempotency-key.ts';

interface PauseChange {
  readonly graph: Client;
  readonly restaurantId: string;
  readonly date: string;
  readonly slots: readonly PacedSlot[];
  readonly isPaused: boolean;
}

/** One slot after the other; the first that fails ends it, and says why. */
export const changeSlotPause = async ({
  graph,
  restaurantId,
  date,
  slots,
  isPaused,
}: PauseChange): Promise<ChangeOutcome> => {
  for (const { time, limit } of slots) {
    const slot = { restaurantId, date, time, idempotencyKey: newIdempotencyKey() };
    const outcome = isPaused
      ? await performChange(graph, SetSlotPauseDocument, { input: { ...slot, ...limit, paused: true } })
      : await performChange(graph, ClearSlotPauseDocument, { input: slot });
    if (outcome.kind !== 'done') return outcome;
  }
  return { kind: 'done', bookings: [] };
};
