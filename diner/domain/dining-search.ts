/** What is looked for, as it stands in the address: it can be sent around. */
export interface DiningSearch {
  /** A place's name. */
  readonly place?: string;
  readonly cuisine?: string;
  /** On the restaurant's calendar. */
  readonly date?: string;
  /** On the restaurant's clock. */
  readonly time?: string;
  readonly party?: number;
}

type Address = Readonly<Record<string, unknown>>;

export const usualParty = 2;
export const largestParty = 50;

const readWith = (parse: (text: string) => string, value: unknown): string | undefined => {
  try {
    return typeof value === 'string' ? parse(value) : undefined;
  } catch {
    return undefined;
  }
};

const words = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 100) : undefined;

const partyOf = (value: unknown): number | undefined => {
  const party = Number(value);
  return Number.isInteger(party) && party >= 1 && party <= largestParty ? party : undefined;
};

/** Leaves out what makes no sense: addresses are typed, and cut off in mails. */
export const parseVisitSearch = (address: Address): Pick<DiningSearch, 'date' | 'time' | 'party'> => {
  const date = readWith((text) => Temporal.PlainDate.from(text).toString(), address.date);
  const time = readWith((text) => Temporal.PlainTime.from(text).toString().slice(0, 5), address.time);
  const party = partyOf(address.party);
  return { ...(date && { date }), ...(time && { time }), ...(party && { party }) };
};

export const parseDiningSearch = (address: Address): DiningSearch => {
  const place = words(address.place);
  const cuisine = words(address.cuisine);
  return { ...(place && { place }), ...(cuisine && { cuisine }), ...parseVisitSearch(address) };
};
