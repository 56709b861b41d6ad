import { HostBookDocument } from '#schema/operations/generated/graphql.ts';
import type { Platform } from '../platform.ts';
import type { Actor } from './actor.ts';

interface Evening {
  readonly platform: Platform;
  readonly host: Actor;
  readonly restaurantId: string;
  readonly date: string;
  readonly moment: Temporal.Instant;
  readonly tableIds: readonly string[];
}

interface Party {
  readonly id: string;
  readonly guestId: string | null;
}

/** On a Friday the best tables are had: some of the larger parties to come give theirs up. */
const makeRoom = async ({ platform, host, restaurantId, date, moment }: Evening) => {
  const { restaurant } = await platform.query(HostBookDocument, { restaurantId, date }, host);
  const toCome = (restaurant?.book ?? []).filter(
    ({ status, startsAt }) =>
      status === 'CONFIRMED' && Temporal.Instant.compare(Temporal.Instant.from(startsAt), moment) > 0,
  );
  const largest = toCome.toSorted((one, other) => other.partySize - one.partySize).slice(0, givenUp);
  for (const { id } of largest) await host.done('cancelReservation', { reservationId: id, reason: 'Ill' });
};

/** Whoever started before, by what a service in full swing has made of them. */
const bringUpToDate = async ({ platform, host, restaurantId, date, moment }: Evening) => {
  const { restaurant } = await platform.query(HostBookDocument, { restaurantId, date }, host);
  const nowMinutes = moment.epochMilliseconds / 60_000;
  let between = 0;
  for (const { id: reservationId, status, startsAt, durationMinutes } of restaurant?.book ?? []) {
    if (status !== 'CONFIRMED') continue;
    const ago = nowMinutes - Temporal.Instant.from(startsAt).epochMilliseconds / 60_000;
    if (ago < 0) continue;
    if (ago < 25) {
      // Of those just due one is at the door, and one is not here yet.
      between += 1;
      if (between % 3 === 1) await host.change('markArrived', { reservationId });
      if (between % 3 === 2) await host.change('seatParty', { reservationId });
      continue;
    }
    await host.change('seatParty', { reservationId });
    if (ago > durationMinutes + 10) await host.change('completeVisit', { reservationId });
  }
};

const givenUp = 3;
const allTimes = ['20:30', '21:00', '20:00', '21:30', '19:30', '19:00', '18:30', '18:00', '17:30', '22:00'];

const callers = {
  ada: { name: 'Ada Byron', phone: '+436641234567', email: 'ada@example.org' },
  long: { name: 'Maximiliane Freifrau von Hohenberg-Laxenburg', phone: '+4315872323' },
  noor: { name: 'Noor Haddad', phone: '+436767654321' },
  jovan: { name: 'Jovan Jovanović', phone: '+436501112223' },
  ines: { name: 'Inês Carvalho', email: 'ines@example.org' },
  li: { name: 'Li Wei', phone: '+436605554443' },
  olga: { name: 'Olga Brandstätter', phone: '+436991231231' },
} as const;

/** Books as the house does; where the wanted tables or times are had, the next ones are asked for. */
const createHouseBooking = ({ host, restaurantId, date, tableIds }: Evening) => {
  const at = (guest: object, partySize: number, time: string, more: object = {}) =>
    host.change('bookInHouse', {
      ...{ restaurantId, date, time, partySize, guest, exceedPacing: true },
      ...more,
    });
  const book = async (
    guest: object,
    partySize: number,
    times: readonly string[],
    more: object = {},
  ): Promise<Party> => {
    let refused = '';
    for (const time of [...times, ...allTimes]) {
      const { reservation, ...rest } = await at(guest, partySize, time, more);
      if (reservation !== undefined) return { id: reservation.id, guestId: reservation.guest?.id ?? null };
      refused = JSON.stringify(rest);
    }
    throw new Error(`there is no table for ${partySize} at ${times.join()}: ${refused}`);
  };
  const bookLargest = async (guest: object, sizes: readonly number[], more: object): Promise<Party> => {
    const [size, ...smaller] = sizes;
    if (size === undefined) throw new Error('there is no table for a large party');
    return book(guest, size, ['20:30', '21:00'], more).catch(() => bookLargest(guest, smaller, more));
  };
  /** Two parties one after the other at a table, of whom the first stays on. */
  const bookConflict = async () => {
    for (const tableId of tableIds) {
      const first = await at(callers.olga, 2, '18:00', { tableIds: [tableId], durationMinutes: 90 });
      if (first.reservation === undefined) continue;
      await host.done('seatParty', { reservationId: first.reservation.id });
      // Refused where somebody else has it then, who is as much in conflict.
      await at(callers.li, 2, '19:45', { tableIds: [tableId] });
      return;
    }
  };
  return { book, bookLargest, bookConflict };
};

export interface LivelyEvening {
  readonly guestId: string;
  readonly guestName: string;
  readonly otherGuestName: string;
  readonly seated: string;
  readonly arrived: string;
  readonly expected: string;
}

/** Every state that a host sees on one evening, over what the demo data has of it. */
export const makeLivelyEvening = async (evening: Evening): Promise<LivelyEvening> => {
  const { host } = evening;
  const { book, bookLargest, bookConflict } = createHouseBooking(evening);
  await makeRoom(evening);
  await bringUpToDate(evening);
  await bookConflict();
  const ada = await book(callers.ada, 4, ['20:00', '20:30', '20:15', '21:00'], {
    specialRequests: 'A quiet table: it is a birthday',
  });
  await host.done('updateGuest', {
    guestId: ada.guestId,
    notes: 'Likes the window. Comes with her mother on Sundays.',
    tags: [{ kind: 'VIP' }, { kind: 'ALLERGY', text: 'Nuts' }, { kind: 'BIRTHDAY', text: '10 December' }],
  });
  await bookLargest(callers.long, [9, 8, 6, 5, 4], {
    specialRequests: 'Two high chairs, and space for a pram beside the table',
  });
  await book(callers.jovan, 2, ['19:30', '19:15']);
  const noor = await book(callers.noor, 3, ['19:45', '19:30', '20:00']);
  await host.done('markArrived', { reservationId: noor.id });
  const ines = await book(callers.ines, 2, ['19:00', '19:15', '18:45']);
  await host.done('seatParty', { reservationId: ines.id });
  const missed = await book(callers.jovan, 2, ['18:30', '18:00', '21:30']);
  await host.done('markNoShow', { reservationId: missed.id });
  return {
    guestId: ada.guestId ?? '',
    guestName: callers.ada.name,
    otherGuestName: callers.noor.name,
    seated: ines.id,
    arrived: noor.id,
    expected: ada.id,
  };
};
