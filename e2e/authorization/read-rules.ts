import { readFile } from 'node:fs/promises';
import { type GraphQLSchema, isObjectType } from 'graphql';
import { type Column, columns, isOutcome, type Outcome } from './columns.ts';

/** One field of a row. */
export interface Rule {
  /** The field with its variant: unique. */
  readonly name: string;
  readonly type: string;
  readonly field: string;
  /** What the row says of the field beside its name, such as `of a hold`; empty where it is the field as such. */
  readonly variant: string;
  readonly expected: Readonly<Record<Column, Outcome>>;
}

/** Every field of these has to be in a row: each decides for itself who gets it. */
const guardedTypes = ['Query', 'Mutation', 'Subscription', 'Restaurant', 'Reservation', 'Viewer'];

const cellsOf = (line: string): string[] =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());

/** The lines of all tables whose first column is headed `field`, the header of each first. */
const findTables = (markdown: string): string[][][] => {
  const tables: string[][][] = [];
  let table: string[][] | undefined;
  for (const line of markdown.split('\n')) {
    if (!line.startsWith('|')) {
      table = undefined;
      continue;
    }
    const cells = cellsOf(line);
    if (table !== undefined) table.push(cells);
    else if (cells[0] === 'field') {
      table = [cells];
      tables.push(table);
    } else table = [];
  }
  return tables;
};

const readExpected = (row: readonly string[], problems: string[]): Rule['expected'] | undefined => {
  const read = (column: Column): Outcome => {
    const cell = row[columns.indexOf(column) + 1] ?? '';
    const word = /^`(.+)`$/.exec(cell)?.[1] ?? '';
    if (isOutcome(word)) return word;
    problems.push(`${row[0]}, ${column}: ${cell} is no word of the table`);
    return 'null';
  };
  if (row.length !== columns.length + 1) {
    problems.push(`${row[0]}: ${row.length - 1} cells`);
    return undefined;
  }
  return {
    anonymous: read('anonymous'),
    'diner (stranger)': read('diner (stranger)'),
    'diner (whose it is)': read('diner (whose it is)'),
    'host here': read('host here'),
    'manager here': read('manager here'),
    'owner here': read('owner here'),
    'host elsewhere': read('host elsewhere'),
    'partner (stranger)': read('partner (stranger)'),
    'partner (whose it is)': read('partner (whose it is)'),
    admin: read('admin'),
  };
};

/** `Type.field`s with commas between them and words after them, of which a semicolon begins new ones. */
const readFields = (cell: string, problems: string[]): Pick<Rule, 'name' | 'type' | 'field' | 'variant'>[] =>
  cell.split(';').flatMap((part) => {
    const [, list = '', variant = ''] = /^\s*(`[^`]*`(?:, `[^`]*`)*)\s*([^`]*)$/.exec(part) ?? [];
    if (list === '') problems.push(`${part} names no field`);
    return [...list.matchAll(/`([^`]*)`/g)].map(([, coordinate = '']) => {
      const [type = '', field = ''] = coordinate.split('.');
      const words = variant.trim();
      return { name: words === '' ? coordinate : `${coordinate} ${words}`, type, field, variant: words };
    });
  });

const fieldsOf = (schema: GraphQLSchema, typeName: string): string[] => {
  const type = schema.getType(typeName);
  return isObjectType(type) ? Object.keys(type.getFields()) : [];
};

/** @throws Error with everything that is wrong with the tables: unknown columns, words, fields, and missing ones */
export const parseRules = (markdown: string, schema: GraphQLSchema): Rule[] => {
  const problems: string[] = [];
  const rules: Rule[] = [];
  for (const [header = [], _line, ...rows] of findTables(markdown)) {
    if (header.slice(1).join() !== columns.join()) {
      problems.push(`columns are ${header.slice(1).join(', ')}`);
      continue;
    }
    for (const row of rows) {
      const expected = readExpected(row, problems);
      if (expected === undefined) continue;
      for (const named of readFields(row[0] ?? '', problems)) {
        if (!fieldsOf(schema, named.type).includes(named.field))
          problems.push(`${named.name}: there is no such field`);
        if (rules.some(({ name }) => name === named.name)) problems.push(`${named.name}: twice`);
        rules.push({ ...named, expected });
      }
    }
  }
  for (const type of guardedTypes)
    for (const field of fieldsOf(schema, type))
      if (!rules.some(({ name }) => name === `${type}.${field}`))
        problems.push(`${type}.${field}: in no row`);
  if (problems.length > 0) throw new Error(`docs/authorization.md:\n${problems.join('\n')}`);
  return rules;
};

export const readAuthorizationDocument = (): Promise<string> =>
  readFile(new URL('../../docs/authorization.md', import.meta.url), 'utf8');
