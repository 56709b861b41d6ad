import { slotStart } from '#shared/inventory/domain/slot.ts';
import type { AvailabilityResolvers, SlotResolvers } from '../generated/resolver-types.ts';

export const Availability: AvailabilityResolvers = {
  isAvailable: ({ answer }) => answer.slots.length > 0,
  slots: ({ answer }) => answer.slots,
  alternatives: ({ answer }) => answer.alternatives,
  reason: ({ answer }) => answer.reason,
};

export const Slot: SlotResolvers = {
  startsAt: (slot) => slotStart(slot),
  time: (slot) => slotStart(slot).toPlainTime(),
};
