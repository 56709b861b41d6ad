import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
import type { Queryable, Statement } from '#shared/database/database.ts';
import { partyId, restaurantId, viewerId } from '#shared/identifiers/identifiers.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { platformMigrations } from '#standalone/migrations.ts';
import type { ReservationChange } from '#subgraphs/reservation/domain/reservation-event.ts';
import { appendEvents } from '#subgraphs/reservation/repositories/event-repository.ts';

/**
 * No Citus is at hand here, so nothing is distributed: what the script says of tables is held against the catalogue
 * of the migrated schema, by the rules of Citus 14 for distributed tables, and it runs with stand-ins for its functions.
 */
const script = readFileSync(new URL('citus.sql', import.meta.url), 'utf8');

const distributions = [
  ...script.matchAll(/create_distributed_table\('(.+?)', '(.+?)', colocate_with => '(.+?)'\)/g),
].map(([, table = '', column = '', colocatedWith = '']) => ({ table, column, colocatedWith }));
const distributed = new Set(distributions.map(({ table }) => table));
const reference = [...script.matchAll(/create_reference_table\('(.+?)'\)/g)].map(([, table = '']) => table);
const local = [...script.matchAll(/^-- local: (.+)$/gm)].flatMap(([, tables = '']) => tables.split(', '));
const droppedTriggers = [...script.matchAll(/^drop trigger (\S+) on (\S+);$/gm)].map(
  ([, trigger, table]) => `${table} ${trigger}`,
);

const kindOf = (table: string) => {
  if (distributed.has(table)) return 'distributed';
  return reference.includes(table) ? 'reference' : 'local';
};

const schemas = platformMigrations.map(({ schema }) => schema);
const { database } = await createTestDatabase();

/** The text selects from `platform`: rows of pg_class in the platform's schemas, named with them as `of_table`. */
const inCatalogue = <Row extends { readonly of_table: string }>(text: string): Promise<Row[]> =>
  database.query<Row>({
    text: `with platform as (
        select c.*, format('%s.%s', n.nspname, c.relname) as of_table
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = any ($1::text[]))
      ${text}`,
    values: [schemas],
  });

const ofDistributed = <Row extends { readonly of_table: string }>(rows: readonly Row[]) =>
  rows.filter(({ of_table }) => distributed.has(of_table));

/** In place of those of Citus: they move nothing, and refuse every table that a foreign key leads to or from. */
const standIns = [
  'create_distributed_table(moved regclass, by text, colocate_with text)',
  'create_reference_table(moved regclass)',
]
  .map(
    (signature) => `create function ${signature} returns void language plpgsql as $$
      begin
        if exists (select from pg_constraint where contype = 'f' and moved in (conrelid, confrelid)) then
          raise exception '% has a foreign key', moved;
        end if;
      end $$;`,
  )
  .join('\n');

/** As psql does: what stands before \\gexec gives the statements to run next. */
const runScript = async (url: string) => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(standIns);
    const parts = script.replace(/^(--|\\set).*$/gm, '').split('\\gexec');
    for (const [index, part] of parts.entries()) {
      if (index === parts.length - 1) await client.query(part);
      else {
        const lastStatement = part.lastIndexOf(';') + 1;
        await client.query(part.slice(0, lastStatement));
        const { rows } = await client.query<string[]>({ text: part.slice(lastStatement), rowMode: 'array' });
        expect(rows.length).toBeGreaterThan(0);
        for (const statement of rows.flat()) await client.query(statement);
      }
    }
  } finally {
    await client.end();
  }
};

describe('the distribution over shards', () => {
  it('names every table of the platform once: distributed, reference or local', async () => {
    const tables = await inCatalogue(`select of_table from platform where relkind in ('r', 'p', 'f', 'm')`);
    expect([...distributions.map(({ table }) => table), ...reference, ...local].sort()).toEqual(
      tables.map(({ of_table }) => of_table).sort(),
    );
  });

  it('keeps the rows of one restaurant together', () => {
    const [first, ...others] = distributions;
    expect(first).toEqual({ table: 'inventory.restaurant', column: 'restaurant_id', colocatedWith: 'none' });
    for (const { column, colocatedWith } of others)
      expect({ column, colocatedWith }).toEqual({
        column: 'restaurant_id',
        colocatedWith: 'inventory.restaurant',
      });
  });

  it('is by a column of one type that is never null, in plain logged tables', async () => {
    const columns = ofDistributed(
      await inCatalogue<{ of_table: string; shape: string }>(`
        select of_table, concat_ws(' ', relkind, relpersistence, relhassubclass or relispartition,
          format_type(a.atttypid, a.atttypmod), a.attnotnull) as shape
        from platform p join pg_attribute a on a.attrelid = p.oid and a.attname = 'restaurant_id'`),
    );
    expect(columns).toHaveLength(distributed.size);
    expect(new Set(columns.map(({ shape }) => shape))).toEqual(new Set(['r p f integer t']));
  });

  it('leaves what is unique to one shard: primary keys, unique indexes and exclusions begin with the restaurant', async () => {
    const keys = ofDistributed(
      await inCatalogue<{ of_table: string; name: string; first: string; first_operator: string | null }>(`
        select of_table, i.indexrelid::regclass::text as name,
          pg_get_indexdef(i.indexrelid, 1, true) as first,
          (select oprname from pg_operator where oid = x.conexclop[1]) as first_operator
        from platform p join pg_index i on i.indrelid = p.oid
        left join pg_constraint x on x.conindid = i.indexrelid and x.contype = 'x'
        where i.indisunique or i.indisexclusion`),
    );
    expect(new Set(keys.map(({ of_table }) => of_table))).toEqual(distributed);
    expect(keys.map(({ name }) => name)).toContain('inventory.allocation_never_overlaps');
    for (const key of keys)
      expect(key).toMatchObject({
        first: 'restaurant_id',
        first_operator: key.name === 'inventory.allocation_never_overlaps' ? '=' : null,
      });
  });

  it('has foreign keys only where both rows are on one node', async () => {
    const foreignKeys = await inCatalogue<{
      of_table: string;
      referenced: string;
      columns: string[];
      referenced_columns: string[];
      changes_key: boolean;
    }>(`
      select p.of_table, r.of_table as referenced,
        array(select attname::text from unnest(f.conkey) with ordinality k (number, place)
          join pg_attribute on attrelid = f.conrelid and attnum = number order by place) as columns,
        array(select attname::text from unnest(f.confkey) with ordinality k (number, place)
          join pg_attribute on attrelid = f.confrelid and attnum = number order by place) as referenced_columns,
        f.confdeltype in ('n', 'd') or f.confupdtype in ('n', 'd', 'c') as changes_key
      from pg_constraint f join platform p on p.oid = f.conrelid join platform r on r.oid = f.confrelid
      where f.contype = 'f'`);
    const between = foreignKeys.map((key) => `${kindOf(key.of_table)} to ${kindOf(key.referenced)}`);
    expect(new Set(between)).toEqual(new Set(['distributed to distributed', 'local to local']));
    for (const { columns, referenced_columns, changes_key } of ofDistributed(foreignKeys)) {
      // Citus wants it at the same place on both sides; here it is the first.
      expect([columns[0], referenced_columns[0], changes_key]).toEqual([
        'restaurant_id',
        'restaurant_id',
        false,
      ]);
    }
  });

  it('takes foreign keys off while tables move, and leaves the schema as it was but for the dropped triggers', async () => {
    const { url, database: moved } = await createTestDatabase(1);
    const describeSchema = async () => {
      const [row] = await moved.query<{ constraints: string[]; triggers: string[] }>({
        text: `select
            array(select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
              where connamespace::regnamespace::text = any ($1::text[]) order by 1) as constraints,
            array(select tgrelid::regclass || ' ' || tgname from pg_trigger where not tgisinternal order by 1) as triggers`,
        values: [schemas],
      });
      return row ?? { constraints: [], triggers: [] };
    };
    const before = await describeSchema();
    await runScript(url);
    expect(await describeSchema()).toEqual({
      constraints: before.constraints,
      triggers: before.triggers.filter((trigger) => !droppedTriggers.includes(trigger)),
    });
  });

  it('keeps no trigger on shards but those that only refuse a change', async () => {
    const triggers = await inCatalogue<{ of_table: string; trigger: string; body: string }>(`
      select of_table, of_table || ' ' || t.tgname as trigger, f.prosrc as body
      from platform p join pg_trigger t on t.tgrelid = p.oid join pg_proc f on f.oid = t.tgfoid
      where not t.tgisinternal`);
    expect(triggers.filter(({ of_table }) => kindOf(of_table) === 'reference')).toEqual([]);
    const onShards = ofDistributed(triggers);
    expect(onShards.map(({ trigger }) => trigger)).toEqual(expect.arrayContaining(droppedTriggers));
    const kept = onShards.filter(({ trigger }) => !droppedTriggers.includes(trigger));
    for (const { body } of kept) expect(body).toMatch(/^\s*begin\s+raise exception [^;]+;\s+end\s*$/);
    expect(/set local citus\.enable_unsafe_triggers = on/.test(script)).toBe(kept.length > 0);
  });

  it('numbers no row of a shard by a sequence, but for one that the coordinator alone may use', async () => {
    const numbered = await inCatalogue<{ of_table: string; column: string }>(`
      select of_table, of_table || '.' || a.attname as column
      from platform p join pg_attribute a on a.attrelid = p.oid
      left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attidentity <> '' or pg_get_expr(d.adbin, d.adrelid) like '%nextval(%'`);
    const replicated = numbered.filter(({ of_table }) => kindOf(of_table) !== 'local');
    expect(replicated.map(({ column }) => column)).toEqual(['notification.restaurant_address.address_id']);
  });

  it('has no row security and no rules, which Citus does not carry to shards', async () => {
    const ruled = await inCatalogue(`
      select of_table from platform
      where relrowsecurity or relkind in ('r', 'p') and exists (select from pg_rewrite where ev_class = platform.oid)`);
    expect(ruled.filter(({ of_table }) => kindOf(of_table) !== 'local')).toEqual([]);
  });
});

interface PlanNode {
  readonly 'Node Type': string;
  readonly Operation?: string;
  readonly Schema?: string;
  readonly 'Relation Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Filter?: string;
  readonly Output?: readonly string[];
  readonly Plans?: readonly PlanNode[];
}

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** Every table of a shard that the statement comes to, with whose rows it reads or writes there. */
const findTouched = async ({ text }: Statement) => {
  const [row] = await database.query<{ 'QUERY PLAN': readonly { readonly Plan: PlanNode }[] }>({
    text: `explain (generic_plan, verbose, format json) ${text}`,
    values: [],
  });
  return (row?.['QUERY PLAN'] ?? [])
    .flatMap(({ Plan }) => nodesOf(Plan))
    .map((node) => ({ node, table: `${node.Schema}.${node['Relation Name']}` }))
    .filter(({ table }) => distributed.has(table))
    .map(({ node, table }) => {
      // What an insert is given begins with the key.
      if (node.Operation === 'Insert') return { table, of: node.Plans?.[0]?.Output?.[0] };
      const condition = `${node['Index Cond']} ${node.Filter}`;
      return { table, of: /\(\w+\.restaurant_id = (\$\d+)\)/.exec(condition)?.[1] };
    });
};

describe('the statement that writes events', () => {
  const change: ReservationChange = {
    restaurantId: restaurantId(7),
    reservationId: partyId('019b0000-0000-7000-8000-000000000001'),
    kind: 'ARRIVED',
    from: 'CONFIRMED',
    to: 'ARRIVED',
    actor: { id: viewerId('host'), role: 'HOST' },
    details: { startsAt: '2026-11-30T19:00:00+01:00', partySize: 2, tableIds: [], overrides: [] },
  };
  /** Answers nothing, and keeps what it is asked. */
  const openListener = () => {
    const asked: Statement[] = [];
    const queryable: Queryable = {
      query: (statement) => {
        asked.push(statement);
        return Promise.resolve([]);
      },
    };
    return { asked, queryable };
  };

  it('reads and writes by a constant restaurant, so on one shard alone', async () => {
    const { asked, queryable } = openListener();
    await expect(appendEvents(queryable, [change])).rejects.toThrow('was not written');
    const [statement] = asked;
    if (statement === undefined) throw new Error('nothing was asked');
    expect(statement.values[0]).toBe(change.restaurantId);
    const touched = await findTouched(statement);
    expect(touched.map(({ table }) => table).sort()).toEqual([
      'reservation.reservation',
      'reservation.reservation_event',
      'reservation.reservation_event',
    ]);
    for (const { of } of touched) expect(of).toBe('$1');
  });

  it('refuses changes of several restaurants', async () => {
    const elsewhere = { ...change, restaurantId: restaurantId(8) };
    const { asked, queryable } = openListener();
    await expect(appendEvents(queryable, [change, elsewhere])).rejects.toThrow('several restaurants');
    expect(asked).toEqual([]);
  });
});
