import type { Input, ShownReservation } from '../history.ts';
import type { IntentOutcome } from './intents.ts';

/** What clients were promised of a reservation. */
export type ReservationState = Pick<
  ShownReservation,
  'status' | 'date' | 'time' | 'partySize' | 'specialRequests'
>;

const changedFields = ['date', 'time', 'partySize', 'specialRequests'] as const;
const hhmm = (text: string) => text.slice(0, 5);

const stateFrom = (before: ReservationState, input: Input): ReservationState => {
  const changes = changedFields.flatMap((field) => (field in input ? [[field, input[field]]] : []));
  return { ...before, ...Object.fromEntries(changes) };
};

const statusAfter: Readonly<Partial<Record<IntentOutcome['operation'], string>>> = {
  cancel: 'CANCELLED',
  arrive: 'ARRIVED',
  seat: 'SEATED',
  complete: 'COMPLETED',
  noShow: 'NO_SHOW',
};

const apply = (before: ReservationState, { operation, input }: IntentOutcome): ReservationState => {
  if (operation === 'modify') return stateFrom(before, input);
  return { ...before, status: statusAfter[operation] ?? before.status };
};

const nothing: ReservationState = {
  status: 'CONFIRMED',
  date: '',
  time: '',
  partySize: 0,
  specialRequests: null,
};

/**
 * The states that a reservation may be in after its booking and what its diner did later, in order. More than one only
 * where the outcome of something is unknown.
 * @param table the input that named date, time and party: the booking's own, or its hold's
 */
export const possibleStates = (table: Input, later: readonly IntentOutcome[]): ReservationState[] => {
  let states = [stateFrom(nothing, table)];
  for (const intent of later) {
    if (intent.outcome === 'refused') continue;
    const done = states.map((state) => apply(state, intent));
    states = intent.outcome === 'acknowledged' ? done : [...states, ...done];
  }
  return states;
};

export const isState = (state: ReservationState, shown: ReservationState): boolean =>
  state.status === shown.status &&
  state.date === shown.date &&
  hhmm(state.time) === hhmm(shown.time) &&
  state.partySize === shown.partySize &&
  state.specialRequests === shown.specialRequests;

export const describeState = ({ status, date, time, partySize, specialRequests }: ReservationState): string =>
  `${status} ${date} ${hhmm(time)} for ${partySize}${specialRequests === null ? '' : `, ${specialRequests}`}`;
