import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { RestaurantPlan, SpecialDay } from '#shared/inventory/domain/restaurant-plan.ts';
import { type RandomNumbers, seededRandom } from '#shared/inventory/domain/seeded-random.ts';
import { addDays, serviceDateAt } from '#shared/inventory/domain/service-day.ts';
import type { GeoPoint } from '#subgraphs/restaurant/domain/geo-point.ts';
import type { NewRestaurantProfile } from '#subgraphs/restaurant/domain/restaurant.ts';
import { demoCities } from './cities/demo-cities.ts';
import type { DemoCity, DemoDistrict } from './cities/demo-city.ts';
import { addressCity, placeKeysOf } from './demo-places.ts';
import { demoBookingRules, demoFloorPlan } from './house-rules.ts';
import { type HouseStyle, type HouseStyleName, houseStyles } from './house-styles.ts';
import { weeklyHours } from './weekly-hours.ts';
import { fillPattern, oneOf, someOf, type Weighted, weightedChoice } from './weighted-choice.ts';

/** A restaurant that is made up, in a city that is not. */
export interface GeneratedRestaurant {
  /** Its place in the list, from 0: with the seed, all that chance depends on. */
  readonly index: number;
  readonly profile: Omit<NewRestaurantProfile, 'popularity'>;
  /** Its city, then the districts. */
  readonly placeKeys: readonly string[];
  readonly plan: RestaurantPlan;
  /** Parties a table that come in an ordinary week. */
  readonly weeklyPartiesATable: number;
  /** What guests think of it, 1 to 5. */
  readonly quality: number;
}

export interface RestaurantsToGenerate {
  readonly seed: number;
  /** One restaurant each. */
  readonly restaurantIds: readonly RestaurantId[];
  readonly now: Temporal.Instant;
  /**
   * The first so many are the first city's, the next so many the second's; where the cities end, they begin again, east
   * of what there is: as near to each other, however many there are. In turns over six cities when left out.
   */
  readonly restaurantsACity?: number | undefined;
}

/** A degree of latitude. */
const kmADegree = 111.2;

/** Anywhere in the district, likelier near its middle. */
const pointIn = (district: DemoDistrict, random: RandomNumbers): GeoPoint => {
  const distance = (district.radiusKm * random() ** 0.7) / kmADegree;
  const angle = 2 * Math.PI * random();
  const eastward = Math.cos((district.latitude * Math.PI) / 180);
  const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
  return {
    latitude: round(district.latitude + distance * Math.cos(angle)),
    longitude: round(district.longitude + (distance * Math.sin(angle)) / eastward),
  };
};

const nameWithin = (
  style: HouseStyle,
  district: DemoDistrict,
  taken: Set<string>,
  random: RandomNumbers,
): string => {
  const draw = () => oneOf(style.names, random).replace('*', oneOf(style.words, random));
  let name = draw();
  for (let tries = 0; taken.has(name) && tries < 8; tries += 1) name = draw();
  if (taken.has(name)) name = `${name} ${district.name}`;
  for (let number = 2; taken.has(name); number += 1) name = `${name.replace(/ \d+$/, '')} ${number}`;
  taken.add(name);
  return name;
};

const domainName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]|\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const describe = ({ about, dishes }: HouseStyle, district: DemoDistrict, random: RandomNumbers): string => {
  const [first, second, third] = someOf(dishes, 3, random);
  return `${about} in ${district.name}. On the menu: ${first}, ${second} and ${third}.`;
};

const drawPriceLevel = ({ priceLevels }: HouseStyle, random: RandomNumbers): number =>
  weightedChoice(priceLevels.map((weight, index): Weighted<number> => [index + 1, weight]))(random);

/** Now and then a house is closed for an evening to come. */
const specialDaysFrom = (today: string, random: RandomNumbers): SpecialDay[] => {
  if (random() >= 0.06) return [];
  const serviceDate = addDays(today, 2 + Math.floor(random() * 12));
  return [{ serviceDate, periods: [], note: oneOf(['Private event', 'Works in the kitchen'], random) }];
};

const drawStyles = new Map(
  demoCities.map(({ name, styles }) => [name, weightedChoice<HouseStyleName>(styles)]),
);

const generateRestaurant = (
  { seed, now }: RestaurantsToGenerate,
  restaurantId: RestaurantId,
  index: number,
  city: DemoCity,
  takenNames: Set<string>,
): GeneratedRestaurant => {
  const reference = `demo/${seed}/${index}`;
  const random = seededRandom(reference);
  const style = houseStyles[(drawStyles.get(city.name) ?? (() => 'italian'))(random)];
  const district = oneOf(city.districts, random);
  const name = nameWithin(style, district, takenNames, random);
  const domain = domainName(name);
  const { lines, shifts } = weeklyHours(weightedChoice(style.hours)(random), city.laterMinutes, random);
  const [least, most] = style.seats;
  const houseNumber = 1 + Math.floor(random() * city.largestHouseNumber);
  const floorPlan = demoFloorPlan({
    reference,
    cuisines: style.cuisines,
    capacity: least + 2 * Math.floor((random() * (most - least)) / 2),
    outdoorSeating: random() < style.outdoorShare,
    bar: random() < style.barShare,
  });
  return {
    index,
    placeKeys: placeKeysOf(city, district),
    weeklyPartiesATable: 1.6 + 8.8 * random() ** 2.2,
    quality: Math.min(4.9, 3.2 + 1.1 * random() + 0.6 * random()),
    profile: {
      restaurantId,
      name,
      description: describe(style, district, random),
      cuisines: style.cuisines,
      priceLevel: drawPriceLevel(style, random),
      address: {
        street: city.address(oneOf(district.streets, random), houseNumber),
        postalCode: fillPattern(district.postalCode, random),
        city: addressCity(city),
        countryCode: city.countryCode,
      },
      coordinates: pointIn(district, random),
      timeZone: city.timeZone,
      phone: city.phone === null ? null : fillPattern(city.phone, random),
      email: `tables@${domain}.example`,
      website: `https://${domain}.example`,
      openingHours: lines,
      openingHoursText: null,
      hoursAssumed: false,
      floorPlanAssumed: false,
    },
    plan: {
      restaurantId,
      version: 1,
      timeZone: city.timeZone,
      bookableOnline: random() >= 0.02,
      floorPlan,
      shifts,
      changes: [],
      slotPacing: [],
      specialDays: specialDaysFrom(serviceDateAt(now.epochMilliseconds, city.timeZone), random),
      rules: demoBookingRules(floorPlan, random),
    },
  };
};

/** At the same latitude, so that what is east and west of each other is as far as before. */
const eastwards = (city: DemoCity, degrees: number): DemoCity => ({
  ...city,
  districts: city.districts.map((district) => ({ ...district, longitude: district.longitude + degrees })),
});

/** Farther than any search reaches: 60 km and more. */
const degreesToNextCity = 1;

/** The cities in their order, then all of them again, farther east each time. */
const cityAt = (index: number): DemoCity => {
  const city = demoCities[index % demoCities.length];
  if (city === undefined) throw new RangeError('there are no cities');
  const round = Math.floor(index / demoCities.length);
  return round === 0 ? city : eastwards(city, round * degreesToNextCity);
};

/** As many restaurants as there are IDs; each is made when it is asked for. */
export const generateRestaurants = function* (asked: RestaurantsToGenerate): Generator<GeneratedRestaurant> {
  const { restaurantsACity } = asked;
  const cities = new Map<number, { readonly city: DemoCity; readonly takenNames: Set<string> }>();
  for (const [index, restaurantId] of asked.restaurantIds.entries()) {
    const cityIndex =
      restaurantsACity === undefined ? index % demoCities.length : Math.floor(index / restaurantsACity);
    const { city, takenNames } = cities.getOrInsertComputed(cityIndex, () => ({
      city: cityAt(cityIndex),
      takenNames: new Set(),
    }));
    yield generateRestaurant(asked, restaurantId, index, city, takenNames);
  }
};
