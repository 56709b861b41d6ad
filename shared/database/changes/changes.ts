/**
 * What was committed since a moment, read from tables whose rows say in which transaction they were changed last: the
 * column changed_in (xid8), set by a trigger and indexed. A moment is a snapshot of one server: what it did not see has
 * been committed since, however long its transactions took.
 */
export interface Moment {
  /** When the server was started, in microseconds: another server, or the same one restored, has another. */
  readonly server: string;
  /** A pg_snapshot. */
  readonly snapshot: string;
}

/**
 * Whether one moment of a server was before another. The next transaction's number only grows, and of those before it only
 * fewer are at work. A replica does not list them: moments between two commits there are the same.
 */
export const isBefore = (one: Moment, other: Moment): boolean => {
  const read = ({ snapshot }: Moment) => {
    const [, next = '', atWork = ''] = snapshot.split(':');
    return { next: BigInt(next), atWork: atWork === '' ? 0 : atWork.split(',').length };
  };
  const [first, second] = [read(one), read(other)];
  return first.next === second.next ? first.atWork > second.atWork : first.next < second.next;
};

/** The server and its time, in a select. */
export const serverColumn = `(extract(epoch from pg_postmaster_start_time()) * 1000000)::bigint::text as server`;
export const nowColumn = 'floor(extract(epoch from statement_timestamp()) * 1000)::double precision as now';

/** A moment and its time, in a select. */
export const momentColumns = `${serverColumn}, pg_current_snapshot()::text as snapshot, ${nowColumn}`;

/** Before which nothing is told: of a table from which nothing is remembered yet. */
export const endOfTime = '9223372036854775807:9223372036854775807:';

/**
 * The condition that a row was changed after the snapshot that is a statement's parameter. Put in order of changed_in
 * and cut off, so that the planner takes the index whatever it thinks of the parameter. A replica's snapshot does
 * not list who was at work: there, what was changed by those who were is told again.
 */
export const changedSince = (alias: string, parameter: number): string => `
  ${alias}.changed_in >= pg_snapshot_xmin($${parameter}::pg_snapshot)
  and (pg_is_in_recovery() or not pg_visible_in_snapshot(${alias}.changed_in, $${parameter}::pg_snapshot))`;

/** For a migration: makes the rows of a table say in which transaction they were changed last. */
export const recordChanges = (schema: string, tables: readonly string[]): string => `
  create function ${schema}.record_change() returns trigger language plpgsql as $$
    begin
      new.changed_in := pg_current_xact_id();
      return new;
    end
  $$;
  ${tables
    .map(
      (table) => `
  alter table ${schema}.${table} add column changed_in xid8 not null default '0';
  comment on column ${schema}.${table}.changed_in is
    'The transaction that changed the row last: who remembers rows asks for those that changed since. Rows never go.';
  create index ${table}_changed_in on ${schema}.${table} (changed_in);
  create trigger record_change before insert or update on ${schema}.${table}
    for each row execute function ${schema}.record_change();`,
    )
    .join('\n')}`;

/** For a migration's way back. */
export const forgetChanges = (schema: string, tables: readonly string[]): string => `
  ${tables
    .map(
      (table) => `
  drop trigger record_change on ${schema}.${table};
  alter table ${schema}.${table} drop column changed_in;`,
    )
    .join('\n')}
  drop function ${schema}.record_change();`;
