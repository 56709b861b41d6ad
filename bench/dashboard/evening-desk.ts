import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { ask, dataOf } from '#e2e/ask.ts';
import { epochNow } from '../live/listener.ts';

const parts = `fragment Parts on Reservation {
  id status guestName partySize time durationMinutes tables { id name } history { kind } }`;

const reservationShape = z.object({
  id: z.string(),
  status: z.string(),
  guestName: z.string(),
  partySize: z.number(),
  time: z.string(),
  durationMinutes: z.number(),
  tables: z.array(z.object({ id: z.string(), name: z.string() })),
  history: z.array(z.object({ kind: z.string() })),
});

/** A reservation as the graph has it. */
export type DeskReservation = z.infer<typeof reservationShape>;

const changeShape = z.object({
  change: z.object({
    __typename: z.string(),
    message: z.string().optional(),
    reservation: reservationShape.optional(),
  }),
});
const bookShape = z.object({
  restaurant: z.object({
    book: z.array(reservationShape),
    floorPlan: z.object({
      tables: z.array(
        z.object({ id: z.string(), name: z.string(), minimumParty: z.number(), maximumParty: z.number() }),
      ),
    }),
  }),
});

const successes = {
  bookInHouse: 'ReservationConfirmed',
  seatWalkIn: 'WalkInSeated',
  markArrived: 'ReservationChanged',
  seatParty: 'ReservationChanged',
  completeVisit: 'ReservationChanged',
  undoVisitStep: 'ReservationChanged',
  moveParty: 'ReservationChanged',
} as const;

export type DeskStep = keyof typeof successes;

const documentOf = (step: DeskStep) => `mutation (
  $input: ${step.charAt(0).toUpperCase()}${step.slice(1)}Input!) { change: ${step}(input: $input) {
  __typename ... on ${successes[step]} { reservation { ...Parts } }
  ... on Refusal { message } } } ${parts}`;

const evening = `query ($restaurantId: ID!, $date: LocalDate!) { restaurant(id: $restaurantId) {
  book(date: $date) { ...Parts } floorPlan(on: $date) { tables { id name minimumParty maximumParty } } } } ${parts}`;

export type DeskAnswer =
  | { readonly kind: 'done'; readonly reservation: DeskReservation; readonly answeredAt: number }
  | { readonly kind: 'refused'; readonly reason: string };

/** Another host of the restaurant, who knows of no page. */
export interface EveningDesk {
  readonly restaurantId: string;
  readonly date: string;
  step(step: DeskStep, input: Readonly<Record<string, unknown>>): Promise<DeskAnswer>;
  read(): Promise<z.infer<typeof bookShape>['restaurant']>;
}

export const openEveningDesk = (
  address: string,
  { restaurantId, date }: Pick<EveningDesk, 'restaurantId' | 'date'>,
  token: string,
): EveningDesk => {
  const query = async (text: string, variables: object) =>
    dataOf<unknown>(await ask(`${address}/graphql`, text, variables, { token }));
  return {
    restaurantId,
    date,
    step: async (step, input) => {
      const keyed = { idempotencyKey: randomUUID(), ...input };
      const { change } = changeShape.parse(await query(documentOf(step), { input: keyed }));
      if (change.reservation !== undefined)
        return { kind: 'done', reservation: change.reservation, answeredAt: epochNow() };
      return { kind: 'refused', reason: `${step}: ${change.__typename}, ${change.message}` };
    },
    read: async () => bookShape.parse(await query(evening, { restaurantId, date })).restaurant,
  };
};
