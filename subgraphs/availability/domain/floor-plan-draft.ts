import {
  type CombinationId,
  combinationId,
  type SectionId,
  sectionId,
  type TableId,
  tableId,
} from '#shared/identifiers/identifiers.ts';
import { tablePublicId } from '#shared/identifiers/public-id.ts';
import { planOn } from '#shared/inventory/domain/day-plan.ts';
import type { PlanMistake } from '#shared/inventory/domain/plan-mistake.ts';
import {
  type DiningTable,
  type FloorPlan,
  type RestaurantPlan,
  type SeatingType,
  type Section,
  type TableBookability,
  type TableCombination,
  type TablePlace,
  type TableShape,
  usualPriority,
} from '#shared/inventory/domain/restaurant-plan.ts';

export interface TableInput {
  readonly id?: string | null | undefined;
  readonly name: string;
  readonly section: string;
  readonly minimumParty: number;
  readonly maximumParty: number;
  readonly seating?: SeatingType | null | undefined;
  readonly priority?: number | null | undefined;
  readonly bookability?: TableBookability | null | undefined;
  /** Left out, the table stays where it was; null takes it off the drawing. */
  readonly place?: TablePlaceInput | null | undefined;
}

export interface TablePlaceInput extends Omit<TablePlace, 'shape'> {
  readonly shape?: TableShape | null | undefined;
}

export interface CombinationInput {
  readonly name: string;
  /** Each by its ID or its name. */
  readonly tables: readonly string[];
  readonly minimumParty: number;
  readonly maximumParty: number;
  readonly seating?: SeatingType | null | undefined;
}

export interface FloorPlanInput {
  readonly sections: readonly { readonly name: string }[];
  readonly tables: readonly TableInput[];
  readonly combinations: readonly CombinationInput[];
}

/** A floor plan as it was given, with numbers; mistakes where names and IDs lead nowhere. */
export interface FloorPlanDraft {
  readonly floorPlan: FloorPlan;
  readonly mistakes: readonly PlanMistake[];
}

/** Numbers of what had the name before, and free ones for what is new. */
const numbersByName = <Id extends number>(
  known: readonly { readonly name: string; readonly id: Id }[],
  make: (number: number) => Id,
): ((name: string) => Id) => {
  const left = new Map(known.map(({ name, id }) => [name, id]));
  const taken = new Set<number>(known.map(({ id }) => id));
  let last = 0;
  return (name) => {
    const id = left.get(name);
    left.delete(name);
    if (id !== undefined) return id;
    do last += 1;
    while (taken.has(last));
    return make(last);
  };
};

const draftSections = (input: FloorPlanInput, before: FloorPlan): Section[] => {
  const known = before.sections.map((section) => ({ name: section.name, id: section.sectionId }));
  const numberOf = numbersByName<SectionId>(known, sectionId);
  return input.sections.map(({ name }) => ({ sectionId: numberOf(name.trim()), name: name.trim() }));
};

interface Numbering {
  readonly plan: RestaurantPlan;
  readonly freeTableNumber: number;
}

/** A service day's row has bits for every table up to the highest number: numbers end, as no table's is given again. */
const highestTableNumber = 5_000;

/** Null where the ID is not one that a table of the restaurant has or had. */
const knownTable = (id: string, { plan, freeTableNumber }: Numbering): TableId | null => {
  const named = tablePublicId.decode(id);
  return named !== null && named.restaurantId === plan.restaurantId && named.id < freeTableNumber
    ? named.id
    : null;
};

const draftPlace = (
  place: TablePlaceInput | null | undefined,
  before: TablePlace | undefined,
): { readonly place?: TablePlace } => {
  if (place === undefined) return before === undefined ? {} : { place: before };
  return place === null ? {} : { place: { ...place, shape: place.shape ?? 'RECTANGULAR' } };
};

const draftTables = (
  input: FloorPlanInput,
  sections: readonly Section[],
  before: FloorPlan,
  numbering: Numbering,
  mistakes: PlanMistake[],
): DiningTable[] => {
  const sectionIds = new Map(sections.map((section) => [section.name, section.sectionId]));
  const placesBefore = new Map(before.tables.map((table) => [table.tableId, table.place]));
  let free = numbering.freeTableNumber;
  return input.tables.flatMap(({ id, ...table }, index): DiningTable[] => {
    const path = `tables[${index}]`;
    const name = table.name.trim();
    const section = sectionIds.get(table.section.trim());
    if (section === undefined) {
      const problem = `Table ${name} stands in section ${table.section}, which there is not.`;
      mistakes.push({ path: `${path}.section`, problem, code: 'UNKNOWN_SECTION' });
    }
    const number = id == null ? tableId(free) : knownTable(id, numbering);
    if (id == null) free += 1;
    if (number === null) {
      const problem = `Table ${name} has the ID ${JSON.stringify(id)}, which is no table of this restaurant.`;
      mistakes.push({ path: `${path}.id`, problem, code: 'UNKNOWN_TABLE' });
    }
    if (number !== null && number > highestTableNumber) {
      const problem = `Table ${name} would be number ${number} of all that there ever were; there can be ${highestTableNumber}. Give it the ID of a table that is gone.`;
      mistakes.push({ path: `${path}.id`, problem, code: 'TOO_MANY' });
    }
    if (section === undefined || number === null) return [];
    return [
      {
        tableId: number,
        name,
        sectionId: section,
        minimumParty: table.minimumParty,
        maximumParty: table.maximumParty,
        seating: table.seating ?? 'STANDARD',
        priority: table.priority ?? usualPriority,
        bookability: table.bookability ?? 'ONLINE',
        ...draftPlace(table.place, placesBefore.get(number)),
      },
    ];
  });
};

const draftCombinations = (
  input: FloorPlanInput,
  tables: readonly DiningTable[],
  before: FloorPlan,
  { restaurantId }: RestaurantPlan,
  mistakes: PlanMistake[],
): TableCombination[] => {
  const known = before.combinations.map((one) => ({ name: one.name, id: one.combinationId }));
  const numberOf = numbersByName<CombinationId>(known, combinationId);
  const byReference = new Map([
    ...tables.map((table) => [tablePublicId.encode({ restaurantId, id: table.tableId }), table] as const),
    ...tables.map((table) => [table.name, table] as const),
  ]);
  return input.combinations.map(({ tables: members, ...combination }, index) => ({
    combinationId: numberOf(combination.name.trim()),
    name: combination.name.trim(),
    tableIds: members
      .flatMap((member, place) => {
        const table = byReference.get(member.trim());
        if (table !== undefined) return [table.tableId];
        mistakes.push({
          path: `combinations[${index}].tables[${place}]`,
          problem: `Combination ${combination.name} has table ${member}, which is not in this floor plan.`,
          code: 'UNKNOWN_TABLE',
        });
        return [];
      })
      .sort((one, other) => one - other),
    minimumParty: combination.minimumParty,
    maximumParty: combination.maximumParty,
    seating: combination.seating ?? 'STANDARD',
  }));
};

/** Beyond this nothing is looked at closely. */
const mostOfAKind = 2_000;

/** Gives numbers to sections, tables and combinations: old ones keep theirs, and no table gets one that was used. */
export const draftFloorPlan = (
  input: FloorPlanInput,
  numbering: Numbering,
  validFrom: string,
): FloorPlanDraft => {
  const before = planOn(numbering.plan, validFrom).floorPlan;
  const tooLong = (['sections', 'tables', 'combinations'] as const).filter(
    (path) => input[path].length > mostOfAKind,
  );
  if (tooLong.length > 0)
    return {
      floorPlan: before,
      mistakes: tooLong.map((path) => ({
        path,
        problem: `There are more ${path} than any floor plan can have.`,
        code: 'TOO_MANY',
      })),
    };
  const mistakes: PlanMistake[] = [];
  const sections = draftSections(input, before);
  const tables = draftTables(input, sections, before, numbering, mistakes);
  const combinations = draftCombinations(input, tables, before, numbering.plan, mistakes);
  return { floorPlan: { sections, tables, combinations }, mistakes };
};
