import { randomUUID } from 'node:crypto';
import type { MaybeViewer } from '#shared/identity/viewer.ts';
import { lifecycleClient } from './lifecycle-client.ts';
import { type startReservationSubgraph, viewer } from './reservation-subgraph.ts';

type Running = Awaited<ReturnType<typeof startReservationSubgraph>>;

export const inDays = (days: number): string =>
  Temporal.Now.plainDateISO('Europe/Vienna').add({ days }).toString();
export const withKey = (input: Record<string, unknown>) => ({
  input: { idempotencyKey: randomUUID(), ...input },
});
export const newDiner = (name = 'diner'): MaybeViewer => viewer(`${name}-${randomUUID()}`);
export const ada = { name: 'Ada Byron', email: 'ada@example.org', phone: '+43 1 5131007' };

export const eraseDocument = `mutation ($input: EraseViewerInput!) { eraseViewer(input: $input) { __typename
  ... on ViewerErased { erasedAt } ... on ReservationsOpen { message reservations { id status } } } }`;
interface Erased {
  readonly __typename: string;
  readonly reservations?: readonly { readonly id: string }[];
}

interface Node extends Readonly<Record<string, unknown>> {
  readonly __typename: string;
}
const recordsDocument = `query ($first: Int, $after: String) { viewer { personalRecords(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } edges { node { __typename
    ... on ReservationRecord { reservation { id guestName specialRequests } guestEmail guestPhone source
      tables { name } history { kind actorRole } cancellationReason cancelledAt seatedAt }
    ... on HoldRecord { hold { id partySize } releasedAt bookedAt }
    ... on WaitlistRecord { entry { guestName status } guestEmail guestPhone }
    ... on GuestBookRecord { restaurant { id } isWithheld name email phone notes tags { kind text } }
    ... on RequestKeyRecord { key } } } } } }`;
export interface Records {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Node }[];
}
export const kinds = (records: readonly Node[]): string[] => records.map(({ __typename }) => __typename);

const updateDocument = `mutation ($input: UpdateGuestInput!) { updateGuest(input: $input) { __typename } }`;
const mergeDocument = `mutation ($input: MergeGuestsInput!) { mergeGuests(input: $input) { __typename } }`;
const inHouseDocument = `mutation ($input: BookInHouseInput!) { bookInHouse(input: $input) { __typename
  ... on ReservationConfirmed { reservation { id guest { id } } } } }`;
const reservationQuery = `query ($id: ID!) { reservation(id: $id) { guestName specialRequests guest { id name email phone
  notes tags { kind } } } }`;

/** What diners and hosts do with what is kept of diners. */
export const privacyClient = (running: Running) => {
  const { ask, database, makeRestaurant } = running;
  const client = lifecycleClient(running);
  const pageOf = async (
    who: MaybeViewer,
    first = 100,
    after: string | null = null,
  ): Promise<Records | null> =>
    ((await ask(recordsDocument, { first, after }, who)) as { personalRecords: Records | null })
      .personalRecords;
  return {
    client,
    erase: (who: MaybeViewer, idempotencyKey = randomUUID()): Promise<Erased> =>
      ask(eraseDocument, { input: { idempotencyKey, confirmViewerId: who?.id } }, who) as Promise<Erased>,
    pageOf,
    recordsOf: async (who: MaybeViewer): Promise<Node[]> =>
      ((await pageOf(who))?.edges ?? []).map(({ node }) => node),
    rowsOf: async (who: MaybeViewer): Promise<number | undefined> => {
      const [row] = await database.query<{ count: number }>({
        text: `select (select count(*) from reservation.reservation where diner_id = $1)
      + (select count(*) from reservation.hold where holder_id = $1)
      + (select count(*) from reservation.waitlist_entry where diner_id = $1)
      + (select count(*) from reservation.guest where diner_id = $1)
      + (select count(*) from reservation.reservation_event where actor_id = $1)
      + (select count(*) from reservation.idempotency where viewer_id = $1)
      + (select count(*) from inventory.visit where diner_id = $1) as count`,
        values: [who?.id],
      });
      return row?.count;
    },
    /** A restaurant with its book, and what its host does there. */
    open: async (...args: Parameters<typeof makeRestaurant>) => {
      const { id, publicId } = await makeRestaurant(...args);
      const host = viewer(`host-${id}`, ['HOST'], [id]);
      const table = { restaurantId: publicId, date: inDays(5), time: '19:00', partySize: 2, guest: ada };
      const readReservation = (reservationId: string) => ask(reservationQuery, { id: reservationId }, host);
      return {
        id,
        publicId,
        host,
        book: async (who: MaybeViewer, changes: Record<string, unknown> = {}) => {
          const booked = await client.create({ ...table, ...changes }, who);
          if (booked.reservation === undefined) throw new Error(JSON.stringify(booked));
          return booked.reservation.id;
        },
        inHouse: async (changes: Record<string, unknown> = {}) => {
          const booked = await ask(inHouseDocument, withKey({ ...table, ...changes }), host);
          return (booked as { reservation: { id: string; guest: { id: string } } }).reservation;
        },
        readReservation,
        guestOf: async (reservationId: string) =>
          ((await readReservation(reservationId)) as { guest: { id: string } }).guest.id,
        updateGuest: (guestId: string, change: Record<string, unknown>) =>
          ask(updateDocument, withKey({ guestId, ...change }), host),
        mergeGuests: (keepId: string, mergeId: string) =>
          ask(mergeDocument, withKey({ restaurantId: publicId, keepId, mergeId }), host),
      };
    },
  };
};
