import { type ViewerId, viewerId } from '#shared/identifiers/identifiers.ts';
import { seededRandom } from '#shared/inventory/domain/seeded-random.ts';
import type { Guest } from '#subgraphs/reservation/domain/reservation.ts';
import { demoCities } from './cities/demo-cities.ts';
import { fillPattern, oneOf } from './weighted-choice.ts';

export interface DemoDiner {
  readonly dinerId: ViewerId;
  readonly guest: Guest;
}

const dinerIdOf = (number: number): ViewerId => viewerId(`demo-diner-${number}`);

/** Whose token `npm run token` makes: some visits not yet reviewed, some reservations to come. */
export const demoDinerOne: DemoDiner = {
  dinerId: dinerIdOf(1),
  guest: { name: 'Robin Example', email: 'robin@example.com', phone: null },
};

const asciiName = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll('ı', 'i')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();

/**
 * A diner who lives in the city of that place in the list: the same number is always the same person, without a
 * list of them. Numbers from 0.
 */
export const demoDiner = (cityIndex: number, number: number): DemoDiner => {
  const city = demoCities[cityIndex];
  if (city === undefined) throw new RangeError(`no city ${cityIndex}`);
  const everywhere = 2 + number * demoCities.length + cityIndex;
  const random = seededRandom(`diner/${everywhere}`);
  const first = oneOf(city.firstNames, random);
  const last = oneOf(city.lastNames, random);
  const phone = city.guestPhones.length === 0 ? null : fillPattern(oneOf(city.guestPhones, random), random);
  return {
    dinerId: dinerIdOf(everywhere),
    guest: {
      name: `${first} ${last}`,
      email: `${asciiName(first)}.${asciiName(last)}.${everywhere}@example.com`,
      phone,
    },
  };
};
