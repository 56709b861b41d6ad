import { serviceDateAt } from '#dashboard/app/domain/service-date.ts';
import { openDesk } from '../desk.ts';
import type { Platform } from '../platform.ts';

/** A restaurant that is open now and far into its night, whenever a test runs. */
export interface OpenEvening {
  readonly restaurantId: string;
  readonly timeZone: string;
  /** Its service date now. */
  readonly date: string;
  /** Times on its clock and that date, on the half hour, up to five hours ahead. */
  timeIn(minutes: number): string;
  readonly owner: string;
}

/** Of the demo data: at one of them it is day at any hour. */
const places = ['Vienna', 'New York', 'Tokyo', 'São Paulo', 'London', 'Sydney'];

const found = `query ($place: String!, $date: LocalDate!) {
  searchRestaurants(input: { location: $place, radiusKm: 30, date: $date, time: "19:00", partySize: 2, includeUnavailable: true }) {
    results(first: 50) { edges { node { restaurant { id timeZone } } } } } }`;
const floor = `query ($id: ID!) { restaurant(id: $id) { floorPlan { tables { id } } } }`;

interface Found {
  readonly searchRestaurants: {
    readonly results: {
      readonly edges: readonly {
        readonly node: { readonly restaurant: { readonly id: string; readonly timeZone: string } };
      }[];
    };
  };
}

/** Late enough that nobody closes the day before, early enough that six hours later it is the same date. */
const isDay = (timeZone: string) => {
  const { hour } = Temporal.Now.zonedDateTimeISO(timeZone);
  return hour >= 8 && hour < 18;
};

const halfHourAfter = (timeZone: string, minutes: number): string =>
  Temporal.Now.zonedDateTimeISO(timeZone)
    .add({ minutes })
    .round({ smallestUnit: 'minute', roundingIncrement: 30, roundingMode: 'ceil' })
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });

/** The one with the most tables in a place where it is day, open all day today. */
export const openEvening = async (platform: Platform): Promise<OpenEvening> => {
  const admin = await platform.token('admin', 'e2e-admin');
  for (const place of places) {
    const date = Temporal.Now.plainDateISO('UTC').add({ days: 1 }).toString();
    const { searchRestaurants } = await platform.query<Found, { place: string; date: string }>(found, {
      place,
      date,
    });
    const here = searchRestaurants.results.edges
      .map(({ node }) => node.restaurant)
      .filter(({ timeZone }) => isDay(timeZone));
    const sized = await Promise.all(
      here.slice(0, 12).map(async ({ id, timeZone }) => {
        const { restaurant } = await platform.query<
          { restaurant: { floorPlan: { tables: readonly unknown[] } } },
          { id: string }
        >(floor, { id }, { token: admin });
        return { id, timeZone, tables: restaurant.floorPlan.tables.length };
      }),
    );
    const [largest] = sized.sort((one, other) => other.tables - one.tables);
    if (largest === undefined) continue;
    const { id: restaurantId, timeZone } = largest;
    const owner = await platform.token('host', 'e2e-owner', [restaurantId], 'OWNER');
    const serviceDate = serviceDateAt(Temporal.Now.instant(), timeZone).toString();
    // Its rules may close a shift when it begins, which this one did at four in the morning.
    const period = {
      name: 'All day',
      firstSeating: '04:00',
      lastSeating: '03:30',
      cutoff: { minutes: null },
    };
    const opened = await openDesk(platform, owner).send('setSpecialDay', {
      restaurantId,
      date: serviceDate,
      periods: [period],
    });
    if (opened.__typename !== 'PlanChanged') throw new Error(JSON.stringify(opened));
    return {
      restaurantId,
      timeZone,
      date: serviceDate,
      owner,
      timeIn: (minutes) => halfHourAfter(timeZone, minutes),
    };
  }
  throw new Error('it is night everywhere');
};
