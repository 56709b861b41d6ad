/** Ends of lines apart, nothing that a terminal obeys: a partner's manifest may hold anything. */
export const shown = (text: string): string =>
  text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Data, for people or programs: the only thing that goes to standard output. */
export const writeLines = (lines: readonly string[]): void => {
  if (lines.length > 0) process.stdout.write(`${shown(lines.join('\n'))}\n`);
};

/** Instants and dates become text by themselves. */
export const writeJson = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};

/** For whoever reads along. */
export const notice = (text: string): void => {
  process.stderr.write(`${shown(text)}\n`);
};

export type Cell = string | number | null;
export type Column<Row> = readonly [title: string, cell: (row: Row) => Cell];

const textOf = (cell: Cell): string => (cell === null ? '-' : String(cell));

/** A line each under their titles, numbers to the right; nothing at all where there are none. */
export const formatTable = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string[] => {
  if (rows.length === 0) return [];
  const cells = rows.map((row) => columns.map(([, cell]) => cell(row)));
  const widths = columns.map(([title], column) =>
    Math.max(title.length, ...cells.map((row) => textOf(row[column] ?? null).length)),
  );
  const isNumber = columns.map((_column, column) => cells.every((row) => typeof row[column] === 'number'));
  const lineOf = (row: readonly Cell[]) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return isNumber[column] ? textOf(cell).padStart(width) : textOf(cell).padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return [lineOf(columns.map(([title]) => title)), ...cells.map(lineOf)];
};

/** To the minute, UTC. */
export const shownInstant = (instant: Temporal.Instant | null): string | null =>
  instant === null
    ? null
    : `${instant.toString({ smallestUnit: 'minute' }).slice(0, 16).replace('T', ' ')} UTC`;
