import type { OperationKind } from '../history.ts';

/**
 * Texts of its own, and not schema/operations: only what is checked is asked for, of the subgraph that decides it, and
 * every answer has the same name.
 */
const reservation = 'reservation { id status date time partySize specialRequests }';
const changed = `... on ReservationChanged { ${reservation} }`;

const mutation = (field: string, inputType: string, selection: string) =>
  `mutation Verify($input: ${inputType}!) { answer: ${field}(input: $input) { __typename ${selection} } }`;

type Mutating = Exclude<OperationKind, 'look'>;

export const mutations: Readonly<Record<Mutating, string>> = {
  hold: mutation(
    'holdTable',
    'HoldTableInput',
    '... on Hold { id expiresAt } ... on SlotUnavailable { reason }',
  ),
  release: mutation('releaseHold', 'ReleaseHoldInput', '... on HoldReleased { id: holdId }'),
  book: mutation(
    'createReservation',
    'CreateReservationInput',
    `... on ReservationConfirmed { ${reservation} } ... on SlotUnavailable { reason }`,
  ),
  modify: mutation(
    'modifyReservation',
    'ModifyReservationInput',
    `... on ReservationModified { ${reservation} } ... on SlotUnavailable { reason }`,
  ),
  cancel: mutation(
    'cancelReservation',
    'CancelReservationInput',
    `... on ReservationCancelled { ${reservation} }`,
  ),
  move: mutation('moveParty', 'MovePartyInput', changed),
  arrive: mutation('markArrived', 'MarkArrivedInput', changed),
  seat: mutation('seatParty', 'SeatPartyInput', changed),
  complete: mutation('completeVisit', 'CompleteVisitInput', changed),
  noShow: mutation('markNoShow', 'MarkNoShowInput', changed),
};

export const searchQuery = `
query Verify($input: SearchRestaurantsInput!) {
  searchRestaurants(input: $input) {
    results(first: 20) { edges { node { restaurant { id } availability { isAvailable } } } }
  }
}`;

/** Everything that a mutation can do but refuse. */
export const doneTypes: Readonly<Record<Mutating, string>> = {
  hold: 'Hold',
  release: 'HoldReleased',
  book: 'ReservationConfirmed',
  modify: 'ReservationModified',
  cancel: 'ReservationCancelled',
  move: 'ReservationChanged',
  arrive: 'ReservationChanged',
  seat: 'ReservationChanged',
  complete: 'ReservationChanged',
  noShow: 'ReservationChanged',
};
