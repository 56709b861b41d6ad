import { freePlace, sizeFor } from '#dashboard/floor/domain/place-tables.ts';
import type { CombinationDraft, FloorDraft, SectionDraft, TableDraft } from './floor-draft.ts';
import { type Direction, nearestFreePlace, stepPlace, withinRoom } from './table-spots.ts';

const freeName = (
  taken: readonly { readonly name: string }[],
  nameOf: (number: number) => string,
): string => {
  const names = new Set(taken.map(({ name }) => name));
  let number = 1;
  while (names.has(nameOf(number))) number += 1;
  return nameOf(number);
};

const freeKey = (taken: readonly { readonly key: string }[], kind: string): string =>
  freeName(
    taken.map(({ key }) => ({ name: key })),
    (number) => `new ${kind} ${number}`,
  );

const placesIn = (draft: FloorDraft, sectionKey: string, except: string | null = null) =>
  draft.tables
    .filter((table) => table.sectionKey === sectionKey && table.key !== except)
    .map(({ place }) => place);

/** One more table of the size and kind of its section's last one, under the lowest number that is free. */
export const addTable = (draft: FloorDraft, sectionKey: string): readonly [FloorDraft, TableDraft] => {
  const like = draft.tables.findLast((table) => table.sectionKey === sectionKey);
  const letters = /^(\D*)\d+$/.exec(like?.name ?? '')?.[1] ?? '';
  const kind = { minimumParty: 1, maximumParty: 4, seating: 'STANDARD' as const, ...like };
  const { width, depth, shape } = like?.place ?? sizeFor(kind.maximumParty, kind.seating);
  const table: TableDraft = {
    priority: 5,
    bookability: 'ONLINE',
    ...kind,
    place: freePlace({ width, depth, shape }, placesIn(draft, sectionKey)),
    id: null,
    key: freeKey(draft.tables, 'table'),
    name: freeName(draft.tables, (number) => `${letters}${number}`),
    sectionKey,
  };
  return [{ ...draft, tables: [...draft.tables, table] }, table];
};

export const changeTable = (draft: FloorDraft, key: string, change: Partial<TableDraft>): FloorDraft => ({
  ...draft,
  tables: draft.tables.map((table) => (table.key === key ? { ...table, ...change } : table)),
});

/** Its combinations go with it. */
export const removeTable = (draft: FloorDraft, key: string): FloorDraft => ({
  ...draft,
  tables: draft.tables.filter((table) => table.key !== key),
  combinations: draft.combinations.filter(({ tableKeys }) => !tableKeys.includes(key)),
});

/** Combinations are of tables of one section: those with tables that stay behind are dissolved. */
const partedFrom = (draft: FloorDraft, key: string, sectionKey: string): FloorDraft => {
  const sectionOf = new Map(draft.tables.map((table) => [table.key, table.sectionKey]));
  return {
    ...draft,
    combinations: draft.combinations.filter(
      ({ tableKeys }) =>
        !tableKeys.includes(key) || tableKeys.every((member) => sectionOf.get(member) === sectionKey),
    ),
  };
};

/** To a spot of its own or another section; where others stand there already, to the nearest that is free. */
export const moveTable = (
  draft: FloorDraft,
  key: string,
  sectionKey: string,
  spot: { readonly x: number; readonly y: number } | null = null,
): FloorDraft => {
  const table = draft.tables.find((one) => one.key === key);
  if (table === undefined) return draft;
  const taken = placesIn(draft, sectionKey, key);
  const place =
    spot === null
      ? freePlace(table.place, taken)
      : nearestFreePlace(withinRoom({ ...table.place, ...spot }), taken);
  return partedFrom(changeTable(draft, key, { sectionKey, place }), key, sectionKey);
};

/** One step or more, over whatever stands in the way. */
export const stepTable = (
  draft: FloorDraft,
  key: string,
  direction: Direction,
  steps: number,
): FloorDraft => {
  const table = draft.tables.find((one) => one.key === key);
  if (table === undefined) return draft;
  const place = stepPlace(table.place, direction, steps, placesIn(draft, table.sectionKey, key));
  return place === table.place ? draft : changeTable(draft, key, { place });
};

/** Tables of another size look it, unless somebody drew them otherwise. */
export const changeKind = (
  draft: FloorDraft,
  key: string,
  change: Partial<Pick<TableDraft, 'maximumParty' | 'seating'>>,
): FloorDraft => {
  const table = draft.tables.find((one) => one.key === key);
  if (table === undefined) return draft;
  const [before, after] = [table, { ...table, ...change }].map(({ maximumParty, seating }) =>
    sizeFor(maximumParty, seating),
  );
  const { width, depth, shape } = table.place;
  const isUsual = before?.width === width && before.depth === depth && before.shape === shape;
  const place = isUsual
    ? nearestFreePlace(withinRoom({ ...table.place, ...after }), placesIn(draft, table.sectionKey, key))
    : table.place;
  return changeTable(draft, key, { ...change, place });
};

export const addSection = (
  draft: FloorDraft,
  nameOf: (number: number) => string,
): readonly [FloorDraft, SectionDraft] => {
  const section = { key: freeKey(draft.sections, 'section'), name: freeName(draft.sections, nameOf) };
  return [{ ...draft, sections: [...draft.sections, section] }, section];
};

export const renameSection = (draft: FloorDraft, key: string, name: string): FloorDraft => ({
  ...draft,
  sections: draft.sections.map((section) => (section.key === key ? { ...section, name } : section)),
});

/** Only an empty one: tables do not vanish with it. */
export const removeSection = (draft: FloorDraft, sectionKey: string): FloorDraft =>
  draft.tables.some((table) => table.sectionKey === sectionKey)
    ? draft
    : { ...draft, sections: draft.sections.filter(({ key }) => key !== sectionKey) };

/**
 * Parties for tables that are pushed together: more than the largest of them seats alone, and, where places are lost
 * between tables of three and more, fewer than their sum.
 */
export const combinedParty = (
  tables: readonly { readonly maximumParty: number }[],
): { readonly minimumParty: number; readonly maximumParty: number } => {
  const seats = tables.map(({ maximumParty }) => maximumParty);
  const sum = seats.reduce((total, one) => total + one, 0);
  const lost = seats.some((one) => one > 2) ? 2 * (seats.length - 1) : 0;
  const minimumParty = Math.min(Math.max(0, ...seats) + 1, sum);
  return { minimumParty, maximumParty: Math.max(minimumParty, sum - lost) };
};

/** Null where the tables are no two of one section. */
export const addCombination = (
  draft: FloorDraft,
  tableKeys: readonly string[],
): readonly [FloorDraft, CombinationDraft] | null => {
  const members = draft.tables.filter(({ key }) => tableKeys.includes(key));
  const [first] = members;
  if (first === undefined || members.length < 2) return null;
  if (members.some(({ sectionKey }) => sectionKey !== first.sectionKey)) return null;
  const together = members.map(({ name }) => name).join('+');
  const combination: CombinationDraft = {
    key: freeKey(draft.combinations, 'combination'),
    name: freeName(draft.combinations, (number) => (number === 1 ? together : `${together} (${number})`)),
    tableKeys: members.map(({ key }) => key),
    seating: first.seating,
    ...combinedParty(members),
  };
  return [{ ...draft, combinations: [...draft.combinations, combination] }, combination];
};

export const changeCombination = (
  draft: FloorDraft,
  key: string,
  change: Partial<CombinationDraft>,
): FloorDraft => ({
  ...draft,
  combinations: draft.combinations.map((one) => (one.key === key ? { ...one, ...change } : one)),
});

export const removeCombination = (draft: FloorDraft, key: string): FloorDraft => ({
  ...draft,
  combinations: draft.combinations.filter((one) => one.key !== key),
});
