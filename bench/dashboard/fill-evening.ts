import { seededRandom } from '#shared/inventory/domain/seeded-random.ts';
import { timeOf } from '../booking/booker.ts';
import { runConcurrently } from '../measure.ts';
import type { DeskReservation, DeskStep, EveningDesk } from './evening-desk.ts';
import { firstSeatingMinute, lastSeatingMinute } from './evening-house.ts';

const names = ['Anna Huber', 'Tom Okafor', 'Mia Lindqvist', 'Jakub Novák', 'Sofía Romero', 'Kenji Mori'];
const partySizes = [2, 2, 2, 2, 2, 3, 3, 4, 4, 5, 6] as const;
const slots = (lastSeatingMinute - firstSeatingMinute) / 15 + 1;
const connections = 8;

/** By the number the bench tells guests apart in the page. */
export const guestNameOf = (number: number): string =>
  `${names[number % names.length]} #${String(number).padStart(4, '0')}`;

const book = async (desk: EveningDesk, number: number): Promise<void> => {
  const random = seededRandom(`evening ${number}`);
  const partySize = partySizes[Math.floor(random() * partySizes.length)] ?? 2;
  const wish = {
    restaurantId: desk.restaurantId,
    date: desk.date,
    partySize,
    exceedPacing: true,
    guest: { name: guestNameOf(number) },
    ...(number % 6 === 0 && { specialRequests: 'By the window, one of us is allergic to nuts' }),
  };
  const first = Math.floor(random() * slots);
  // Every slot of the evening once, from the wished one on: what is full is passed over.
  let reason = '';
  for (let later = 0; later < slots; later += 1) {
    const time = timeOf(firstSeatingMinute + ((first + later) % slots) * 15);
    const answer = await desk.step('bookInHouse', { ...wish, time });
    if (answer.kind === 'done') return;
    reason = answer.reason;
  }
  throw new Error(`there is no table for ${partySize} all evening: ${reason}`);
};

const stepAll = (desk: EveningDesk, step: DeskStep, reservations: readonly DeskReservation[]) =>
  runConcurrently(
    async (index) => {
      const answer = await desk.step(step, { reservationId: reservations[index]?.id });
      if (answer.kind === 'refused') throw new Error(answer.reason);
    },
    reservations.length,
    connections,
  );

/** So many reservations, of which some have arrived, some sit, and some have left again. */
export const fillEvening = async (desk: EveningDesk, reservations: number): Promise<void> => {
  await runConcurrently((index) => book(desk, index), reservations, connections);
  const { book: made } = await desk.read();
  const byTime = made.toSorted((one, other) => one.time.localeCompare(other.time));
  const share = (of: number) => byTime.slice(0, Math.floor(reservations * of));
  await stepAll(desk, 'markArrived', share(0.2));
  await stepAll(desk, 'seatParty', share(0.12));
  await stepAll(desk, 'completeVisit', share(0.04));
  // Before opening, so that the timeline begins now and not in the middle of a round.
  const { restaurantId } = desk;
  const early = { restaurantId, partySize: 2, guestName: guestNameOf(reservations), durationMinutes: 30 };
  const seated = await desk.step('seatWalkIn', early);
  if (seated.kind === 'refused') throw new Error(seated.reason);
};
