import type { QueryResultRow } from 'pg';
import type { Queryable } from '#shared/database/database.ts';
import { changedSince, endOfTime, isBefore, type Moment, momentColumns } from './changes.ts';

/** Rows of one table, as they are told where they changed. */
export interface ChangingTable {
  readonly table: string;
  readonly alias: string;
  readonly columns: string;
}

/** What was committed since a moment. */
export interface Changes<Row> {
  readonly moment: Moment;
  /** Epoch milliseconds by the database's clock. */
  readonly now: number;
  readonly rows: readonly Row[];
  /** False where so much has changed that not all of it was read. */
  readonly isWhole: boolean;
}

type ToldRow<Row> = Moment & { readonly now: number } & ((Row & { is_change: true }) | { is_change: null });

/** Who remembers rows reads more than that anew. */
const mostChanges = 1_000;

const textFor = (tables: readonly ChangingTable[]): string => `
select moment.*, changed.*
from (select ${momentColumns}) moment left join (
  ${tables
    .map(
      ({ table, alias, columns }) => `
  (select true as is_change, ${columns} from ${table} ${alias}
  where ${changedSince(alias, 1)}
  order by ${alias}.changed_in limit ${mostChanges + 1})`,
    )
    .join(' union all ')}
) changed on true`;

/**
 * A statement that tells what changed in some tables, whose columns are of the same types.
 * @returns a function of the moment since when; null for a moment to begin with
 */
export const createChangeReader = <Row extends QueryResultRow>(
  name: string,
  tables: readonly ChangingTable[],
): ((queryable: Queryable, since: Moment | null) => Promise<Changes<Row>>) => {
  const text = textFor(tables);
  return async (queryable, since) => {
    const values = [since?.snapshot ?? endOfTime];
    const told = await queryable.query<ToldRow<Row>>({ name, text, values });
    const [first] = told;
    if (first === undefined) throw new Error('a moment without a row');
    const rows = told.filter((row) => row.is_change === true);
    const { server, snapshot, now } = first;
    return { moment: { server, snapshot }, now, rows, isWhole: rows.length <= mostChanges };
  };
};

/**
 * What who remembers rows as of a moment does with changes. Of two readings at once the earlier one may come later: what
 * it tells is known then.
 */
export const treatmentOf = (
  { moment, isWhole }: Pick<Changes<unknown>, 'moment' | 'isWhole'>,
  remembered: Moment | null,
): 'begin anew' | 'add' | 'nothing' => {
  if (remembered === null || moment.server !== remembered.server) return 'begin anew';
  if (isBefore(moment, remembered)) return 'nothing';
  return isWhole ? 'add' : 'begin anew';
};
