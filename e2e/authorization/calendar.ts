import { daysAhead, type FreeSlot, findFreeSlots } from '../booking.ts';
import type { Platform } from '../platform.ts';

/** When something can be booked at a restaurant. */
export interface Evening {
  readonly date: string;
  readonly time: string;
}

interface Calendar {
  readonly restaurant: {
    readonly availabilityCalendar: readonly {
      readonly date: string;
      readonly isAvailable: boolean;
      readonly firstTime: string | null;
    }[];
  };
}
const calendar = `query ($id: ID!, $from: LocalDate!, $to: LocalDate!) { restaurant(id: $id) {
  availabilityCalendar(from: $from, to: $to, partySize: 2) { date isAvailable firstTime } } }`;

/** A restaurant for this alone, and another one: the last that a search finds, where other tests take the first. */
export const findRestaurants = async (platform: Platform): Promise<{ here: string; elsewhere: string }> => {
  const found: readonly FreeSlot[] = await findFreeSlots(platform, { partySize: 2, fromDays: 3 });
  const [here, elsewhere] = found.toReversed().map(({ wish }) => wish.restaurantId);
  if (here === undefined || elsewhere === undefined) throw new Error('there are not two restaurants');
  return { here, elsewhere };
};

/** The days on which the restaurant has a table for two, each with a time. */
export const findEvenings = async (platform: Platform, id: string): Promise<Evening[]> => {
  const variables = { id, from: daysAhead(2), to: daysAhead(55) };
  const { restaurant } = await platform.query<Calendar, typeof variables>(calendar, variables);
  return restaurant.availabilityCalendar.flatMap(({ date, isAvailable, firstTime: time }) =>
    isAvailable && time !== null ? [{ date, time }] : [],
  );
};

/** The same evenings so many weeks later, at which nobody is but who books in house: beyond every booking window. */
export const farEvenings = (evenings: readonly Evening[]): Evening[] =>
  [30, 40].flatMap((weeks) =>
    evenings.map(({ date, time }) => ({
      date: Temporal.PlainDate.from(date).add({ weeks }).toString(),
      time,
    })),
  );
