import { vienna } from '../booking.ts';
import type { Person } from './people.ts';

interface Table extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly name: string;
}

/** A restaurant as its people have it before them. */
export interface House {
  readonly name: string;
  readonly coordinates: { readonly latitude: number; readonly longitude: number };
  readonly floorPlan: {
    readonly sections: readonly { readonly name: string }[];
    readonly tables: readonly Table[];
    readonly combinations: readonly ({
      readonly tables: readonly { readonly id: string }[];
    } & Record<string, unknown>)[];
  };
}

const houseOf = `query ($id: ID!) { restaurant(id: $id) { name coordinates { latitude longitude } floorPlan {
  sections { name } tables { id name section minimumParty maximumParty seating priority bookability }
  combinations { name tables { id } minimumParty maximumParty seating } } } }`;

const doorTables = 12;
/** Whether a table is one of those for walk-ins that were put there. */
export const isDoorTable = ({ name }: { readonly name: string }): boolean => name.startsWith('Door ');

/** The service day that runs there now: until four in the morning it is yesterday's. */
const runningServiceDate = () =>
  Temporal.Now.zonedDateTimeISO(vienna.timeZone).subtract({ hours: 4 }).toPlainDate().toString();

const readHouse = async (owner: Person, id: string): Promise<House> => {
  const { data, explanation } = await owner.ask(houseOf, { id });
  if (data === null) throw new Error(explanation);
  return Object(data).restaurant;
};

/** Puts tables by the door, at which walk-ins can be seated this minute. */
export const setDoorTables = async (owner: Person, restaurantId: string): Promise<House> => {
  const section = (await readHouse(owner, restaurantId)).floorPlan.sections[0]?.name;
  for (let number = 1; number <= doorTables; number += 1) {
    const table = { name: `Door ${number}`, section, bookability: 'WALK_IN_ONLY' };
    const size = { minimumParty: 1, maximumParty: 4 };
    const input = { restaurantId, validFrom: runningServiceDate(), table: { ...table, ...size } };
    await owner.done('saveTable', input, 'PlanChanged');
  }
  return readHouse(owner, restaurantId);
};
