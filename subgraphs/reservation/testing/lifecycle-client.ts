import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { PartyId, RestaurantId } from '#shared/identifiers/identifiers.ts';
import { tableId } from '#shared/identifiers/identifiers.ts';
import { reservationPublicId, tablePublicId } from '#shared/identifiers/public-id.ts';
import type { MaybeViewer } from '#shared/identity/viewer.ts';
import type { startReservationSubgraph } from './reservation-subgraph.ts';
import { viewer } from './reservation-subgraph.ts';

type Running = Awaited<ReturnType<typeof startReservationSubgraph>>;

const fields = `id status source tables { id name } tableChoice { rule words }
  history { kind from to actorRole overrides partySize tables { name } }`;
const refusals = `... on Refusal { message } ... on InvalidTransition { from to }`;
const taken = `... on TablesTaken { tables { table { name } reservation { id } } } ... on TablesUnknown { tableIds }`;

const steps = [
  'markArrived',
  'completeVisit',
  'markNoShow',
  'undoNoShow',
  'undoVisitStep',
  'seatParty',
  'moveParty',
] as const;
export type Step = (typeof steps)[number];

const document = (name: string, body: string) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  return `mutation ($input: ${type}) { ${name}(input: $input) { __typename ${body} } }`;
};
const stepDocument = (name: Step) => {
  const more = name.startsWith('undo') ? '... on SlotUnavailable { reason }' : '';
  const tables = ['seatParty', 'moveParty', 'undoVisitStep'].includes(name) ? taken : '';
  return document(
    name,
    `... on ReservationChanged { reservation { ${fields} } } ${refusals} ${more} ${tables}`,
  );
};
const houseBody = (
  success: string,
) => `... on ${success} { reservation { ${fields} } } ... on Refusal { message }
  ... on SlotUnavailable { reason } ${taken}`;

const documents = {
  create: document(
    'createReservation',
    '... on ReservationConfirmed { reservation { id } } ... on Refusal { message }',
  ),
  modify: document(
    'modifyReservation',
    `... on ReservationModified { reservation { ${fields} } } ${refusals}
    ... on SlotUnavailable { reason }`,
  ),
  cancel: document(
    'cancelReservation',
    `... on ReservationCancelled { reservation { ${fields} } } ${refusals}`,
  ),
  hold: document('holdTable', '... on Hold { id expiresAt } ... on TooManyHolds { message most }'),
  extend: document('extendHold', '... on Hold { id expiresAt } ... on Refusal { message }'),
  swap: document(
    'swapParties',
    `... on PartiesSwapped { reservation { ${fields} } otherReservation { ${fields} } }
    ${refusals} ${taken}`,
  ),
  walkIn: document('seatWalkIn', houseBody('WalkInSeated')),
  inHouse: document('bookInHouse', houseBody('ReservationConfirmed')),
};

const named = z.object({ name: z.string() });
const event = z.object({
  kind: z.string(),
  from: z.string().nullable(),
  to: z.string(),
  actorRole: z.string(),
  overrides: z.array(z.string()),
  partySize: z.number(),
  tables: z.array(named),
});
const reservation = z.object({
  id: z.string(),
  status: z.string().optional(),
  source: z.string().nullish(),
  tables: z.array(named).nullish(),
  tableChoice: z.object({ rule: z.string(), words: z.string() }).nullish(),
  history: z.array(event).nullish(),
});
/** An answer of any mutation, as far as tests look at it. */
const answer = z.object({
  __typename: z.string(),
  id: z.string().optional(),
  expiresAt: z.string().optional(),
  reason: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  most: z.number().optional(),
  reservation: reservation.optional(),
  otherReservation: reservation.optional(),
  tables: z
    .array(z.object({ table: named, reservation: z.object({ id: z.string() }).nullable() }))
    .optional(),
});
export type Answer = z.infer<typeof answer>;

export const diner = viewer('diner');
export const hostOf = (restaurant: number) => viewer('host', ['HOST'], [restaurant]);
export const inDays = (days: number) => Temporal.Now.plainDateISO('Europe/Vienna').add({ days }).toString();

/** Mutations with a key of their own, and what the database has of them. */
export const lifecycleClient = ({ ask, database }: Running) => {
  const send = async (text: string, input: Record<string, unknown>, who: MaybeViewer): Promise<Answer> =>
    answer.parse(await ask(text, { input: { idempotencyKey: randomUUID(), ...input } }, who));
  const sender =
    (name: keyof typeof documents) =>
    (input: Record<string, unknown>, who: MaybeViewer = diner) =>
      send(documents[name], input, who);
  const book = async (restaurantId: string, changes: Record<string, unknown> = {}) => {
    const table = { restaurantId, date: inDays(5), time: '19:00', partySize: 2, guest: { name: 'Ada' } };
    const booked = await send(documents.create, { ...table, ...changes }, diner);
    if (booked.reservation === undefined) throw new Error(JSON.stringify(booked));
    return booked.reservation.id;
  };
  return {
    book,
    step: (name: Step, input: Record<string, unknown>, who: MaybeViewer) =>
      send(stepDocument(name), input, who),
    create: sender('create'),
    modify: sender('modify'),
    cancel: sender('cancel'),
    hold: sender('hold'),
    extend: sender('extend'),
    swap: sender('swap'),
    walkIn: sender('walkIn'),
    inHouse: sender('inHouse'),
    tables: (restaurantId: RestaurantId, ...numbers: number[]) =>
      numbers.map((number) => tablePublicId.encode({ restaurantId, id: tableId(number) })),
    partyOf: (id: string): PartyId => {
      const decoded = reservationPublicId.decode(id);
      if (decoded === null) throw new Error(`${id} is no reservation`);
      return decoded.id;
    },
    /** Events and jobs of a restaurant, each as reservation, sequence and kind. */
    eventsAndJobs: async (restaurantId: RestaurantId) => {
      const events = await database.query({
        text: `select reservation_id || ' ' || sequence || ' ' || kind as line from reservation.reservation_event
          where restaurant_id = $1 order by 1`,
        values: [restaurantId],
      });
      const jobs = await database.query({
        text: `select (data->>'reservationId') || ' ' || (data->>'sequence') || ' ' || (data->>'change') as line
          from jobs.job where name = 'reservation.changed' and (data->>'restaurantId')::integer = $1 order by 1`,
        values: [restaurantId],
      });
      return { events, jobs };
    },
  };
};
