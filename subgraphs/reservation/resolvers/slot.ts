import { slotStart } from '#shared/inventory/domain/slot.ts';
import type { SlotResolvers } from '../generated/resolver-types.ts';

export const Slot: SlotResolvers = {
  startsAt: slotStart,
  time: (slot) => slotStart(slot).toPlainTime(),
};
