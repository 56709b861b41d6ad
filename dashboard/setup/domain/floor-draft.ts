import { type Place, placeTables } from '#dashboard/floor/domain/place-tables.ts';
import type { ChangeFloorPlanInput, SeatingType, TableBookability } from '#dashboard/generated/graphql.ts';

export interface SectionDraft {
  /** The editor's own, also while the name is being typed. */
  readonly key: string;
  readonly name: string;
}

export interface TableDraft {
  /** The table's ID, or the editor's own for a new one. */
  readonly key: string;
  /** Null for a table that the plan does not have yet. */
  readonly id: string | null;
  readonly name: string;
  readonly sectionKey: string;
  readonly minimumParty: number;
  readonly maximumParty: number;
  readonly seating: SeatingType;
  readonly priority: number;
  readonly bookability: TableBookability;
  /** On the drawing of its section; by rule where nobody has said yet. */
  readonly place: Place;
}

export interface CombinationDraft {
  readonly key: string;
  readonly name: string;
  readonly tableKeys: readonly string[];
  readonly minimumParty: number;
  readonly maximumParty: number;
  readonly seating: SeatingType;
}

export interface FloorDraft {
  readonly sections: readonly SectionDraft[];
  readonly tables: readonly TableDraft[];
  readonly combinations: readonly CombinationDraft[];
}

interface ReadFloorPlan {
  readonly sections: readonly { readonly name: string }[];
  readonly tables: readonly (Omit<TableDraft, 'key' | 'sectionKey' | 'id' | 'place'> & {
    readonly id: string;
    readonly section: string;
    readonly place: Place | null;
  })[];
  readonly combinations: readonly (Omit<CombinationDraft, 'key' | 'tableKeys'> & {
    readonly tables: readonly { readonly id: string }[];
  })[];
}

const withPlaces = ({ sections, tables }: ReadFloorPlan) =>
  new Map(
    sections
      .flatMap(({ name }) => placeTables(tables.filter(({ section }) => section === name)))
      .map(({ id, place: { x, y, width, depth, shape } }) => [id, { x, y, width, depth, shape }]),
  );

const tableDraftsOf = (plan: ReadFloorPlan): readonly TableDraft[] => {
  const places = withPlaces(plan);
  return plan.tables.flatMap(({ id, ...table }) => {
    const place = places.get(id);
    return place === undefined
      ? []
      : [
          {
            key: id,
            id,
            name: table.name,
            sectionKey: `section ${table.section}`,
            minimumParty: table.minimumParty,
            maximumParty: table.maximumParty,
            seating: table.seating,
            priority: table.priority,
            bookability: table.bookability,
            place,
          },
        ];
  });
};

/** Without what only the graph's client adds. */
export const floorDraftOf = (plan: ReadFloorPlan): FloorDraft => ({
  sections: plan.sections.map(({ name }) => ({ key: `section ${name}`, name })),
  tables: tableDraftsOf(plan),
  combinations: plan.combinations.map(({ name, tables: members, minimumParty, maximumParty, seating }) => ({
    key: `combination ${name}`,
    name,
    tableKeys: members.map(({ id }) => id),
    minimumParty,
    maximumParty,
    seating,
  })),
});

/** What the graph is given; in the order of the draft, in which the places of mistakes are counted. */
export const floorInputOf = ({
  sections,
  tables,
  combinations,
}: FloorDraft): Pick<ChangeFloorPlanInput, 'sections' | 'tables' | 'combinations'> => ({
  sections: sections.map(({ name }) => ({ name })),
  tables: tables.map(({ key: _key, id, sectionKey, ...table }) => ({
    ...table,
    ...(id !== null && { id }),
    section: sections.find(({ key }) => key === sectionKey)?.name ?? '',
  })),
  combinations: combinations.map(({ key: _key, tableKeys, ...combination }) => ({
    ...combination,
    tables: tableKeys.flatMap((tableKey) => {
      const table = tables.find(({ key }) => key === tableKey);
      return table === undefined ? [] : [table.id ?? table.name];
    }),
  })),
});

/** The combinations that a table is part of. */
export const combinationsOf = (draft: FloorDraft, tableKey: string): readonly CombinationDraft[] =>
  draft.combinations.filter(({ tableKeys }) => tableKeys.includes(tableKey));

export interface Selection {
  readonly kind: 'table' | 'combination';
  readonly key: string;
}

/** Tables that are pushed together with what is chosen: its other halves, or all of a combination. */
export const tablesTogether = (draft: FloorDraft, selection: Selection | null): readonly string[] => {
  if (selection === null) return [];
  const combinations =
    selection.kind === 'table'
      ? combinationsOf(draft, selection.key)
      : draft.combinations.filter(({ key }) => key === selection.key);
  return combinations.flatMap(({ tableKeys }) => tableKeys).filter((key) => key !== selection.key);
};
