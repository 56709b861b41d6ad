import { guest } from '../booking.ts';
import type { Evening } from './calendar.ts';
import type { Change, Person } from './people.ts';

export interface Booked extends Evening {
  readonly id: string;
  readonly tableIds: readonly string[];
  readonly guestId: string | null;
}

/** Ways to something new that a change can be tried on. */
export interface Bookings {
  /** Online, by a diner or partner. */
  book(person: Person): Promise<Booked>;
  /** In house, on an evening that nobody else has. */
  takeCall(more?: { readonly tableIds?: readonly string[]; readonly at?: Evening }): Promise<Booked>;
  hold(person: Person): Promise<string>;
  queue(): Promise<string>;
  takeEvening(): Evening;
  /** At which diners can book, for as long as there is a table; another each time. */
  nextEvening(): Evening;
}

const bookedOf = ({ reservation }: Change, { time }: Evening): Booked => {
  if (reservation === undefined) throw new Error('no reservation');
  const { id, date, tables, guest: entry } = reservation;
  return { id, date, time, tableIds: tables?.map((table) => table.id) ?? [], guestId: entry?.id ?? null };
};

/**
 * @param owner who takes the calls
 * @param evenings on which diners can book
 * @param far evenings for one party each
 */
export const createBookings = (
  restaurantId: string,
  owner: Person,
  evenings: readonly Evening[],
  far: readonly Evening[],
): Bookings => {
  let next = 0;
  let calls = 0;
  /** Another caller each time, so that each is another guest of the book. */
  const caller = () => {
    calls += 1;
    return { name: 'A Caller', phone: `+4317${String(calls).padStart(6, '0')}` };
  };
  const free = [...far];
  const takeEvening = (): Evening => {
    const evening = free.shift();
    if (evening === undefined) throw new Error('no evening is left');
    return evening;
  };
  const nextEvening = (): Evening => {
    const evening = evenings[next % evenings.length];
    next += 1;
    if (evening === undefined) throw new Error('there is no evening');
    return evening;
  };
  /** The next evening at which something is left. */
  const online = async (person: Person, name: string, input: object, success: string) => {
    let refused = '';
    for (const _ of evenings) {
      const evening = nextEvening();
      const { data, explanation } = await person.change(name, {
        restaurantId,
        ...evening,
        partySize: 2,
        ...input,
      });
      if (data?.answer.__typename === success) return { answer: data.answer, evening };
      refused = explanation;
    }
    throw new Error(`there is no table left\n${refused}`);
  };
  return {
    takeEvening,
    nextEvening,
    book: async (person) => {
      const { id } = person.viewer ?? {};
      const details = {
        guest: { ...guest, email: `${id?.replace(':', '-')}@example.org` },
        specialRequests: 'Quiet',
      };
      const { answer, evening } = await online(person, 'createReservation', details, 'ReservationConfirmed');
      return bookedOf(answer, evening);
    },
    hold: async (person) => (await online(person, 'holdTable', {}, 'Hold')).answer.hold ?? '',
    takeCall: async (more) => {
      const at = more?.at ?? takeEvening();
      const input = { restaurantId, ...at, partySize: 2, exceedPacing: true, guest: caller() };
      const tables = more?.tableIds === undefined ? {} : { tableIds: more.tableIds };
      return bookedOf(await owner.done('bookInHouse', { ...input, ...tables }, 'ReservationConfirmed'), at);
    },
    queue: async () => {
      const walkIn = { restaurantId, name: 'At the Door', phone: '+431555', partySize: 2 };
      return (await owner.done('joinWalkInQueue', walkIn, 'WalkInQueued')).party?.id ?? '';
    },
  };
};
