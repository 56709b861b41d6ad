import { expect } from 'vitest';
import {
  type HostReservationPartsFragment as HostReservation,
  HostReservationPartsFragmentDoc,
  type PlanChangePartsFragment,
  PlanChangePartsFragmentDoc,
} from '#schema/operations/generated/graphql.ts';
import type { OperationText } from './ask.ts';
import { key } from './booking.ts';
import type { Platform } from './platform.ts';

const reservation = (kind: string) => `... on ${kind} { reservation { ...HostReservationParts } }`;
const party = (kind: string) =>
  `... on ${kind} { party { id name partySize status position quotedMinutes } }`;
const guest = 'guest { id notes visitCount noShowCount tags { kind text } }';
const plan =
  '... on PlanChanged { ...PlanChangeParts } ... on PlanMistakes { mistakes { path problem code } }';

/** What the restaurant's people do, with what each answers when it was done. */
const successes = {
  bookInHouse: reservation('ReservationConfirmed'),
  markArrived: reservation('ReservationChanged'),
  seatParty: reservation('ReservationChanged'),
  completeVisit: reservation('ReservationChanged'),
  markNoShow: reservation('ReservationChanged'),
  undoNoShow: reservation('ReservationChanged'),
  undoVisitStep: reservation('ReservationChanged'),
  moveParty: reservation('ReservationChanged'),
  swapParties: `... on PartiesSwapped {
    reservation { ...HostReservationParts } otherReservation { ...HostReservationParts } }`,
  joinWalkInQueue: party('WalkInQueued'),
  removeFromWalkInQueue: party('WalkInRemoved'),
  seatFromWalkInQueue: reservation('WalkInSeated'),
  seatWalkIn: `${reservation('WalkInSeated')} ... on TablesTaken { tables { table { id } reservation { id } } }`,
  updateGuest: `... on GuestUpdated { ${guest} }`,
  mergeGuests: `... on GuestsMerged { ${guest} }`,
  saveTable: plan,
  changeShifts: plan,
  changeFloorPlan: plan,
  changeBookingRules: plan,
  setSpecialDay: plan,
  removeSpecialDay: plan,
  withdrawPlanChange: plan,
} as const;
export type DeskMutation = keyof typeof successes;

/** Of any of them: what its kind has. */
export interface DeskAnswer extends Partial<PlanChangePartsFragment> {
  readonly __typename: string;
  readonly message?: string;
  readonly reservation?: HostReservation;
  readonly otherReservation?: HostReservation;
  readonly party?: { readonly id: string; readonly quotedMinutes: number | null };
  readonly mistakes?: readonly { readonly path: string; readonly problem: string; readonly code: string }[];
}

type Input = Readonly<Record<string, unknown>>;

const fragments = [HostReservationPartsFragmentDoc, PlanChangePartsFragmentDoc].map(String);

const documentOf = (name: DeskMutation): OperationText<{ answer: DeskAnswer }, { input: Input }> => {
  const success = successes[name];
  const used = fragments.filter((text) => success.includes(`...${/fragment (\w+)/.exec(text)?.[1]}`));
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  return `mutation ($input: ${type}) { answer: ${name}(input: $input) {
    __typename ${success} ... on Refusal { message } } } ${used.join('\n')}`;
};

export interface Desk {
  /** Once, with a key of its own. */
  send(name: DeskMutation, input: Input): Promise<DeskAnswer>;
  /**
   * Sends it again with the same key, which must give the same answer, and once more with the other input, which must
   * be refused.
   */
  sendTwice(name: DeskMutation, input: Input, other: Input): Promise<DeskAnswer>;
}

/** Where somebody with that token works, or would like to. */
export const openDesk = (platform: Platform, token: string): Desk => {
  const post = async (name: DeskMutation, input: Input) =>
    (await platform.query(documentOf(name), { input }, { token })).answer;
  return {
    send: (name, input) => post(name, { idempotencyKey: key(), ...input }),
    sendTwice: async (name, input, other) => {
      const keyed = { idempotencyKey: key(), ...input };
      const answer = await post(name, keyed);
      expect(await post(name, keyed), name).toEqual(answer);
      expect((await post(name, { ...keyed, ...other })).__typename, name).toBe('IdempotencyKeyReused');
      return answer;
    },
  };
};

/** @throws Error with the answer, where it has no reservation */
export const reservationIn = (answer: DeskAnswer): HostReservation => {
  if (answer.reservation === undefined) throw new Error(`refused: ${JSON.stringify(answer)}`);
  return answer.reservation;
};
