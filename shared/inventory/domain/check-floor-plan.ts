import type { SectionId, TableId } from '#shared/identifiers/identifiers.ts';
import { checkName, checkRange, type ReportMistake, repeatedIndexes } from './plan-mistake.ts';
import type { DiningTable, FloorPlan, TableCombination } from './restaurant-plan.ts';

const mostSections = 100;
const mostTables = 500;
const mostCombinations = 1_000;
export const largestPartyEver = 50;

interface PartyRange {
  readonly minimumParty: number;
  readonly maximumParty: number;
}

const checkPartyRange = (report: ReportMistake, path: string, range: PartyRange, subject: string): void => {
  const { minimumParty, maximumParty } = range;
  const isSize = (size: number) => Number.isInteger(size) && size >= 1 && size <= largestPartyEver;
  if (!isSize(minimumParty) || !isSize(maximumParty))
    report(
      `${path}.${isSize(minimumParty) ? 'maximumParty' : 'minimumParty'}`,
      'PARTY_RANGE',
      `${subject} takes parties of ${minimumParty} to ${maximumParty}, and parties have 1 to ${largestPartyEver} guests.`,
    );
  else if (minimumParty > maximumParty)
    report(
      `${path}.minimumParty`,
      'PARTY_RANGE',
      `${subject} takes at least ${minimumParty} guests and at most ${maximumParty}: the minimum is above the maximum.`,
    );
};

const checkNames = (
  report: ReportMistake,
  path: string,
  kind: string,
  named: readonly { readonly name: string }[],
): void => {
  named.forEach(({ name }, index) => {
    checkName(report, `${path}[${index}].name`, name, `A ${kind}`);
  });
  for (const index of repeatedIndexes(named, ({ name }) => name.trim()))
    report(`${path}[${index}].name`, 'NAME_TWICE', `There is more than one ${kind} ${named[index]?.name}.`);
};

const checkTable = (
  report: ReportMistake,
  path: string,
  table: DiningTable,
  sections: ReadonlySet<SectionId>,
): void => {
  const subject = `Table ${table.name}`;
  if (!sections.has(table.sectionId))
    report(`${path}.section`, 'UNKNOWN_SECTION', `${subject} stands in a section that there is not.`);
  checkPartyRange(report, path, table, subject);
  checkRange(report, `${path}.priority`, table.priority, [1, 9], `The priority of table ${table.name}`);
  checkPlace(report, path, table);
};

const lastGridStep = 199;
const longestTable = 20;

const checkPlace = (report: ReportMistake, path: string, { place, name }: DiningTable): void => {
  if (place === undefined) return;
  for (const side of ['x', 'y'] as const)
    checkRange(report, `${path}.place.${side}`, place[side], [0, lastGridStep], `The place of table ${name}`);
  for (const size of ['width', 'depth'] as const)
    checkRange(
      report,
      `${path}.place.${size}`,
      place[size],
      [1, longestTable],
      `The ${size} of table ${name}`,
    );
};

const checkMembers = (
  report: ReportMistake,
  path: string,
  combination: TableCombination,
  tables: ReadonlyMap<TableId, DiningTable>,
): void => {
  const subject = `Combination ${combination.name}`;
  const { tableIds } = combination;
  const members = tableIds.flatMap((id) => tables.get(id) ?? []);
  tableIds.forEach((id, index) => {
    if (!tables.has(id))
      report(`${path}.tables[${index}]`, 'UNKNOWN_TABLE', `${subject} has a table that there is not.`);
  });
  for (const index of repeatedIndexes(tableIds, (id) => id))
    report(
      `${path}.tables[${index}]`,
      'COMBINATION_TABLE_TWICE',
      `${subject} has table ${members.find(({ tableId }) => tableId === tableIds[index])?.name ?? ''} twice.`,
    );
  if (new Set(tableIds).size < 2)
    report(`${path}.tables`, 'COMBINATION_TOO_FEW_TABLES', `${subject} needs two tables or more.`);
  const [first] = members;
  const elsewhere = members.find(({ sectionId }) => sectionId !== first?.sectionId);
  if (first !== undefined && elsewhere !== undefined)
    report(
      `${path}.tables`,
      'COMBINATION_ACROSS_SECTIONS',
      `${subject} has tables ${first.name} and ${elsewhere.name}, which stand in different sections.`,
    );
  const seats = [...new Set(members)].reduce((sum, { maximumParty }) => sum + maximumParty, 0);
  if (members.length === tableIds.length && combination.maximumParty > seats)
    report(
      `${path}.maximumParty`,
      'COMBINATION_TOO_LARGE',
      `${subject} takes up to ${combination.maximumParty} guests, and its tables together only ${seats}.`,
    );
};

const checkCounts = (report: ReportMistake, { sections, tables, combinations }: FloorPlan): void => {
  for (const [path, count, most] of [
    ['sections', sections.length, mostSections],
    ['tables', tables.length, mostTables],
    ['combinations', combinations.length, mostCombinations],
  ] as const)
    if (count > most)
      report(path, 'TOO_MANY', `There are ${count} ${path}, and a floor plan has at most ${most}.`);
};

/** What cannot hold in a floor plan by itself. */
export const checkFloorPlan = (report: ReportMistake, floorPlan: FloorPlan): void => {
  const { sections, tables, combinations } = floorPlan;
  checkCounts(report, floorPlan);
  checkNames(report, 'sections', 'section', sections);
  checkNames(report, 'tables', 'table', tables);
  checkNames(report, 'combinations', 'combination', combinations);
  for (const index of repeatedIndexes(sections, ({ sectionId }) => sectionId))
    report(`sections[${index}].id`, 'ID_TWICE', `Section ${sections[index]?.name} has another one's ID.`);
  for (const index of repeatedIndexes(tables, ({ tableId }) => tableId))
    report(`tables[${index}].id`, 'ID_TWICE', `Table ${tables[index]?.name} has another table's ID.`);
  for (const index of repeatedIndexes(combinations, ({ combinationId }) => combinationId))
    report(
      `combinations[${index}].id`,
      'ID_TWICE',
      `Combination ${combinations[index]?.name} has another one's ID.`,
    );
  const sectionIds = new Set(sections.map(({ sectionId }) => sectionId));
  const tablesById = new Map(tables.map((table) => [table.tableId, table]));
  tables.forEach((table, index) => {
    checkTable(report, `tables[${index}]`, table, sectionIds);
  });
  combinations.forEach((combination, index) => {
    const path = `combinations[${index}]`;
    checkMembers(report, path, combination, tablesById);
    checkPartyRange(report, path, combination, `Combination ${combination.name}`);
  });
};
