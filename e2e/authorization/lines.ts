import { vi } from 'vitest';
import { guest } from '../booking.ts';
import type { Bookings } from './bookings.ts';
import type { Evening } from './calendar.ts';
import { type Person, patience } from './people.ts';

/** Evenings that are full, and the diner in two of their lines. */
export interface Lines {
  /** The diner waits here. */
  readonly waiting: Evening;
  readonly entryId: string;
  /** Here the diner was offered something. */
  readonly offered: Evening;
  readonly offeredId: string;
  /** Nobody waits on these. */
  readonly joinable: Evening;
  readonly leavable: Evening;
}

/** What joinWaitlist takes. */
export const waitFor = (restaurantId: string, { date, time }: Evening) => ({
  restaurantId,
  date,
  earliest: time,
  latest: time,
  partySize: 2,
  guest,
});

interface Among {
  readonly restaurantId: string;
  readonly bookings: Bookings;
  readonly owner: Person;
  readonly diner: Person;
}

/** Pauses four evenings, so that diners can wait for them. */
export const makeLines = async (
  evenings: readonly Evening[],
  { restaurantId, bookings, owner, diner }: Among,
): Promise<Lines> => {
  const [waiting, offered, joinable, leavable] = evenings;
  if (waiting === undefined || offered === undefined || joinable === undefined || leavable === undefined)
    throw new Error(`${restaurantId} has ${evenings.length} evenings`);
  for (const evening of [waiting, offered, joinable, leavable])
    await owner.done('setSlotPacing', { restaurantId, ...evening, paused: true }, 'PlanChanged');
  const join = async (evening: Evening) => {
    const { entry } = await diner.done('joinWaitlist', waitFor(restaurantId, evening), 'WaitlistJoined');
    return entry?.id ?? '';
  };
  const lines = {
    ...{ waiting, offered, joinable, leavable },
    entryId: await join(waiting),
    offeredId: await join(offered),
  };
  // A cancellation has the line looked at.
  const party = await bookings.takeCall({ at: offered });
  await owner.done('clearSlotPacing', { restaurantId, ...offered }, 'PlanChanged');
  await owner.done('cancelReservation', { reservationId: party.id }, 'ReservationCancelled');
  await vi.waitFor(() => diner.findId('{ viewer { waitlist { offer { id } } } }', {}), patience);
  return lines;
};
