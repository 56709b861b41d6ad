import { ViewerReservationsDocument } from '#schema/operations/generated/graphql.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import { daysAhead, findFreeSlots, vienna } from '../booking.ts';
import { openPartnerOffice } from '../partners.ts';
import type { Platform } from '../platform.ts';
import { type Actor, openActor } from './actor.ts';
import { makeLivelyEvening } from './lively-evening.ts';
import type { ScreenScene } from './screen-scene.ts';

const { timeZone } = vienna;
const serviceTime = '19:50';

const planOf = `query ($id: ID!) { restaurant(id: $id) { floorPlan { sections { name } tables { id } } } }`;
interface PlanOf {
  readonly restaurant: {
    readonly floorPlan: {
      readonly sections: readonly unknown[];
      readonly tables: readonly { readonly id: string }[];
    };
  };
}

interface House {
  readonly tableIds: readonly string[];
  readonly rooms: number;
}
/** Many tables, and best in some rooms. */
const sizeOf = ({ tableIds, rooms }: House) => tableIds.length + 3 * rooms;

/** The house with most rooms and tables that is open on the Friday after next, and another one. */
const findHouses = async (platform: Platform) => {
  const untilFriday = ((5 - Temporal.Now.plainDateISO(timeZone).dayOfWeek + 7) % 7) + 7;
  const found = await findFreeSlots(platform, { partySize: 2, fromDays: untilFriday });
  const token = await platform.token('admin', 'screens-admin');
  const houses = await Promise.all(
    found.map(async ({ wish: { restaurantId, date } }) => {
      const { restaurant } = await platform.query<PlanOf, object>(planOf, { id: restaurantId }, { token });
      const { sections, tables } = restaurant.floorPlan;
      return { restaurantId, date, tableIds: tables.map(({ id }) => id), rooms: sections.length };
    }),
  );
  const [house, elsewhere] = houses.toSorted((one, other) => sizeOf(other) - sizeOf(one));
  if (house === undefined || elsewhere === undefined) throw new Error('there are not two restaurants');
  return { house, elsewhereId: elsewhere.restaurantId };
};

const slotsOf = `query ($id: ID!, $date: LocalDate!) { restaurant(id: $id) {
  seatingSlots(date: $date) { time } } }`;
interface SlotsOf {
  readonly restaurant: { readonly seatingSlots: readonly { readonly time: string }[] };
}

/** The next hour is closed online, and diners wait for it. */
const makeWaitlist = async (
  platform: Platform,
  host: Actor,
  at: { readonly restaurantId: string; readonly date: string },
  diner: Actor,
) => {
  const { restaurant } = await platform.query<SlotsOf, object>(
    slotsOf,
    { id: at.restaurantId, date: at.date },
    host,
  );
  const times = restaurant.seatingSlots.map(({ time }) => time.slice(0, 5));
  const soon = times.filter((time) => time >= '20:00' && time <= '20:30');
  for (const time of soon) await host.done('setSlotPacing', { ...at, time, paused: true });
  const [earliest = '20:00', latest = soon.at(-1) ?? '20:00'] = [soon[0], soon.at(-1)];
  const waiting = { ...at, earliest, latest, partySize: 2 };
  const { entry } = await diner.done('joinWaitlist', {
    ...waiting,
    guest: { name: 'Robin Example', email: 'robin@example.com' },
  });
  for (const [name, partySize] of [
    ['Katharina Obermüller', 4],
    ['Sam Okafor', 2],
  ] as const) {
    const other = openActor(platform, await platform.token('diner', `screens-${partySize}`));
    await other.change('joinWaitlist', { ...waiting, partySize, guest: { name, email: 'w@example.org' } });
  }
  return { entryId: entry?.id ?? '', pausedTime: earliest, times };
};

const availabilityOf = `query ($id: ID!, $date: LocalDate!, $time: LocalTime!) { restaurant(id: $id) {
  availability(date: $date, time: $time, partySize: 2) { isAvailable } } }`;
interface AvailabilityOf {
  readonly restaurant: { readonly availability: { readonly isAvailable: boolean } | null };
}

/** The latest and the earliest: two diners who look at once do not want one table. */
const findFreeTimes = async (
  platform: Platform,
  at: { readonly restaurantId: string; readonly date: string },
  times: readonly string[],
): Promise<Pick<ScreenScene, 'freeTime' | 'otherFreeTime'>> => {
  const answers = await Promise.all(
    times.map((time) =>
      platform.query<AvailabilityOf, object>(availabilityOf, { id: at.restaurantId, date: at.date, time }),
    ),
  );
  const free = times.filter((_, index) => answers[index]?.restaurant.availability?.isAvailable === true);
  const [otherFreeTime, freeTime] = [free.at(0), free.at(-1)];
  if (freeTime === undefined || otherFreeTime === undefined)
    throw new Error('no table for two is free all day');
  return { freeTime, otherFreeTime };
};

/** At the door since some minutes before the moment; and those who arrived. */
const makeQueue = async (platform: Platform, host: Actor, restaurantId: string, moment: Temporal.Instant) => {
  const door = [
    { name: 'Teresa', partySize: 2, phone: '+436801234567' },
    { name: 'The Kowalskis', partySize: 5 },
    { name: 'Marco', partySize: 3, seating: 'OUTDOOR' },
  ];
  for (const party of door) await host.done('joinWalkInQueue', { restaurantId, ...party });
  const office = await openPartnerOffice(platform);
  const values = [moment.toString(), restaurantPublicId.decode(restaurantId)];
  try {
    await office.database.query({
      text: `update reservation.walk_in_party set quoted_minutes = 15 + 5 * party_size,
        joined_at = $1::timestamptz - make_interval(mins => 6 * party_size)
        where restaurant_id = $2 and status = 'WAITING'`,
      values,
    });
    // The history stands for everybody else.
    await office.database.transaction(async (transaction) => {
      await transaction.query({ text: `set local session_replication_role = 'replica'`, values: [] });
      await transaction.query({
        text: `update reservation.reservation_event set occurred_at = $1::timestamptz - interval '7 minutes'
          where restaurant_id = $2 and kind in ('ARRIVED', 'SEATED')`,
        values,
      });
    });
  } finally {
    await office.close();
  }
};

const answerReviews = async (platform: Platform, owner: Actor, id: string) => {
  const reviewsOf =
    'query ($id: ID!) { restaurant(id: $id) { reviews(first: 3) { edges { node { id } } } } }';
  const { restaurant } = await platform.query<
    { restaurant: { reviews: { edges: readonly { node: { id: string } }[] } } },
    object
  >(reviewsOf, { id });
  const [first] = restaurant.reviews.edges;
  if (first === undefined) return;
  const text = 'Thank you for coming, and for telling us. We look forward to seeing you again.';
  await owner.done('answerReview', { reviewId: first.node.id, text });
};

/** The demo data's diner, with what is to come and what was. */
const findOwnReservations = async (platform: Platform, diner: Actor) => {
  const { viewer } = await platform.query(ViewerReservationsDocument, { first: 100 }, diner);
  const mine = viewer?.reservations?.edges.map(({ node }) => node) ?? [];
  const coming = mine.findLast(({ status }) => status === 'CONFIRMED');
  const visited = mine.find(({ status, review }) => status === 'COMPLETED' && review === null);
  if (coming === undefined || visited === undefined) throw new Error('the demo diner has no reservations');
  return { comingId: coming.id, visitedId: visited.id };
};

/** One evening in full swing, and a diner with an account: what every screen is shown with. */
export const makeScene = async (platform: Platform): Promise<ScreenScene> => {
  const { house, elsewhereId } = await findHouses(platform);
  const { restaurantId, date, tableIds } = house;
  const moment = Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(serviceTime) })
    .toInstant();
  const owner = openActor(platform, await platform.token('host', 'screens-owner', [restaurantId], 'OWNER'));
  const diner = openActor(platform, await platform.token('diner', 'demo-diner-1'));
  const { guestId, guestName, otherGuestName, ...parties } = await makeLivelyEvening({
    ...{ platform, host: owner, restaurantId, date, moment, tableIds },
  });
  const { times, ...line } = await makeWaitlist(platform, owner, { restaurantId, date }, diner);
  await makeQueue(platform, owner, restaurantId, moment);
  await answerReviews(platform, owner, restaurantId);
  return {
    ...{ restaurantId, elsewhereId, timeZone, date, moment, guestId, guestName, otherGuestName, parties },
    emptyDate: daysAhead(200),
    place: 'Vienna',
    ...(await findFreeTimes(platform, { restaurantId, date }, times)),
    ...line,
    ...(await findOwnReservations(platform, diner)),
  };
};
