import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { TableId } from '#shared/identifiers/identifiers.ts';
import { tablePublicId } from '#shared/identifiers/public-id.ts';
import type { RandomNumbers } from '#shared/inventory/domain/seeded-random.ts';
import type { ShownReservation } from '../history.ts';
import { type House, houses, housesNear } from '../houses.ts';
import { searchQuery } from './documents.ts';
import { type Intent, type Known, type PerformParts, perform } from './perform.ts';
import { request } from './send.ts';

export interface StoryParts extends PerformParts {
  readonly client: number;
  /** Of this story alone. */
  readonly diner: string;
  readonly token: string;
  readonly hostToken: string;
  /** Dates that are wanted now, the hottest first. */
  readonly dates: readonly string[];
}

interface Wish {
  readonly restaurantId: string;
  readonly date: string;
  readonly time: string;
  readonly partySize: number;
}

const pick = <Item>(random: RandomNumbers, items: readonly Item[]): Item => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

const thinkMilliseconds = 30;
const think = ({ random }: StoryParts) => pause(random() * thinkMilliseconds);

const drawWish = ({ random, dates }: StoryParts, house: House): Wish => ({
  restaurantId: house.publicId,
  date: random() < 0.8 ? (dates[0] ?? '') : pick(random, dates),
  time: pick(random, house.times),
  partySize: pick(random, house.partySizes),
});

const look = async (parts: StoryParts, { date, time, partySize }: Wish): Promise<void> => {
  await parts.gate.enter();
  const sentAt = Date.now();
  const input = { near: housesNear, date, time, partySize };
  const result = await request(parts.url, searchQuery, { input }, undefined);
  const { client, diner, history } = parts;
  history.add({
    kind: 'operation',
    ...{ client, diner, operation: 'look', purpose: 'first', key: '', input, sentAt, answeredAt: Date.now() },
    ...('outcome' in result ? result : { outcome: 'acknowledged', answer: null, problem: null }),
  });
  parts.gate.leave();
};

/** Booked under its key as the guest's name, by which the checks count what became of it. */
const book = (parts: StoryParts, who: Pick<Intent, 'client' | 'diner' | 'token'>, what: object) => {
  const key = randomUUID();
  return perform(parts, who, 'book', { ...what, guest: { name: key } }, key);
};

const isDone = (known: Known): known is NonNullable<Known> => known?.outcome === 'acknowledged';

/** A table by way of a hold, which is booked, given back, or left to run out. */
const holdAndBook = async (parts: StoryParts, wish: Wish): Promise<Known> => {
  const { random } = parts;
  const held = await perform(parts, parts, 'hold', { ...wish });
  if (!isDone(held)) return null;
  const holdId = held.answer.id ?? '';
  const fate = random();
  if (fate < 0.15) {
    await perform(parts, parts, 'release', { holdId });
    return null;
  }
  if (fate < 0.25) return null;
  // Time for others, and for the hold to run out.
  if (fate < 0.6) await pause(random() * 1_500);
  else await think(parts);
  return book(parts, parts, { holdId });
};

const change = (parts: StoryParts, house: House, reservationId: string): Promise<Known> => {
  const { date, time, partySize } = drawWish(parts, house);
  const changes = [
    { date, time, partySize },
    { time },
    { partySize },
    { date, time },
    { specialRequests: randomUUID() },
  ];
  return perform(parts, parts, 'modify', { reservationId, ...pick(parts.random, changes) });
};

/** Tables that a host may choose for so many. */
const fittingTables = ({ plan }: House, partySize: number): readonly (readonly TableId[])[] => {
  const { tables, combinations } = plan.floorPlan;
  return [...tables.map((table) => ({ ...table, tableIds: [table.tableId] })), ...combinations]
    .filter((option) => partySize >= option.minimumParty && partySize <= option.maximumParty)
    .map(({ tableIds }) => tableIds);
};

/** What the house does with a party that comes, or does not. */
const receive = async (parts: StoryParts, house: House, party: ShownReservation): Promise<Known> => {
  const { random } = parts;
  const host = { client: parts.client, diner: parts.diner, token: parts.hostToken };
  const { id: reservationId, partySize } = party;
  if (random() < 0.25) return perform(parts, host, 'noShow', { reservationId });
  if (random() < 0.5) {
    const tables = pick(random, fittingTables(house, partySize));
    const tableIds = tables.map((id) => tablePublicId.encode({ restaurantId: house.id, id }));
    const moved = await perform(parts, host, 'move', { reservationId, tableIds });
    if (moved === null) return null;
  }
  if (random() < 0.7) {
    const arrived = await perform(parts, host, 'arrive', { reservationId });
    if (!isDone(arrived)) return arrived;
  }
  const seated = await perform(parts, host, 'seat', { reservationId });
  if (!isDone(seated) || random() < 0.4) return seated;
  return perform(parts, host, 'complete', { reservationId });
};

/** One diner's evening, from the first look to wherever it ends. What is in doubt ends it. */
export const tellStory = async (parts: StoryParts): Promise<void> => {
  const { random } = parts;
  const house = pick(random, houses);
  const wish = drawWish(parts, house);
  if (random() < 0.15) await look(parts, wish);
  const booked = random() < 0.5 ? await holdAndBook(parts, wish) : await book(parts, parts, wish);
  let reservation = booked?.answer.reservation;
  if (reservation === undefined) return;
  const { id: reservationId } = reservation;
  const changes = Math.floor(random() * 4);
  for (let done = 0; done < changes; done += 1) {
    await think(parts);
    const modified = await change(parts, house, reservationId);
    if (modified === null) return;
    reservation = modified.answer.reservation ?? reservation;
  }
  await think(parts);
  const fate = random();
  let last: Known = booked;
  if (fate < 0.6) last = await perform(parts, parts, 'cancel', { reservationId });
  else if (fate < 0.85) last = await receive(parts, house, reservation);
  // Once in a while on what may be over already: refused then, and nothing changes.
  if (last !== null && random() < 0.1) await perform(parts, parts, 'cancel', { reservationId });
};
